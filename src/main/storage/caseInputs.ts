import { basename, dirname, join } from 'node:path'
import type { CaseUnreadable } from '#contract/calls'
import type { CaseFile } from '#domain/case/caseFile'
import { conflictPaths } from '#domain/history/review'
import { readCaseFolder, readSnapshotFile } from './caseFolder'
import { casesOf, type ReadCase } from './caseReading'
import { codeOf, disk, type FileSystem } from './files'

/**
 * One case given to the terminal, or why it could not be read. `path` is what it goes by, the case folder or the lone file; `folder` is
 * where its originals lie.
 */
export type CaseInput =
  | {
      readonly case: CaseFile
      readonly id: string
      readonly path: string
      readonly folder: string
      readonly warnings: readonly ('rebuilt' | 'incomplete-history' | 'newer-version')[]
      /** Fields that a letter must not print before someone chose. */
      readonly conflicts: readonly string[]
    }
  | { readonly input: string; readonly error: CaseUnreadable }

/**
 * Reads what the terminal was given: a case folder, the `case.json` of one (which means that folder), a lone `case.json`,
 * or a data folder. Of a data folder one case at a time is held, in order of its folders' names. Never writes, never
 * rejects: one bad file does not stop a batch.
 */
export async function* caseInputs(
  path: string,
  fs: FileSystem = disk
): AsyncGenerator<CaseInput, void> {
  const folders = await orCode(() => caseFolders(fs, path))
  if (folders === null) yield* await readOne(fs, path)
  else if ('code' in folders) yield unreadable(path, folders.code)
  else for (const folder of folders) yield* await readOne(fs, folder)
}

/** The folders of the cases of a data folder; null when the path is none. */
async function caseFolders(fs: FileSystem, path: string): Promise<readonly string[] | null> {
  const cases = join(path, 'cases')
  if (!(await fs.stat(cases))?.folder) return null
  const folders: string[] = []
  for (const name of (await fs.list(cases)).toSorted()) {
    const found = await orCode(() => fs.stat(join(cases, name)))
    if (found !== null && ('code' in found || found.folder)) folders.push(join(cases, name))
  }
  return folders
}

async function readOne(fs: FileSystem, path: string): Promise<readonly CaseInput[]> {
  const read = await orCode(async () => {
    const found = await fs.stat(path)
    if (found === null) return [{ input: path, error: { kind: 'not-found' } } as const]
    if (!found.folder) return readFile(fs, path)
    return (await readFolder(fs, path)) ?? [{ input: path, error: { kind: 'not-found' } } as const]
  })
  return 'code' in read ? [unreadable(path, read.code)] : read
}

function unreadable(input: string, code: string): CaseInput {
  return { input, error: { kind: 'unreadable', code } }
}

/** What the disk gives, or the code of its error; any other error is a bug and goes on. */
async function orCode<Value>(
  work: () => Promise<Value>
): Promise<Value | { readonly code: string }> {
  try {
    return await work()
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    return { code }
  }
}

async function readFile(fs: FileSystem, path: string): Promise<readonly CaseInput[]> {
  const folder = dirname(path)
  const histories = await fs.list(join(folder, 'history'))
  if (basename(path) === 'case.json' && histories.some((name) => name.endsWith('.jsonl'))) {
    const inputs = await readFolder(fs, folder)
    if (inputs !== null) return inputs
  }
  const file = await readSnapshotFile(fs, path, 'case.json')
  const cases = casesOf({ path: folder, snapshots: [file], histories: [], bases: new Map() })
  return cases.map((read) => inputOf(path, read))
}

async function readFolder(fs: FileSystem, path: string): Promise<readonly CaseInput[] | null> {
  const folder = await readCaseFolder(fs, path)
  return folder === null ? null : casesOf(folder).map((read) => inputOf(path, read))
}

function inputOf(path: string, { reading }: ReadCase): CaseInput {
  if (!reading.ok) return { input: path, error: reading.failure }
  const { id, restored, rebuilt, readOnly } = reading.value
  return {
    case: restored.folding.file,
    id,
    path,
    folder: path,
    warnings: [
      ...(rebuilt ? (['rebuilt'] as const) : []),
      ...(restored.incomplete ? (['incomplete-history'] as const) : []),
      ...(readOnly === null ? [] : (['newer-version'] as const))
    ],
    conflicts: conflictPaths(restored.folding.toReview())
  }
}
