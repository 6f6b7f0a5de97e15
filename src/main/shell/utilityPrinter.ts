import { join } from 'node:path'
import { type UtilityProcess, utilityProcess } from 'electron'
import { fail, ok } from '#domain/result'
import type { PaperAnswer, PaperRequest } from '#paper/messages'
import type { LetterPrinter } from '#usecases/ports'
import type { Log } from './log'

/** A letter of hundreds of pages takes seconds; what takes longer has hung (pdfmake on one endless word). */
const patience = 120_000

type Waiting = (answer: PaperAnswer | null) => void

/**
 * Draws letters in a process of its own, started with the first letter: pdfmake blocks its thread, and a letter that ends or
 * hangs that process ends nothing else. The next letter starts a new one.
 */
export function utilityPrinter(applicationFolder: string, log: Log): LetterPrinter {
  const waiting = new Map<number, Waiting>()
  let worker: UtilityProcess | null = null
  let count = 0

  function startWorker(): UtilityProcess {
    const fonts = join(applicationFolder, 'resources/fonts')
    const started = utilityProcess.fork(
      join(applicationFolder, 'out/main/paperWorker.js'),
      [fonts],
      {
        serviceName: 'Doléances paper'
      }
    )
    started.on('message', (answer: PaperAnswer) => waiting.get(answer.id)?.(answer))
    started.on('exit', (code) => {
      if (worker === started) worker = null
      if (waiting.size > 0) log('paper', { code: `WORKER_ENDED_${code}` })
      for (const give of [...waiting.values()]) give(null)
    })
    return started
  }

  function ask(letter: PaperRequest['letter']): Promise<PaperAnswer | null> {
    worker ??= startWorker()
    const asked = worker
    count += 1
    const id = count
    return new Promise((done) => {
      const timer = setTimeout(() => {
        log('paper', { code: 'TIMED_OUT' })
        asked.kill()
      }, patience)
      waiting.set(id, (answer) => {
        clearTimeout(timer)
        waiting.delete(id)
        done(answer)
      })
      asked.postMessage({ id, letter } satisfies PaperRequest)
    })
  }

  return {
    async render(letter) {
      const answer = await ask(letter)
      if (answer?.ok !== true) {
        // The reason holds words of the letter: only its place in our own code is noted.
        if (answer !== null) log('paper', Object.assign(new Error(), { stack: answer.reason }))
        return fail({ kind: 'paper-failed' })
      }
      const { bytes, pages, missingCharacters } = answer
      return ok({ bytes, pages, missingCharacters })
    },
    async stop() {
      worker?.kill()
      worker = null
    }
  }
}
