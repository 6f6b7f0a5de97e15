import { deceives } from '../evidence/shownName'
import { LARGEST_BUNDLE, LARGEST_RATIO, largestOf, MOST_ENTRIES } from './entryNames'
import { type BundleFault, bundleFault } from './fault'

/** An entry as the directory of a zip describes it, before anything of it is unpacked. */
export type PackedEntry = {
  /** Null: its bytes are no UTF-8. */
  readonly name: string | null
  /** Bytes unpacked, and as they lie in the zip. */
  readonly bytes: number
  readonly packed: number
  /** The type of file its Unix mode gives; 0: none. */
  readonly fileType: number
  readonly encrypted: boolean
  /** Stored or deflated: what every reader can unpack. */
  readonly plainMethod: boolean
}

/** Where an entry lies in the zip, its own header included. */
export type Extent = { readonly name: string | null; readonly from: number; readonly to: number }

const REGULAR_FILE = 0o100000

/**
 * What is wrong in the directory of a bundle, before a byte of it is unpacked; null: nothing. `size` is that of the file. Names are
 * looked at one by one first, so that a message tells what was tried and not only that a name is unknown.
 */
export function whyNotUnpacked(entries: readonly PackedEntry[], size: number): BundleFault | null {
  if (entries.length > MOST_ENTRIES) return bundleFault('too-many-entries')
  for (const entry of entries) {
    const why = wrongName(entry.name) ?? wrongKind(entry)
    if (why !== null) return bundleFault(why, entry.name)
  }
  return alike(entries) ?? wrongSizes(entries, size)
}

function wrongName(name: string | null): BundleFault['why'] | null {
  if (name === null || deceives(name)) return 'strange-name'
  const leadsOut =
    name.includes('\\') ||
    name.startsWith('/') ||
    /^[A-Za-z]:/.test(name) ||
    name.split('/').some((part) => part === '..' || part === '.')
  return leadsOut ? 'outside' : null
}

function wrongKind(entry: PackedEntry): BundleFault['why'] | null {
  if (entry.fileType !== 0 && entry.fileType !== REGULAR_FILE) return 'link'
  return entry.encrypted || !entry.plainMethod ? 'encrypted' : null
}

/** Two entries of one name, or of names that one disk or another takes for the same. */
function alike(entries: readonly PackedEntry[]): BundleFault | null {
  const seen = new Map<string, string>()
  for (const { name } of entries) {
    if (name === null) continue
    const folded = name.normalize('NFC').toLowerCase()
    const other = seen.get(folded)
    if (other !== undefined) return bundleFault(other === name ? 'duplicate' : 'twins', name)
    seen.set(folded, name)
  }
  const unknown = entries.find(({ name }) => name !== null && largestOf(name) === null)
  return unknown === undefined ? null : bundleFault('unknown-entry', unknown.name)
}

function wrongSizes(entries: readonly PackedEntry[], size: number): BundleFault | null {
  let total = 0
  for (const { name, bytes, packed } of entries) {
    if (bytes > (largestOf(name ?? '') ?? 0)) return bundleFault('entry-too-large', name)
    if (bytes > LARGEST_RATIO * packed) return bundleFault('swelling', name)
    total += bytes
  }
  if (total > LARGEST_BUNDLE) return bundleFault('too-large')
  return total > LARGEST_RATIO * size ? bundleFault('swelling') : null
}

/** Two entries over the same bytes, null when there are none: it is how a small file becomes a large one. */
export function overlapping(entries: readonly Extent[]): BundleFault | null {
  let end = 0
  for (const { name, from, to } of entries.toSorted((one, other) => one.from - other.from)) {
    if (from < end) return bundleFault('overlap', name)
    end = to
  }
  return null
}
