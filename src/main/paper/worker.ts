import { parentPort } from 'node:worker_threads'
import { letterPress } from './letterPress'
import type { PaperAnswer, PaperRequest, PaperWork } from './messages'

/** The folder of the TTF files is the worker's only argument, in a thread as in a utility process. */
const press = letterPress(process.argv[2] ?? '')

async function done(work: PaperWork) {
  if (work.kind === 'letter') return press(work.letter)
  const { picturesPdf } = await import('./picturesPdf')
  const bytes = await picturesPdf(work.pages)
  return { bytes, pages: work.pages.length, missingCharacters: '' }
}

async function answer({ id, work }: PaperRequest): Promise<PaperAnswer> {
  try {
    return { id, ok: true, ...(await done(work)) }
  } catch (error) {
    return { id, ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : '' }
  }
}

if (parentPort !== null) {
  const thread = parentPort
  thread.on('message', async (request: PaperRequest) => thread.postMessage(await answer(request)))
} else {
  const utility = process.parentPort
  utility.on('message', async ({ data }: { data: PaperRequest }) =>
    utility.postMessage(await answer(data))
  )
}
