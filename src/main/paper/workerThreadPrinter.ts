import { Worker } from 'node:worker_threads'
import type { LetterPrinter } from '#usecases/ports'
import { paperDesk } from './paperDesk'

/**
 * Prints letters in threads, for the terminal, where there is no utility process. `workerFile` is the built
 * paperWorker.js, `fontsFolder` the folder of the TTF files; `workers` letters are printed at once.
 */
export function workerThreadPrinter(
  workerFile: string | URL,
  fontsFolder: string,
  limits: {
    readonly workers?: number
    readonly longestMs?: number
    readonly note?: (reason: string) => void
  } = {}
): LetterPrinter {
  return paperDesk((answered, gone) => {
    const thread = new Worker(workerFile, { argv: [fontsFolder] })
    thread.on('message', answered)
    thread.on('error', (error) => gone(String(error)))
    thread.on('exit', (code) => gone(`the paper thread ended with status ${code}`))
    // An idle thread does not keep a terminal command alive; a busy one does, by the desk's timer.
    thread.unref()
    return {
      post: (request) => thread.postMessage(request),
      stop: async () => {
        await thread.terminate()
      }
    }
  }, limits)
}
