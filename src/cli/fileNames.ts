import { createHash } from 'node:crypto'

/** Longest part of a file name that an id may become, in bytes: file systems take 255 for the whole. */
const LONGEST = 120
const SAFE = /^[\p{L}\p{N}_~][\p{L}\p{M}\p{N} ._~-]*$/u

/** An id as part of a file name: itself when it is harmless, else its harmless letters and a hash. */
export function safeName(id: string): string {
  if (SAFE.test(id) && Buffer.byteLength(id) <= LONGEST) return id
  const plain = id.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, 40)
  return `${plain}~${createHash('sha256').update(id).digest('hex').slice(0, 8)}`
}

/**
 * Names for the letters of one run, `<kind>-<case id>.<format>`. A second case with the same id, or with one that some
 * file system takes for the same, gets `~2`: no letter overwrites another of its run.
 */
export function letterNames(kind: string, format: string): (id: string) => string {
  const taken = new Set<string>()
  return (id) => {
    const stem = `${kind}-${safeName(id)}`
    for (let copy = 1; ; copy += 1) {
      const name = `${copy === 1 ? stem : `${stem}~${copy}`}.${format}`
      const folded = name.normalize('NFC').toLowerCase()
      if (taken.has(folded)) continue
      taken.add(folded)
      return name
    }
  }
}
