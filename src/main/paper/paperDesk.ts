import { fail, ok, type Result } from '#domain/result'
import type { BindingWatch } from '#usecases/binding'
import type { LetterPrinter } from '#usecases/ports'
import type { PaperAnswer, PaperRequest, PaperResult, PaperWork } from './messages'

/** A started worker, whatever carries it: a thread in the terminal, a utility process under the window. */
export type PaperWorker = {
  post(request: PaperRequest): void
  stop(): Promise<void>
}

/** Starts a worker. `gone` is called at most once, when it ends or breaks by itself. */
export type StartPaperWorker = (
  answered: (answer: PaperAnswer) => void,
  gone: (reason: string) => void
) => PaperWorker

type Ending = Result<PaperResult, { readonly kind: 'paper-failed' | 'cancelled' }>
type Order = {
  readonly work: PaperWork
  readonly settle: (ending: Ending) => void
  /** Only for work that asks for more on its way. */
  readonly watch: BindingWatch | null
}
type Seat = {
  worker: PaperWorker | null
  order: Order | null
  id: number
  timer: NodeJS.Timeout | undefined
}

/** reliability.md F32: a letter that takes longer will not come; nor will a dossier that stands still as long. */
export const LONGEST_RENDER_MS = 120_000

const FAILED = fail({ kind: 'paper-failed' as const })

/**
 * Hands work out to at most `workers` workers, each busy with one thing at a time and started when first needed.
 * A worker that ends, or takes longer than `longestMs`, fails it with `paper-failed`; the next one starts
 * another. `note` is told why, for a log.
 */
export function paperDesk(
  start: StartPaperWorker,
  {
    workers = 1,
    longestMs = LONGEST_RENDER_MS,
    note = () => {}
  }: {
    readonly workers?: number
    readonly longestMs?: number
    readonly note?: (reason: string) => void
  } = {}
): LetterPrinter {
  const seats: Seat[] = []
  const waiting: Order[] = []
  let lastId = 0
  let stopped = false

  function serve(): void {
    while (waiting.length > 0) {
      const seat = seats.find((one) => one.order === null) ?? newSeat()
      const order = seat === null ? undefined : waiting.shift()
      if (seat === null || order === undefined) return
      begin(seat, order)
    }
  }

  function newSeat(): Seat | null {
    if (seats.length >= workers) return null
    const seat: Seat = { worker: null, order: null, id: 0, timer: undefined }
    seats.push(seat)
    return seat
  }

  function begin(seat: Seat, order: Order): void {
    lastId += 1
    seat.id = lastId
    seat.order = order
    wait(seat)
    try {
      seat.worker ??= startFor(seat)
      seat.worker.post({ id: seat.id, work: order.work })
    } catch (error) {
      lose(seat, String(error))
    }
  }

  function startFor(seat: Seat): PaperWorker {
    const worker: PaperWorker = start(
      (answer) => {
        if (seat.worker !== worker || answer.id !== seat.id) return
        if ('ok' in answer) finish(seat, read(answer))
        else void attend(seat, worker, answer)
      },
      (reason) => {
        if (seat.worker === worker) lose(seat, reason)
      }
    )
    return worker
  }

  /** Work that goes on is given its time anew, and what it asks for. */
  async function attend(
    seat: Seat,
    worker: PaperWorker,
    answer: Exclude<PaperAnswer, { readonly ok: boolean }>
  ): Promise<void> {
    const { id, order } = seat
    wait(seat)
    if (order?.watch == null) return
    if ('done' in answer) return order.watch.progress(answer.done, answer.total)
    const original = await order.watch.bring(answer.wants)
    if (seat.worker === worker && seat.id === id) worker.post({ id, original })
  }

  function wait(seat: Seat): void {
    clearTimeout(seat.timer)
    seat.timer = setTimeout(() => lose(seat, 'TIMED_OUT'), longestMs)
  }

  function read(answer: Extract<PaperAnswer, { readonly ok: boolean }>): Ending {
    if (answer.ok) return ok(answer.result)
    note(answer.reason)
    return fail({ kind: 'paper-failed' })
  }

  function lose(seat: Seat, reason: string, kind: 'paper-failed' | 'cancelled' = 'paper-failed') {
    const lost = seat.worker
    seat.worker = null
    void lost?.stop()
    if (seat.order === null) return
    if (kind === 'paper-failed') note(reason)
    finish(seat, fail({ kind }))
  }

  function finish(seat: Seat, ending: Ending): void {
    clearTimeout(seat.timer)
    const { order } = seat
    seat.order = null
    order?.settle(ending)
    serve()
  }

  function ask(work: PaperWork, watch: BindingWatch | null = null): Promise<Ending> {
    return new Promise((settle) => {
      if (stopped || watch?.signal.aborted) {
        settle(fail({ kind: stopped ? 'paper-failed' : 'cancelled' }))
        return
      }
      const order: Order = { work, settle, watch }
      watch?.signal.addEventListener('abort', () => giveUp(order), { once: true })
      waiting.push(order)
      serve()
    })
  }

  /** The worker that is at it is ended: there is no other way to stop what blocks its thread. */
  function giveUp(order: Order): void {
    const at = waiting.indexOf(order)
    if (at !== -1) {
      waiting.splice(at, 1)
      order.settle(fail({ kind: 'cancelled' }))
      return
    }
    const seat = seats.find((one) => one.order === order)
    if (seat !== undefined) lose(seat, 'CANCELLED', 'cancelled')
  }

  async function askForDocument(work: PaperWork) {
    const made = await ask(work)
    return made.ok && made.value.kind === 'document' ? ok(made.value) : FAILED
  }

  return {
    render: (letter) => askForDocument({ kind: 'letter', letter }),
    picturesAsPdf: async (pages) => {
      const made = await askForDocument({ kind: 'pictures', pages })
      return made.ok ? ok(made.value.bytes) : made
    },
    dossier: async (order, watch) => {
      const made = await ask({ kind: 'dossier', order }, watch)
      if (!made.ok) return fail({ kind: made.failure.kind })
      return made.value.kind === 'dossier' ? ok(made.value.bound) : FAILED
    },
    // A few milliseconds of plain code: no worker is started for it.
    docx: async (letter) => {
      try {
        const { letterDocx } = await import('./docx/letterDocx')
        return ok(letterDocx(letter))
      } catch (error) {
        note(String(error))
        return fail({ kind: 'paper-failed' })
      }
    },
    stop: async () => {
      stopped = true
      for (const order of waiting.splice(0)) order.settle(fail({ kind: 'paper-failed' }))
      const running = seats.flatMap((seat) => seat.worker ?? [])
      for (const seat of seats) {
        seat.worker = null
        if (seat.order !== null) finish(seat, fail({ kind: 'paper-failed' }))
      }
      await Promise.all(running.map((worker) => worker.stop()))
    }
  }
}
