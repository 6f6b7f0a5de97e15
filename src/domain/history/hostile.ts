/** Limits of what is taken in from a file (a deeper value parses, and then can never be written again). */
export const DEEPEST = 32
export const LONGEST_STRING = 1_000_000

const hostileNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export type Hostile = 'too-deep' | 'too-long' | 'not-a-number' | 'hostile-name'

/**
 * The first thing in a parsed JSON value that must not be taken in, or null: nesting over 32, a text over a million
 * units, a number beyond doubles, and, unless they are dropped from the value in place, names that reach a prototype.
 */
export function findHostile(root: unknown, names: 'refuse' | 'drop'): Hostile | null {
  const rest: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 1 }]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, depth } = next
    if (typeof value === 'string' && value.length > LONGEST_STRING) return 'too-long'
    if (typeof value === 'number' && !Number.isFinite(value)) return 'not-a-number'
    if (typeof value !== 'object' || value === null) continue
    if (depth > DEEPEST) return 'too-deep'
    for (const [name, inner] of Object.entries(value)) {
      if (hostileNames.has(name)) {
        if (names === 'refuse') return 'hostile-name'
        Reflect.deleteProperty(value, name)
      } else rest.push({ value: inner, depth: depth + 1 })
    }
  }
  return null
}
