import { NBSP } from './typography'

/** "a", "a et b", "a, b et c"; empty texts are left out. */
export function enumeration(items: readonly string[]): string {
  const told = items.filter((item) => item !== '')
  const last = told.at(-1) ?? ''
  return told.length < 2 ? last : `${told.slice(0, -1).join(', ')} et ${last}`
}

/** Numbers in order, runs of three and more shortened: "3 à 6", "6 et 7", "3, 5 et 9", with no-break spaces. */
export function numberRange(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other)
  const runs: number[][] = []
  for (const number of sorted) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  const told = runs.flatMap((run) =>
    run.length > 2 ? [`${run[0]}${NBSP}à${NBSP}${run.at(-1)}`] : run.map(String)
  )
  const last = told.at(-1) ?? ''
  return told.length < 2 ? last : `${told.slice(0, -1).join(', ')}${NBSP}et${NBSP}${last}`
}

/** "pièce n° 1", "pièces n° 3 à 6", with no-break spaces; empty for no number. */
export function exhibitNumbers(numbers: readonly number[]): string {
  const count = new Set(numbers).size
  if (count === 0) return ''
  return `${count > 1 ? 'pièces' : 'pièce'}${NBSP}n°${NBSP}${numberRange(numbers)}`
}
