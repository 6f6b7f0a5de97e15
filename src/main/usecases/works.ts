import type { Handlers } from '#contract/bridge'
import { ok } from '#domain/result'
import type { Follow, Ports } from './ports'

/** The long works under way, each by the name its page gave it, so that it can be followed and stopped. */
export class Works {
  readonly #tell: Ports['tellWork']
  readonly #running = new Map<string, AbortController>()

  constructor({ tellWork }: Pick<Ports, 'tellWork'>) {
    this.#tell = tellWork
  }

  /** Runs a work; the page is told each hundredth part done. */
  async run<Value>(work: string, job: (follow: Follow) => Promise<Value>): Promise<Value> {
    const stop = new AbortController()
    this.#running.set(work, stop)
    let told = -1
    try {
      return await job({
        signal: stop.signal,
        progress: (done, total) => {
          const part = total === 0 ? 0 : Math.floor((100 * done) / total)
          if (part === told) return
          told = part
          this.#tell({ work, done, total })
        }
      })
    } finally {
      this.#running.delete(work)
    }
  }

  readonly stopWork: Handlers['stopWork'] = async ({ work }) => {
    this.#running.get(work)?.abort()
    return ok(null)
  }
}
