import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { LARGEST_PICTURE } from '#domain/evidence/limits'
import { drawPage } from '../letter/preview/drawPage'
import { pdfReader } from '../letter/preview/pdfReader'

export type ExhibitPdf = {
  readonly count: number
  /** A page drawn `width` CSS pixels wide. */
  readonly draw: (page: number, width: number) => Promise<HTMLCanvasElement>
  readonly close: () => void
}
export type NotOpened = { readonly kind: 'unreadable' | 'locked' | 'slow' }

/** A sound PDF opens in moments; one made to hold a reader up is let go of with its worker. */
const PATIENCE_MS = 20_000

/**
 * Opens a PDF that came from elsewhere, in a worker of its own that ends with it: whatever it does there, the letters of the
 * case keep theirs. Nothing in it is run, no form is drawn, nothing is fetched.
 */
export async function openExhibitPdf(bytes: Uint8Array): Promise<ExhibitPdf | NotOpened> {
  const { pdfjs } = await pdfReader()
  const port = new Worker(workerAddress, { type: 'module' })
  const worker = pdfjs.PDFWorker.create({ port })
  const task = pdfjs.getDocument({
    // pdf.js hands the buffer over to its worker.
    data: bytes.slice(),
    worker,
    enableXfa: false,
    useWasm: false,
    useSystemFonts: false,
    isImageDecoderSupported: false,
    maxImageSize: LARGEST_PICTURE
  })
  const close = () => {
    void task.destroy().catch(() => undefined)
    worker.destroy()
    port.terminate()
  }
  try {
    const document = await inTime(task.promise)
    return {
      count: document.numPages,
      draw: (page, width) => inTime(pageOf(document, page, width)),
      close
    }
  } catch (error) {
    close()
    return { kind: reasonOf(error) }
  }
}

async function pageOf(
  document: PDFDocumentProxy,
  page: number,
  width: number
): Promise<HTMLCanvasElement> {
  return (await drawPage(document, page, width)).canvas
}

class TooSlow extends Error {}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new TooSlow()), PATIENCE_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function reasonOf(error: unknown): NotOpened['kind'] {
  if (error instanceof TooSlow) return 'slow'
  return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'unreadable'
}
