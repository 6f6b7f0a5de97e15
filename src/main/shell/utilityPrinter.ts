import { join } from 'node:path'
import { utilityProcess } from 'electron'
import type { PaperAnswer } from '#paper/messages'
import { paperDesk } from '#paper/paperDesk'
import type { LetterPrinter } from '#usecases/ports'
import type { Log } from './log'

/**
 * Draws letters in a process of its own, started with the first letter: pdfmake blocks its thread, and a letter that ends or
 * hangs that process ends nothing else.
 */
export function utilityPrinter(applicationFolder: string, log: Log): LetterPrinter {
  const program = join(applicationFolder, 'out/main/paperWorker.js')
  const fonts = join(applicationFolder, 'resources/fonts')
  return paperDesk(
    (answered, gone) => {
      const worker = utilityProcess.fork(program, [fonts], { serviceName: 'Doléances paper' })
      worker.on('message', (answer: PaperAnswer) => answered(answer))
      worker.on('exit', (code) => gone(`WORKER_ENDED_${code}`))
      return {
        post: (request) => worker.postMessage(request),
        stop: async () => {
          worker.kill()
        }
      }
    },
    // The reason may hold words of the letter: the log keeps of it a code, or a place in our own build.
    { note: (reason) => log('paper', Object.assign(new Error(), { code: reason, stack: reason })) }
  )
}
