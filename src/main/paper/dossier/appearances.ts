import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream
} from '@cantoo/pdf-lib'
import type { Carrier } from './carrying'
import { numberIn } from './pdfPages'
import type { Matrix } from './sheets'

type Mark = { readonly what: PDFRef; readonly matrix: Matrix }

/** Not shown on paper: a link has no ink of its own, a popup is the window of a note. */
const UNSEEN: ReadonlySet<string> = new Set(['Link', 'Popup'])
const HIDDEN = 2
const NO_VIEW = 32

/** What was added onto a page and is seen there (notes, forms filled in, signatures), drawn where it stands. */
export function appearances(page: PDFPage, into: PDFContext, carried: Carrier): readonly Mark[] {
  const annotations = page.node.Annots()
  if (annotations === undefined) return []
  return annotations.asArray().flatMap((item): Mark[] => {
    const annotation = page.node.context.lookup(item)
    if (!(annotation instanceof PDFDict) || isUnseen(annotation)) return []
    const stream = streamOf(annotation)
    const rect = annotation.lookup(PDFName.of('Rect'))
    if (stream === null || !(rect instanceof PDFArray)) return []
    const copy = carried.copy(stream.ref ?? stream.stream)
    const what = copy instanceof PDFRef ? copy : into.register(copy)
    named(into.lookup(what), into)
    return [{ what, matrix: placed(stream.stream, rect) }]
  })
}

function isUnseen(annotation: PDFDict): boolean {
  const subtype = annotation.lookup(PDFName.of('Subtype'))
  const flags = annotation.lookup(PDFName.of('F'))
  const set = flags instanceof PDFNumber ? flags.asNumber() : 0
  if ((set & HIDDEN) !== 0 || (set & NO_VIEW) !== 0) return true
  return subtype instanceof PDFName && UNSEEN.has(subtype.decodeText())
}

function streamOf(
  annotation: PDFDict
): { readonly ref: PDFRef | null; readonly stream: PDFStream } | null {
  const all = annotation.lookup(PDFName.of('AP'))
  if (!(all instanceof PDFDict)) return null
  const key = PDFName.of('N')
  const normal = all.lookup(key)
  if (normal instanceof PDFStream) return { ref: refOf(all.get(key)), stream: normal }
  const state = annotation.lookup(PDFName.of('AS'))
  if (!(normal instanceof PDFDict) || !(state instanceof PDFName)) return null
  const shown = normal.lookup(state)
  return shown instanceof PDFStream ? { ref: refOf(normal.get(state)), stream: shown } : null
}

function refOf(object: unknown): PDFRef | null {
  return object instanceof PDFRef ? object : null
}

/** Some programs leave out what makes an appearance a form. */
function named(copy: unknown, into: PDFContext): void {
  if (!(copy instanceof PDFRawStream)) return
  copy.dict.set(PDFName.of('Type'), PDFName.of('XObject'))
  copy.dict.set(PDFName.of('Subtype'), PDFName.of('Form'))
  if (!copy.dict.has(PDFName.of('BBox'))) copy.dict.set(PDFName.of('BBox'), into.obj([0, 0, 1, 1]))
}

/** ISO 32000, 12.5.5: the appearance's box, turned by its own matrix, is fitted to the rectangle. */
function placed({ dict }: PDFStream, rect: PDFArray): Matrix {
  const own = dict.lookup(PDFName.of('Matrix'))
  const [a, b, c, d, e, f]: Matrix =
    own instanceof PDFArray && own.size() === 6
      ? [
          numberIn(own, 0),
          numberIn(own, 1),
          numberIn(own, 2),
          numberIn(own, 3),
          numberIn(own, 4),
          numberIn(own, 5)
        ]
      : [1, 0, 0, 1, 0, 0]
  const box = dict.lookup(PDFName.of('BBox'))
  const [left, bottom, right, top] = box instanceof PDFArray ? corners(box) : [0, 0, 1, 1]
  const points = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top]
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const)
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x0, y0] = [Math.min(...xs), Math.min(...ys)]
  const [wide, high] = [Math.max(...xs) - x0, Math.max(...ys) - y0]
  const [toLeft, toBottom, toRight, toTop] = corners(rect)
  const sx = wide === 0 ? 1 : (toRight - toLeft) / wide
  const sy = high === 0 ? 1 : (toTop - toBottom) / high
  return [sx, 0, 0, sy, toLeft - x0 * sx, toBottom - y0 * sy]
}

function corners(array: PDFArray): readonly [number, number, number, number] {
  const [x1, y1, x2, y2] = [0, 1, 2, 3].map((at) => numberIn(array, at))
  const [left = 0, right = 0] = [x1 ?? 0, x2 ?? 0].toSorted((one, other) => one - other)
  const [bottom = 0, top = 0] = [y1 ?? 0, y2 ?? 0].toSorted((one, other) => one - other)
  return [left, bottom, right, top]
}
