import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFWorker } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import faxDecoder from 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js?url'
import 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url'

export type PdfDocument = PDFDocumentProxy
type Reader = {
  readonly pdfjs: typeof import('pdfjs-dist')
  readonly worker: PDFWorker
}

let reader: Promise<Reader> | null = null

/** pdf.js and its worker, loaded the first time a letter is shown. The legacy build runs on older Chromium too. */
export function pdfReader(): Promise<Reader> {
  reader ??= load()
  reader.catch(() => {
    reader = null
  })
  return reader
}

async function load(): Promise<Reader> {
  const pdfjs: typeof import('pdfjs-dist') = await import('pdfjs-dist/legacy/build/pdf.mjs')
  return { pdfjs, worker: startWorker(pdfjs).worker }
}

/** A worker of pdf.js, and the thread to end with it. */
export function startWorker(pdfjs: Reader['pdfjs']): {
  readonly worker: PDFWorker
  readonly port: Worker
} {
  // pdf.js takes our scheme for another origin and would wrap its worker in a blob, which the page's policy refuses.
  const port = new Worker(workerAddress, { type: 'module' })
  return { port, worker: pdfjs.PDFWorker.create({ port }) }
}

/**
 * Where pdf.js finds what decodes the pictures of scanners (fax, JBIG2, JPEG 2000), by names it knows, in the builds that need no
 * WebAssembly. Without them it draws such a page white, and says nothing.
 */
const decoders = new URL('.', new URL(faxDecoder, location.href)).href

/** How any PDF is opened: nothing in it is run, no form is drawn, nothing is fetched. */
export function harmlessly(bytes: Uint8Array, worker: PDFWorker) {
  return {
    // pdf.js hands the buffer over to its worker.
    data: bytes.slice(),
    worker,
    enableXfa: false,
    useWasm: false,
    wasmUrl: decoders,
    useSystemFonts: false,
    isImageDecoderSupported: false
  }
}

/** Opens the bytes of one letter. Destroy the task to let go of it. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { pdfjs, worker } = await pdfReader()
  return pdfjs.getDocument({ ...harmlessly(bytes, worker), stopAtErrors: true })
}
