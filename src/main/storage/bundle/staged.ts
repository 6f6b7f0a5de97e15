import { join } from 'node:path'
import { CASE } from '#domain/bundle/entryNames'
import type { Manifest } from '#domain/bundle/manifest'
import type { isSameStart } from '#domain/history/gather'
import { type CaseFolder, readCaseFolder } from '../caseFolder'
import { type CaseReading, casesOf } from '../caseReading'
import type { FileSystem } from '../files'
import { replaceFile } from '../replaceFile'
import { foldedFile } from './contents'
import { Refused, refuse } from './refusing'

/** Where the history of a case starts, which makes two copies copies of one case. */
export type CaseStart = Parameters<typeof isSameStart>[0]

/** What came out of a bundle, read as a case; nothing of it is believed that its history does not tell. */
export type Staged = { readonly path: string; readonly start: CaseStart; readonly lines: number }

/**
 * Reads what was unpacked. It must be one case, the one the manifest names, readable as any folder is. Its case file is made again
 * from its history where that is whole: it is a cache, and this one comes from elsewhere.
 */
export async function readStaged(
  fs: FileSystem,
  path: string,
  manifest: Manifest
): Promise<Staged> {
  const folder = await readCaseFolder(fs, path)
  const [only, ...more] = folder === null ? [] : casesOf(folder)
  if (folder === null || only === undefined || more.length > 0) throw refuse('wrong-case')
  if (!only.reading.ok) throw new Refused(only.reading.failure)
  const reading = only.reading.value
  const start = startOf(reading)
  if (start === null || start.case !== manifest.case) throw refuse('wrong-case')
  if (reading.thread !== null && reading.readOnly === null) await foldAnew(fs, folder)
  return { path, start, lines: countLines(reading) }
}

async function foldAnew(fs: FileSystem, folder: CaseFolder): Promise<void> {
  const [anew] = casesOf({ ...folder, snapshots: [] })
  if (!anew?.reading.ok || anew.reading.value.restored.incomplete) return
  const [given] = folder.snapshots
  const unknown = given?.read.ok ? given.read.value : null
  const bytes = foldedFile({ ...anew.reading.value, snapshot: unknown })
  await replaceFile(fs, join(folder.path, CASE), bytes)
}

/** A lone file is what its history will start from, once it has one. */
export function startOf({ thread, snapshot, snapshotFile }: CaseReading): CaseStart | null {
  if (thread !== null)
    return { case: thread.caseId, base: thread.base, createdAt: thread.createdAt }
  if (snapshot === null || snapshotFile === null) return null
  const { id, createdAt } = snapshot.file
  return { case: id, base: snapshotFile.bytesHash, createdAt }
}

/** The lines that change something. */
export function countLines({ thread }: CaseReading): number {
  return (thread?.lines ?? []).filter(({ kind }) => kind !== 'begin').length
}
