import { say, seconds } from './progress.mjs'
import { SetupFailure } from './setup-failure.mjs'

/** @typedef {{ name: string, outcome: 'done' | 'FAILED' | 'NOT RUN', took: number }} Phase */

/** The phases of one run, in order, with the time each took. */
export class Phases {
  /** @type {Phase[]} */
  list = []

  /**
   * Runs a phase whose failure ends the whole run.
   * @template T
   * @param {string} name
   * @param {() => T | Promise<T>} work
   * @returns {Promise<T>}
   */
  async need(name, work) {
    const began = performance.now()
    say(`${name}…`)
    try {
      const result = await work()
      this.list.push({ name, outcome: 'done', took: performance.now() - began })
      return result
    } catch (failure) {
      this.list.push({ name, outcome: 'FAILED', took: performance.now() - began })
      throw failure
    }
  }

  /**
   * Runs a phase after which the others still run; the whole run fails in the end.
   * @param {string} name
   * @param {() => Promise<unknown>} work
   * @returns {Promise<boolean>} whether it passed
   */
  async tryOut(name, work) {
    try {
      await this.need(name, work)
      return true
    } catch (failure) {
      if (!(failure instanceof SetupFailure)) throw failure
      say(`${name} FAILED: ${failure.message}`)
      return false
    }
  }

  /** Notes that a phase could not be run: the whole run fails. @param {string} name */
  notRun(name) {
    this.list.push({ name, outcome: 'NOT RUN', took: 0 })
  }

  get allDone() {
    return this.list.every((phase) => phase.outcome === 'done')
  }

  /** How many phases failed among those that count no tests. @param {readonly string[]} counted names */
  failedBeside(counted) {
    return this.list.filter(({ name, outcome }) => outcome === 'FAILED' && !counted.includes(name))
      .length
  }

  /** One line a phase, for the end of the run. */
  report() {
    const width = Math.max(...this.list.map((phase) => phase.name.length), 5)
    const line = (
      /** @type {string} */ name,
      /** @type {number} */ took,
      /** @type {string} */ outcome
    ) => `  ${name.padEnd(width)}  ${seconds(took).padStart(8)}  ${outcome}`
    const total = this.list.reduce((sum, phase) => sum + phase.took, 0)
    return [
      ...this.list.map((phase) => line(phase.name, phase.took, phase.outcome)),
      line('total', total, this.allDone ? 'done' : 'FAILED')
    ].join('\n')
  }
}
