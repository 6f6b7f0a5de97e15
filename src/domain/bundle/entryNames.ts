import type { Edition } from './manifest'

export const MANIFEST = 'manifest.json'
export const CASE = 'case.json'

const MEGABYTE = 1_000_000
/** Of a bundle taken in (reliability.md, F23). */
export const MOST_ENTRIES = 20_000
export const LARGEST_BUNDLE = 2_000 * MEGABYTE
export const LARGEST_RATIO = 100
export const LARGEST_ORIGINAL = 500 * MEGABYTE

type EntryKind = 'manifest' | 'case' | 'base' | 'history' | 'original'

/** An entry of each kind is no larger than its reader takes. */
const LARGEST: Readonly<Record<EntryKind, number>> = {
  manifest: 16 * MEGABYTE,
  case: 50 * MEGABYTE,
  base: 50 * MEGABYTE,
  history: 400 * MEGABYTE,
  original: LARGEST_ORIGINAL
}

const SHAPES: readonly (readonly [EntryKind, RegExp])[] = [
  ['manifest', /^manifest\.json$/],
  ['case', /^case\.json$/],
  ['base', /^history\/base-[0-9a-f]{64}\.json$/],
  // `copy-`: a second file of a seat, told by its content; both are kept where two of them differ.
  ['history', /^history\/(?:[0-9a-f]{16}|copy-[0-9a-f]{16})\.jsonl$/],
  ['original', /^exhibits\/[0-9a-f]{64}$/]
]

/** What an entry is, by its name, in a bundle of this edition; null: it has no business there. */
export function entryKind(name: string, edition: Edition): EntryKind | null {
  const kind = SHAPES.find(([, shape]) => shape.test(name))?.[0] ?? null
  const forOwner = kind === 'base' || kind === 'history'
  return forOwner && edition === 'third-party' ? null : kind
}

/** The most bytes an entry of this name may have, unpacked; null: no entry has such a name. */
export function largestOf(name: string): number | null {
  const kind = entryKind(name, 'whole')
  return kind === null ? null : LARGEST[kind]
}

export const originalName = (sha256: string): string => `exhibits/${sha256}`
export const baseName = (sha256: string): string => `history/base-${sha256}.json`

const SEAT_FILE = /^[0-9a-f]{16}\.jsonl$/

/** Whether a history file bears the name of its seat: any other is a copy, and goes by its content. */
export function isSeatFile(fileName: string): boolean {
  return SEAT_FILE.test(fileName)
}

/** The name of a file of history that does not bear the name of a seat: of a second one, say, beside another of its seat. */
export const copyName = (sha256: string): string => `history/copy-${sha256.slice(0, 16)}.jsonl`
