import {
  type CaseFile,
  type CollectionName,
  caseFileSchema,
  collectionNames,
  find,
  living
} from '../case/caseFile'
import type { Exhibit } from '../case/facts'

/**
 * A case for someone else to read: as it stands, without what was deleted, what is private (notes, tomatoes, surnames of
 * employees, the search for evidence), what this version does not know, and with the copy to show in place of every original that was
 * blacked out; the words quoted from such an original may be those that were hidden.
 */
export function forThirdParty(file: CaseFile): CaseFile {
  // Checked against the schema, it comes back without the fields that nobody here knows: they may be private.
  const known = caseFileSchema.parse(file) as CaseFile
  const kept = collectionNames.map((name) => [name, withoutDeleted(known, name)] as const)
  const open: CaseFile = Object.assign({ ...known }, Object.fromEntries(kept))
  return {
    ...open,
    head: { ...open.head, notes: '' },
    events: each(open.events, (event) => ({
      ...event,
      tomatoes: 0,
      person: { ...event.person, surname: '' }
    })),
    exhibits: each(open.exhibits, shown),
    pinpoints: each(
      which(open.pinpoints, ({ exhibit }) => find(open, 'exhibits', exhibit) !== null),
      (pinpoint) => {
        const hides = find(open, 'exhibits', pinpoint.exhibit)?.blackedOut !== null
        return hides ? { ...pinpoint, words: '' } : pinpoint
      }
    ),
    soughtProofs: {},
    passages: which(open.passages, ({ letter }) => find(open, 'letters', letter) !== null)
  }
}

/** The originals a case needs by its side, by their hashes, in a fixed order. */
export function originalsOf(file: CaseFile): readonly string[] {
  const exhibits = living(file, 'exhibits').flatMap(({ sha256, converted, blackedOut }) => [
    sha256,
    converted?.sha256 ?? null,
    blackedOut?.sha256 ?? null
  ])
  const letters = living(file, 'letters').map(({ sentPaper }) => sentPaper)
  const named = [...exhibits, ...letters].filter((hash) => hash !== null)
  return [...new Set(named)].toSorted()
}

/** The name of a file can tell what was blacked out in it; the hash of its original, to whoever has it, that it is this one. */
function shown(exhibit: Exhibit): Exhibit {
  const { blackedOut } = exhibit
  if (blackedOut === null) return exhibit
  const { sha256, bytes, mediaType, madeAt } = blackedOut
  return {
    ...exhibit,
    sha256,
    bytes,
    mediaType,
    addedAt: madeAt,
    fileName: '',
    converted: null,
    blackedOut: null
  }
}

function withoutDeleted(file: CaseFile, name: CollectionName) {
  const entries: Readonly<Record<string, { readonly deleted: boolean }>> = file[name]
  return which(entries, ({ deleted }) => !deleted)
}

function which<Entry>(
  entries: Readonly<Record<string, Entry>>,
  stays: (entry: Entry) => boolean
): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => stays(entry)))
}

function each<Entry>(
  entries: Readonly<Record<string, Entry>>,
  change: (entry: Entry) => Entry
): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry)]))
}
