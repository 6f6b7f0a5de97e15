import type { Change, Edit } from '../case/edits'
import type { Id, Instant } from '../case/fields'
import type { Moment } from '../time/when'
import { type FileType, mediaTypes } from './fileType'
import { guessFromName, guessOfPasted } from './namedFile'
import { shownName } from './shownName'

/** A file whose bytes are among the originals of the case. */
export type Kept = {
  readonly id: Id
  readonly sha256: string
  readonly bytes: number
  readonly type: FileType
  /** As it was called where it came from; null: a picture pasted. */
  readonly name: string | null
}

/** The edit by which files that were brought at once become exhibits: one step, that one undo takes back. */
export function newExhibits(kept: readonly Kept[], now: Moment, addedAt: Instant): Edit {
  return { label: 'add-exhibit', changes: kept.map((one) => added(one, now, addedAt)) }
}

function added({ id, sha256, bytes, type, name }: Kept, now: Moment, addedAt: Instant): Change {
  const guess =
    name === null ? guessOfPasted(now.day, now.time) : guessFromName(shownName(name), type, now.day)
  return {
    op: 'add',
    in: 'exhibits',
    id,
    set: {
      kind: guess.kind,
      title: guess.title,
      made: { ...guess.made },
      sha256,
      bytes,
      fileName: name === null ? '' : shownName(name),
      mediaType: mediaTypes[type],
      addedAt
    }
  }
}
