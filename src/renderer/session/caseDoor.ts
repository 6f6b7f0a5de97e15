import { bridge } from '../bridge'

const closings = new Map<string, Promise<unknown>>()

/** Opens a case once whatever still closes it is done: left and opened again at once, it would be closed under the screen. */
export async function openCase(id: string): ReturnType<typeof bridge.openCase> {
  await closings.get(id)
  return bridge.openCase({ id })
}

/** Closes a case after its last work; an opening of the same case waits for it. */
export function closeCaseAfter(id: string, work: Promise<unknown>): void {
  const closing = work
    .catch(() => undefined)
    .then(() => bridge.closeCase({ id }))
    .finally(() => {
      if (closings.get(id) === closing) closings.delete(id)
    })
  closings.set(id, closing)
}
