import { Folding } from '#domain/history/folding'
import type { CaseReading } from './caseReading'
import type { Origin } from './ownHistory'

/** A case that starts here. */
export function readingOf(id: string, start: NonNullable<CaseReading['start']>): CaseReading {
  return {
    id,
    thread: null,
    start,
    restored: { folding: new Folding(start.file, start.toReview), incomplete: false, from: 'base' },
    snapshot: null,
    snapshotFile: null,
    rebuilt: false,
    readOnly: null
  }
}

/** What a case that is there started from, for the lines this seat will write. */
export function originOf({ thread, snapshot, snapshotFile, id }: CaseReading): Origin {
  if (thread !== null) {
    const { caseId, base, createdAt, owner } = thread
    return { case: caseId, base, createdAt, owner, bytes: null }
  }
  if (snapshot === null || snapshotFile === null) throw new Error(`${id} has no starting point`)
  const { id: inside, createdAt } = snapshot.file
  return {
    case: inside,
    base: snapshotFile.bytesHash,
    createdAt,
    owner: null,
    bytes: snapshotFile.bytes
  }
}
