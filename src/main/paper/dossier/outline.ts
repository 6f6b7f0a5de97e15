import { type PDFContext, PDFHexString, type PDFRef } from '@cantoo/pdf-lib'
import { printed } from '../printable'

/** A bookmark, with those below it. */
export type Bookmark = {
  readonly title: string
  readonly page: PDFRef
  readonly y: number | null
  readonly below: readonly Bookmark[]
}

/** The bookmarks of a document, closed below the first level; its reference, null for none. */
export function outlineOf(bookmarks: readonly Bookmark[], context: PDFContext): PDFRef | null {
  if (bookmarks.length === 0) return null
  const root = context.nextRef()
  const { first, last } = chained(bookmarks, root, context)
  context.assign(
    root,
    context.obj({ Type: 'Outlines', First: first, Last: last, Count: bookmarks.length })
  )
  return root
}

function chained(
  bookmarks: readonly Bookmark[],
  parent: PDFRef,
  context: PDFContext
): { readonly first: PDFRef; readonly last: PDFRef } {
  const refs = bookmarks.map(() => context.nextRef())
  for (const [at, { title, page, y, below }] of bookmarks.entries()) {
    const ref = refs[at]
    if (ref === undefined) continue
    const inner = below.length === 0 ? null : chained(below, ref, context)
    const [prev, next] = [refs[at - 1], refs[at + 1]]
    context.assign(
      ref,
      context.obj({
        Title: PDFHexString.fromText(printed(title)),
        Parent: parent,
        Dest: [page, 'XYZ', null, y, null],
        ...(prev === undefined ? {} : { Prev: prev }),
        ...(next === undefined ? {} : { Next: next }),
        ...(inner === null ? {} : { First: inner.first, Last: inner.last, Count: -below.length })
      })
    )
  }
  const [first] = refs
  const last = refs.at(-1)
  if (first === undefined || last === undefined) throw new Error('no bookmark')
  return { first, last }
}
