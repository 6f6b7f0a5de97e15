import type { Bridge } from '#contract/bridge'
import type { Saved } from '#contract/calls'
import type { Edit } from '#domain/case/edits'
import type { Result } from '#domain/result'
import type { AnyFailure } from '#words/failure'
import type { CaseAction } from './caseState'

type Door = Pick<Bridge, 'editCase' | 'undo' | 'redo'>
type Job =
  | { readonly kind: 'edit'; readonly edit: Edit; readonly done: (saved: boolean) => void }
  | {
      readonly kind: 'undo' | 'redo'
      readonly done: (answer: Result<Saved, AnyFailure>) => void
    }

/**
 * Sends the edits of one case to disk one at a time, in the order they were made. When one cannot be
 * saved the queue stops: nothing later overtakes it, until a retry or until it is given up.
 */
export class SaveQueue {
  readonly #jobs: Job[] = []
  #running: Promise<void> | null = null
  #stopped = false

  constructor(
    private readonly door: Door,
    private readonly id: string,
    private readonly tell: (action: CaseAction) => void
  ) {}

  /** Shows the edit at once; resolves once it is on disk (true), or once it is given up (false). */
  edit(edit: Edit): Promise<boolean> {
    this.tell({ kind: 'edited', edit })
    return new Promise((done) => this.#add({ kind: 'edit', edit, done }))
  }

  /** Takes one step back or forward in the history, after every edit made before. */
  step(kind: 'undo' | 'redo'): Promise<Result<Saved, AnyFailure>> {
    return new Promise((done) => this.#add({ kind, done }))
  }

  /** Shows a line that main wrote by itself, after those on their way, which were written before. */
  async landed(saved: Saved): Promise<void> {
    await this.settled()
    this.tell({ kind: 'landed', saved })
  }

  /** Whether something could not be saved and waits for a retry. */
  get stopped(): boolean {
    return this.#stopped
  }

  /** Sends again what could not be saved. */
  retry(): void {
    if (!this.#stopped) return
    this.#stopped = false
    this.tell({ kind: 'retried' })
    this.#start()
  }

  /** Gives up the edit that cannot be saved and goes on with the next one. */
  drop(): void {
    if (!this.#stopped) return
    const job = this.#jobs.shift()
    if (job?.kind === 'edit') job.done(false)
    this.#stopped = false
    this.tell({ kind: 'dropped' })
    this.#start()
  }

  /** Resolves when nothing is on its way any more, or the queue stopped on a failure. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running
  }

  #add(job: Job): void {
    this.#jobs.push(job)
    if (!this.#stopped) this.#start()
  }

  #start(): void {
    if (this.#running !== null) return
    this.#running = this.#run().finally(() => {
      this.#running = null
      // A job may have come in between the last look at the queue and this line.
      if (this.#jobs.length > 0 && !this.#stopped) this.#start()
    })
  }

  async #run(): Promise<void> {
    for (let job = this.#jobs[0]; job !== undefined && !this.#stopped; job = this.#jobs[0]) {
      if (job.kind === 'edit') await this.#save(job)
      else await this.#step(job)
    }
  }

  async #save(job: Extract<Job, { kind: 'edit' }>): Promise<void> {
    const answer = await this.door.editCase({ id: this.id, edit: job.edit })
    if (!answer.ok) {
      this.#stopped = true
      this.tell({ kind: 'not-saved', failure: answer.failure })
      return
    }
    this.#jobs.shift()
    this.tell({ kind: 'saved', saved: answer.value })
    job.done(true)
  }

  async #step(job: Extract<Job, { kind: 'undo' | 'redo' }>): Promise<void> {
    const answer = await this.door[job.kind]({ id: this.id })
    this.#jobs.shift()
    if (answer.ok) this.tell({ kind: 'stepped', saved: answer.value })
    job.done(answer)
  }
}
