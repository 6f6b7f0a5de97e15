import type { PdfDocument } from './pdfReader'
import { pdfReader } from './pdfReader'

/** A4 in points, the size of a page before it is known. */
export const A4 = { width: 595.28, height: 841.89 } as const

export type Drawing = {
  readonly canvas: HTMLCanvasElement
  readonly text: HTMLDivElement
  /** The runs of text on the page, each with the element laid over it. */
  readonly runs: readonly { readonly text: string; readonly element: HTMLElement }[]
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
  const density = Math.max(1, window.devicePixelRatio)

  const canvas = window.document.createElement('canvas')
  canvas.width = Math.floor(viewport.width * density)
  canvas.height = Math.floor(viewport.height * density)
  canvas.setAttribute('aria-hidden', 'true')
  await page.render({
    canvas,
    viewport,
    transform: [density, 0, 0, density, 0, 0],
    annotationMode: pdfjs.AnnotationMode.DISABLE
  }).promise

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
