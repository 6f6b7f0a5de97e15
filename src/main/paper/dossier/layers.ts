import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRef
} from '@cantoo/pdf-lib'

/** The layers of the documents taken in, and those that their owner had switched off. */
export type Layers = { readonly all: PDFRef[]; readonly off: PDFRef[] }

/** Notes which of the layers carried over were not shown: what was hidden in an exhibit stays hidden. */
export function layersOf(
  source: PDFDocument,
  copied: ReadonlyMap<PDFRef, PDFRef>,
  layers: Layers
): void {
  const properties = source.catalog.lookup(PDFName.of('OCProperties'))
  if (!(properties instanceof PDFDict)) return
  const found = (list: unknown): readonly PDFRef[] =>
    list instanceof PDFArray
      ? list.asArray().flatMap((ref) => (ref instanceof PDFRef ? (copied.get(ref) ?? []) : []))
      : []
  const all = found(properties.lookup(PDFName.of('OCGs')))
  const shown = properties.lookup(PDFName.of('D'))
  if (!(shown instanceof PDFDict)) return
  const base = shown.lookup(PDFName.of('BaseState'))
  const isOff = base instanceof PDFName && base.decodeText() === 'OFF'
  const on = found(shown.lookup(PDFName.of('ON')))
  layers.all.push(...all)
  layers.off.push(
    ...found(shown.lookup(PDFName.of('OFF'))),
    ...(isOff ? all.filter((ref) => !on.includes(ref)) : [])
  )
}

/** The layers as the bound document declares them; undefined where there is none. */
export function declaredLayers({ all, off }: Layers, context: PDFContext): PDFDict | undefined {
  if (all.length === 0) return undefined
  return context.obj({ OCGs: [...all], D: { OFF: [...off], Order: [] } })
}
