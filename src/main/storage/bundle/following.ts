import type { Follow } from '#usecases/ports'
import { Cancelled } from '../copying'

/** A work that nobody follows or stops. */
export const UNFOLLOWED: Follow = {
  signal: new AbortController().signal,
  progress: () => undefined
}

/** Counts the bytes of a work as they pass; throws `Cancelled` once it was stopped. */
export function counter({ signal, progress }: Follow, total: number): (bytes: number) => void {
  let done = 0
  return (bytes) => {
    if (signal.aborted) throw new Cancelled()
    done += bytes
    progress(Math.min(done, total), total)
  }
}
