import { type CaseFile, living, type WithId } from '../case/caseFile'

/**
 * The exhibits that were taken out of the case and can be put back, the last brought in first. One whose bytes came in again,
 * and one that was never given a name or a file, is left out.
 */
export function removedExhibits(file: CaseFile): readonly WithId<'exhibits'>[] {
  const kept = new Set(living(file, 'exhibits').flatMap(({ sha256 }) => sha256 ?? []))
  return Object.entries(file.exhibits)
    .flatMap(([id, exhibit]) => (exhibit.deleted ? [{ ...exhibit, id }] : []))
    .filter(({ sha256, title }) => (sha256 === null ? title !== '' : !kept.has(sha256)))
    .toSorted((one, other) => {
      const [mine, theirs] = [one.addedAt ?? '', other.addedAt ?? '']
      return mine === theirs ? (one.id < other.id ? -1 : 1) : mine < theirs ? 1 : -1
    })
}
