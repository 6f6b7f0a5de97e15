import { LARGEST_PICTURE } from '#domain/evidence/limits'
import { drawSheet } from '../letter/preview/drawPage'
import { harmlessly, pdfReader, startWorker } from '../letter/preview/pdfReader'
import type { ExhibitPages, NotOpened } from './pages'

/** A sound PDF opens in moments; one made to hold a reader up is let go of with its worker. */
const PATIENCE_MS = 20_000

/**
 * Opens a PDF that came from elsewhere, in a worker of its own that ends with it: whatever it does there, the letters of the
 * case keep theirs.
 */
export async function openExhibitPdf(
  bytes: Uint8Array,
  background?: string
): Promise<ExhibitPages | NotOpened> {
  const { pdfjs } = await pdfReader()
  const { worker, port } = startWorker(pdfjs)
  const task = pdfjs.getDocument({ ...harmlessly(bytes, worker), maxImageSize: LARGEST_PICTURE })
  const close = () => {
    void task.destroy().catch(() => undefined)
    worker.destroy()
    port.terminate()
  }
  try {
    const document = await inTime(task.promise)
    return {
      count: document.numPages,
      draw: (page, across) => inTime(drawSheet(document, page, across, background)),
      close
    }
  } catch (error) {
    close()
    return { kind: reasonOf(error) }
  }
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

function reasonOf(error: unknown): 'unreadable' | 'locked' | 'slow' {
  if (error instanceof TooSlow) return 'slow'
  return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'unreadable'
}
