import { parentPort } from 'node:worker_threads'
import type { Fetched } from '#usecases/binding'
import { documentPress } from './documentPress'
import { letterPress } from './letterPress'
import type { PaperAnswer, PaperRequest, PaperResult, PaperWork } from './messages'

/** The folder of the TTF files is the worker's only argument, in a thread as in a utility process. */
const fonts = process.argv[2] ?? ''
const press = documentPress(fonts)
const letters = letterPress(fonts, press)

/** What waits for the original it asked for: one at a time. */
let arrived: (original: Fetched) => void = () => undefined

async function done(id: number, work: PaperWork): Promise<PaperResult> {
  switch (work.kind) {
    case 'letter':
      return { kind: 'document', ...(await letters(work.letter)) }
    case 'pictures': {
      const { picturesPdf } = await import('./picturesPdf')
      const bytes = await picturesPdf(work.pages)
      return { kind: 'document', bytes, pages: work.pages.length, missingCharacters: '' }
    }
    case 'dossier': {
      const { bindDossier } = await import('./dossier/dossierPress')
      const bring = (wants: string) =>
        new Promise<Fetched>((resolve) => {
          arrived = resolve
          post({ id, wants })
        })
      const progress = (done: number, total: number) => post({ id, done, total })
      const bound = await bindDossier(work.order, bring, press, fonts, progress)
      return { kind: 'dossier', bound }
    }
  }
}

async function take(request: PaperRequest): Promise<void> {
  if ('original' in request) arrived(request.original)
  else post(await answer(request.id, request.work))
}

async function answer(id: number, work: PaperWork): Promise<PaperAnswer> {
  try {
    return { id, ok: true, result: await done(id, work) }
  } catch (error) {
    return { id, ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : '' }
  }
}

function post(message: PaperAnswer): void {
  if (parentPort !== null) parentPort.postMessage(message)
  else process.parentPort.postMessage(message)
}

if (parentPort !== null) parentPort.on('message', take)
else process.parentPort.on('message', ({ data }: { data: PaperRequest }) => take(data))
