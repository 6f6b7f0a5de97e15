import type { Edition } from './manifest'

export const MANIFEST = 'manifest.json'
export const CASE = 'case.json'
export const EXHIBITS = 'exhibits'

const MEGABYTE = 1_000_000
/** Of a bundle taken in (reliability.md, F23). */
export const MOST_ENTRIES = 20_000
export const LARGEST_BUNDLE = 2_000 * MEGABYTE
export const LARGEST_RATIO = 100

type EntryKind = 'manifest' | 'case' | 'base' | 'history' | 'original'

/** An entry of each kind is no larger than its reader takes. */
const LARGEST: Readonly<Record<EntryKind, number>> = {
  manifest: 16 * MEGABYTE,
  case: 50 * MEGABYTE,
  base: 50 * MEGABYTE,
  history: 400 * MEGABYTE,
  original: 500 * MEGABYTE
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

/** Where an original lies, in the folder of its case as in a bundle. */
export const originalName = (sha256: string): string => `${EXHIBITS}/${sha256}`
/** Where a starting point that was adopted lies, in both. */
export const baseName = (sha256: string): string => `history/base-${sha256}.json`
/** Where a history that does not bear the name of its seat goes: its content tells it from the seat's own. */
export const copyName = (sha256: string): string => `history/copy-${sha256.slice(0, 16)}.jsonl`

/** Whether content of this hash may go by this name: an original and a base are named by theirs, the rest is not. */
export function isNamedBy(name: string, sha256: string): boolean {
  const kind = entryKind(name, 'whole')
  if (kind === 'original') return name === originalName(sha256)
  return kind !== 'base' || name === baseName(sha256)
}

/** Whether a file of the history folder bears the name of a seat. */
export function isSeatFile(fileName: string): boolean {
  return /^[0-9a-f]{16}\.jsonl$/.test(fileName)
}
