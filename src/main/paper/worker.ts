import { parentPort } from 'node:worker_threads'
import { letterPress } from './letterPress'
import type { PaperAnswer, PaperRequest } from './messages'

/** The folder of the TTF files is the worker's only argument, in a thread as in a utility process. */
const press = letterPress(process.argv[2] ?? '')

async function answer({ id, letter }: PaperRequest): Promise<PaperAnswer> {
  try {
    return { id, ok: true, ...(await press(letter)) }
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
