/** One measured figure and what it is held against. A ratio gates as it is; milliseconds gate at twice their bar. */
export type Gate = {
  readonly what: string
  readonly value: number
  readonly unit: '×' | 'ms' | 'MB'
  readonly bar: number
  readonly wanted: 'at most' | 'at least'
  /** The figures behind it: "2.6 ms against 1.9 ms". */
  readonly detail: string
}

/** A figure that could not be had here, and why: it neither passes nor fails. */
export type NotMeasured = { readonly what: string; readonly notMeasured: string }
export type Measure = Gate | NotMeasured

export type Verdict = 'pass' | 'over its bar, below its gate' | 'FAIL' | 'not measured'

/** The middle of some figures; the mean of the two in the middle when they are even in number. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other)
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1)
  return middle.reduce((sum, figure) => sum + figure, 0) / middle.length
}

/** The figure that a share (0.95) of all figures does not exceed. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** Ours against theirs, both in milliseconds. */
export function ratio(what: string, ours: number, theirs: number, bar: number): Gate {
  const detail = `${ms(ours)} against ${ms(theirs)}`
  return { what, value: ours / theirs, unit: '×', bar, wanted: 'at most', detail }
}

/** A time in milliseconds against a bar in milliseconds. */
export function within(what: string, value: number, bar: number, detail = ''): Gate {
  return { what, value, unit: 'ms', bar, wanted: 'at most', detail }
}

/** What a measure is worth; a figure that is no number has failed. */
export function verdictOf(measure: Measure): Verdict {
  if ('notMeasured' in measure) return 'not measured'
  const { value, bar, unit, wanted } = measure
  if (wanted === 'at least') return value >= bar ? 'pass' : 'FAIL'
  if (value <= bar) return 'pass'
  return unit === 'ms' && value <= 2 * bar ? 'over its bar, below its gate' : 'FAIL'
}

/** One line a measure: what, figure, bar, verdict, the figures behind. */
export function reported(measure: Measure): string {
  const what = `  ${measure.what}`.padEnd(60)
  if ('notMeasured' in measure) return `${what} not measured: ${measure.notMeasured}`
  const { value, unit, bar, wanted, detail } = measure
  const sign = wanted === 'at most' ? '≤' : '≥'
  const figure = unit === '×' ? value.toFixed(2) : value.toFixed(value < 10 ? 1 : 0)
  const columns = [
    `${figure} ${unit}`.padStart(10),
    `${sign} ${bar} ${unit}`.padEnd(10),
    verdictOf(measure),
    detail && `(${detail})`
  ]
  return [what, ...columns].join('  ').trimEnd()
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`

/** How long some work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * Medians of two works done in turns, so that a busy moment of the machine falls on both. The first
 * `warm` turns are not counted.
 */
export async function inTurns(
  turns: number,
  ours: (turn: number) => unknown,
  theirs: (turn: number) => unknown,
  warm = 2
): Promise<{ readonly ours: number; readonly theirs: number }> {
  const times = { ours: [] as number[], theirs: [] as number[] }
  for (let turn = 0; turn < turns + warm; turn += 1) {
    const one = await timed(() => ours(turn))
    const other = await timed(() => theirs(turn))
    if (turn < warm) continue
    times.ours.push(one)
    times.theirs.push(other)
  }
  return { ours: median(times.ours), theirs: median(times.theirs) }
}
