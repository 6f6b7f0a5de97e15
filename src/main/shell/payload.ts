const maximumDepth = 32
const maximumText = 1_000_000
const maximumValues = 200_000
/** Of all bytes of one call: the pages of a long exhibit drawn anew. */
const maximumBytes = 600_000_000

/**
 * Whether what came through the door is small enough to look at: at most 32 levels, a million characters a text,
 * 200,000 values, 600 MB of bytes. Deeper values pass a parser and then end `JSON.stringify`, which would make a case unsaveable.
 * Reads only data properties, and never recurses.
 */
export function isBounded(payload: unknown): boolean {
  const left: { value: unknown; depth: number }[] = [{ value: payload, depth: 0 }]
  let seen = 0
  let bytes = 0
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, depth } = next
    seen += 1
    if (seen > maximumValues || depth > maximumDepth) return false
    if (typeof value === 'string' && value.length > maximumText) return false
    if (typeof value !== 'object' || value === null) continue
    if (value instanceof Uint8Array) {
      bytes += value.byteLength
      if (bytes > maximumBytes) return false
      continue
    }
    if (!isPlain(value)) return false
    for (const [key, inner] of Object.entries(value)) {
      if (key.length > maximumText || hostile.has(key)) return false
      left.push({ value: inner, depth: depth + 1 })
    }
  }
  return true
}

const hostile = new Set(['__proto__', 'constructor', 'prototype'])

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}
