import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of text as drawn: its words, and its box in millimetres from the top left corner of the page. */
export type Drawn = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export type ReadPage = { readonly drawn: readonly Drawn[]; readonly text: string }

// pdf.js asks for it; Node 20 does not have it yet.
if (!('withResolvers' in Promise)) {
  Object.defineProperty(Promise, 'withResolvers', {
    value: () => {
      const settle: { resolve?: unknown; reject?: unknown } = {}
      const promise = new Promise((resolve, reject) => Object.assign(settle, { resolve, reject }))
      return { ...settle, promise }
    }
  })
}

const toMm = (points: number) => (points * 25.4) / 72

/** A PDF as pdf.js opens it. */
export function openedByReader(bytes: Uint8Array) {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
}

/** What a reader of PDF finds on each page; for tests. */
export async function readPages(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const task = openedByReader(bytes)
  const document = await task.promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const drawn = items.flatMap((item): Drawn[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [size = 0, , , , x = 0, y = 0] = item.transform.map(Number)
      return [
        {
          text: item.str,
          left: toMm(x),
          right: toMm(x + item.width),
          top: toMm(height - y - 0.75 * size),
          bottom: toMm(height - y + 0.25 * size)
        }
      ]
    })
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    pages.push({ drawn, text: text.join('') })
  }
  await task.destroy()
  return pages
}

/** The text without its spaces, as extraction and line breaks change them. */
export function unspaced(text: string): string {
  return text.replace(/\s/g, '')
}
