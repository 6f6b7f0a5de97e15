import { type PdfDocument, pdfReader } from './pdfReader'

/** A4 in points, the size of a page before it is known. */
export const A4 = { width: 595.28, height: 841.89 } as const

export type Drawing = {
  readonly canvas: HTMLCanvasElement
  readonly text: HTMLDivElement
  /** The runs of text on the page, each with the element laid over it. */
  readonly runs: readonly { readonly text: string; readonly element: HTMLElement }[]
}

/** How many pixels of this screen so many CSS pixels are. */
export function onScreen(width: number): number {
  return width * Math.max(1, window.devicePixelRatio)
}

/** Draws one page so many pixels across, whatever the density of the screen; on white, or on another ground. */
export async function drawSheet(
  document: PdfDocument,
  number: number,
  across: number,
  background = '#ffffff'
): Promise<HTMLCanvasElement> {
  const { pdfjs } = await pdfReader()
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale: across / page.getViewport({ scale: 1 }).width })
  const canvas = window.document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  await page.render({
    canvas,
    viewport,
    background,
    annotationMode: pdfjs.AnnotationMode.DISABLE
  }).promise
  // Else its pictures stay decoded as long as the document is open.
  page.cleanup()
  return canvas
}

/**
 * Draws one page `width` CSS pixels wide, with its text laid over it for selection and screen readers. Both come
 * finished, so that they can replace the page shown at once.
 */
export async function drawPage(
  document: PdfDocument,
  number: number,
  width: number
): Promise<Drawing> {
  const { pdfjs } = await pdfReader()
  const page = await document.getPage(number)
  const scale = width / page.getViewport({ scale: 1 }).width
  const viewport = page.getViewport({ scale })
  const canvas = await drawSheet(document, number, onScreen(width))
  canvas.setAttribute('aria-hidden', 'true')

  const text = window.document.createElement('div')
  // pdf.js measures the runs with these.
  text.style.setProperty('--total-scale-factor', String(scale))
  text.style.setProperty('--scale-round-x', '1px')
  text.style.setProperty('--scale-round-y', '1px')
  text.lang = 'fr'
  const layer = new pdfjs.TextLayer({
    textContentSource: await page.getTextContent(),
    container: text,
    viewport
  })
  await layer.render()
  const runs = layer.textContentItemsStr.map((run, index) => ({
    text: run,
    element: layer.textDivs[index] as HTMLElement
  }))
  return { canvas, text, runs: runs.filter(({ element }) => element !== undefined) }
}
