import type { WithId } from '../case/caseFile'
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

/** The edit by which the file of an exhibit that was only named comes in; its name, its kind and its date stay. */
export function fileOfExhibit(exhibit: WithId<'exhibits'>, kept: Kept, addedAt: Instant): Edit {
  const { sha256, bytes, fileName, mediaType, onPaper } = exhibit
  const change: Change = {
    op: 'set',
    in: 'exhibits',
    id: exhibit.id,
    set: { ...fileFields(kept), addedAt, onPaper: false },
    was: { sha256, bytes, fileName, mediaType, addedAt: exhibit.addedAt, onPaper }
  }
  return { label: 'add-exhibit', changes: [change] }
}

function fileFields({ sha256, bytes, type, name }: Kept) {
  return {
    sha256,
    bytes,
    fileName: name === null ? '' : shownName(name),
    mediaType: mediaTypes[type]
  }
}

function added(kept: Kept, now: Moment, addedAt: Instant): Change {
  const { id, name, type } = kept
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
      ...fileFields(kept),
      addedAt
    }
  }
}
