import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString
} from '@cantoo/pdf-lib'

/** Leads from a rectangle of one of our pages to a place, by its name. */
export type Lead = {
  readonly rect: readonly [number, number, number, number]
  readonly to: string
}

/** Where a place is: the page from 0, and how high on it. */
export type Place = { readonly page: number; readonly y: number }

/** The leads of each page of a document of ours. */
export function leadsOf(document: PDFDocument): readonly (readonly Lead[])[] {
  return document.getPages().map((page) => {
    const annotations = page.node.Annots()
    if (annotations === undefined) return []
    return annotations.asArray().flatMap((item): Lead[] => {
      const annotation = document.context.lookup(item)
      if (!(annotation instanceof PDFDict)) return []
      const action = annotation.lookup(PDFName.of('A'))
      const to = action instanceof PDFDict ? textOf(action.lookup(PDFName.of('D'))) : null
      const rect = annotation.lookup(PDFName.of('Rect'))
      if (to === null || !(rect instanceof PDFArray)) return []
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [0, 1, 2, 3].map((at) => {
        const value = rect.lookup(at)
        return value instanceof PDFNumber ? value.asNumber() : 0
      })
      return [{ rect: [x1, y1, x2, y2], to }]
    })
  })
}

/** The named places of a document of ours. */
export function placesOf(document: PDFDocument): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const pages = document.getPages().map(({ ref }) => ref)
  const names = document.catalog.lookup(PDFName.of('Names'))
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of('Dests')) : undefined
  walk(tree, (name, target) => {
    const ref = target.get(0)
    const y = target.lookup(3)
    const page = ref instanceof PDFRef ? pages.indexOf(ref) : -1
    if (page !== -1) places.set(name, { page, y: y instanceof PDFNumber ? y.asNumber() : 0 })
  })
  return places
}

function walk(node: unknown, found: (name: string, target: PDFArray) => void): void {
  if (!(node instanceof PDFDict)) return
  const kids = node.lookup(PDFName.of('Kids'))
  if (kids instanceof PDFArray)
    for (let at = 0; at < kids.size(); at += 1) walk(kids.lookup(at), found)
  const names = node.lookup(PDFName.of('Names'))
  if (!(names instanceof PDFArray)) return
  for (let at = 0; at + 1 < names.size(); at += 2) {
    const name = textOf(names.lookup(at))
    const target = names.lookup(at + 1)
    if (name !== null && target instanceof PDFArray) found(name, target)
  }
}

function textOf(object: unknown): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null
}
