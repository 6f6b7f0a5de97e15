import type { Block, Part } from '#domain/letters/letter'

/** The parts of a block that stand in its box, up to the last list, and those said after it. */
export function boxedParts({ boxed, parts }: Block): {
  readonly inBox: readonly Part[]
  readonly after: readonly Part[]
} {
  const list = parts.findLastIndex(({ kind }) => kind === 'list')
  const end = !boxed ? 0 : list === -1 ? parts.length : list + 1
  return { inBox: parts.slice(0, end), after: parts.slice(end) }
}
