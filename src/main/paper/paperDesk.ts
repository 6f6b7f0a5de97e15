import { fail, ok } from '#domain/result'
import type { LetterPrinter } from '#usecases/ports'
import type { PaperAnswer, PaperRequest, PaperWork } from './messages'

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

type Rendered = Awaited<ReturnType<LetterPrinter['render']>>
type Order = { readonly work: PaperWork; readonly settle: (rendered: Rendered) => void }
type Seat = {
  worker: PaperWorker | null
  order: Order | null
  id: number
  timer: NodeJS.Timeout | undefined
}

/** reliability.md F32: a letter that takes longer will not come. */
export const LONGEST_RENDER_MS = 120_000

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
    seat.timer = setTimeout(() => lose(seat, 'TIMED_OUT'), longestMs)
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
        if (seat.worker === worker && answer.id === seat.id) finish(seat, read(answer))
      },
      (reason) => {
        if (seat.worker === worker) lose(seat, reason)
      }
    )
    return worker
  }

  function read(answer: PaperAnswer): Rendered {
    if (answer.ok) {
      const { bytes, pages, missingCharacters } = answer
      return ok({ bytes, pages, missingCharacters })
    }
    note(answer.reason)
    return fail({ kind: 'paper-failed' })
  }

  function lose(seat: Seat, reason: string): void {
    const lost = seat.worker
    seat.worker = null
    void lost?.stop()
    if (seat.order === null) return
    note(reason)
    finish(seat, fail({ kind: 'paper-failed' }))
  }

  function finish(seat: Seat, rendered: Rendered): void {
    clearTimeout(seat.timer)
    const { order } = seat
    seat.order = null
    order?.settle(rendered)
    serve()
  }

  function ask(work: PaperWork): Promise<Rendered> {
    return new Promise((settle) => {
      if (stopped) {
        settle(fail({ kind: 'paper-failed' }))
        return
      }
      waiting.push({ work, settle })
      serve()
    })
  }

  return {
    render: (letter) => ask({ kind: 'letter', letter }),
    picturesAsPdf: async (pages) => {
      const made = await ask({ kind: 'pictures', pages })
      return made.ok ? ok(made.value.bytes) : made
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
