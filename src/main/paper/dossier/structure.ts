import {
  type PDFContext,
  type PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  type PDFRef
} from '@cantoo/pdf-lib'
import { printed } from '../printable'
import type { Role, Tag } from '../tags'

/** An element under way: what stands in it, in the order it was met. */
type Element = {
  readonly tag: Tag
  readonly ref: PDFRef
  readonly kids: Kid[]
}
type Kid =
  | { readonly kind: 'element'; readonly ref: PDFRef }
  | { readonly kind: 'words'; readonly page: PDFRef; readonly number: number }
  | { readonly kind: 'link'; readonly page: PDFRef; readonly ref: PDFRef }

/** The structure of one file, made while its pages are drawn (ISO 32000, 14.7). */
export type Structure = {
  /** What the mark of this number on a page is. */
  words(page: PDFPage, number: number, tag: Tag): void
  /** A link of a page, and the element whose words it lies on. */
  link(page: PDFPage, annotation: PDFDict, ref: PDFRef, tag: Tag): void
  /** Writes the tree in the file. A page with nothing in it would make the tree untrue: then none is written, and no mark. */
  write(catalog: PDFDict, pages: readonly PDFPage[]): boolean
}

export function structure(context: PDFContext): Structure {
  const root = context.nextRef()
  const top = context.nextRef()
  const inDocument: PDFRef[] = []
  const elements = new Map<Tag, Element>()
  const pagesMet = new Map<PDFPage, PDFRef[]>()
  const linked: { readonly annotation: PDFDict; readonly ref: PDFRef }[] = []

  function elementOf(tag: Tag): Element {
    const known = elements.get(tag)
    if (known !== undefined) return known
    const above = tag.within === null ? null : elementOf(tag.within).kids
    // A row has made all its cells meanwhile.
    const made = elements.get(tag)
    if (made !== undefined) return made
    const element: Element = { tag, ref: context.nextRef(), kids: [] }
    elements.set(tag, element)
    if (above === null) inDocument.push(element.ref)
    else above.push({ kind: 'element', ref: element.ref })
    for (const part of tag.parts ?? []) elementOf(part)
    return element
  }

  function written({ tag, ref, kids }: Element): void {
    const { role, within, alt, title } = tag
    const page = kids.find((kid) => kid.kind !== 'element')?.page
    const parent = within === null ? top : elementOf(within).ref
    const dict = context.obj({
      S: roleOf(role, kids),
      P: parent,
      K: kids.map((kid) => kidOf(kid, page, context))
    })
    if (page !== undefined) dict.set(PDFName.of('Pg'), page)
    if (alt !== undefined) dict.set(PDFName.of('Alt'), PDFHexString.fromText(printed(alt)))
    if (title !== undefined) dict.set(PDFName.of('T'), PDFHexString.fromText(printed(title)))
    const attributes = attributesOf(tag)
    if (attributes !== null) dict.set(PDFName.of('A'), context.obj(attributes))
    context.assign(ref, dict)
  }

  return {
    words(page, number, tag) {
      const element = elementOf(tag)
      element.kids.push({ kind: 'words', page: page.ref, number })
      const met = pagesMet.get(page) ?? []
      met[number] = element.ref
      pagesMet.set(page, met)
    },
    link(page, annotation, ref, tag) {
      const element = elementOf(tag)
      element.kids.push({ kind: 'link', page: page.ref, ref })
      linked.push({ annotation, ref: element.ref })
    },
    write(catalog, pages) {
      if (pages.some((page) => (pagesMet.get(page)?.length ?? 0) === 0)) return false
      const parents: PDFObject[] = []
      const under = (key: number, value: PDFObject) => parents.push(context.obj(key), value)
      for (const [at, page] of pages.entries()) {
        page.node.set(PDFName.of('StructParents'), context.obj(at))
        if (page.node.Annots() !== undefined) page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
        under(at, context.obj(pagesMet.get(page) ?? []))
      }
      for (const [at, { annotation, ref }] of linked.entries()) {
        annotation.set(PDFName.of('StructParent'), context.obj(pages.length + at))
        under(pages.length + at, ref)
      }
      for (const element of elements.values()) written(element)
      context.assign(
        top,
        context.obj({ Type: 'StructElem', S: 'Document', P: root, K: inDocument })
      )
      context.assign(
        root,
        context.obj({
          Type: 'StructTreeRoot',
          K: top,
          ParentTree: context.register(context.obj({ Nums: parents })),
          ParentTreeNextKey: pages.length + linked.length
        })
      )
      catalog.set(PDFName.of('StructTreeRoot'), root)
      catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
      return true
    }
  }
}

/** A link to a page of another file has no annotation: only its words are left. */
function roleOf(role: Role, kids: readonly Kid[]): string {
  return role === 'Link' && !kids.some(({ kind }) => kind === 'link') ? 'Span' : role
}

function kidOf(kid: Kid, page: PDFRef | undefined, context: PDFContext): PDFObject {
  if (kid.kind === 'element') return kid.ref
  if (kid.kind === 'link') return context.obj({ Type: 'OBJR', Pg: kid.page, Obj: kid.ref })
  if (kid.page === page) return context.obj(kid.number)
  return context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.number })
}

function attributesOf({ role, columns }: Tag) {
  const span = columns === undefined ? {} : { ColSpan: columns }
  if (role === 'TH') return { O: 'Table', Scope: 'Column', ...span }
  return columns === undefined ? null : { O: 'Table', ...span }
}
