import { basename, dirname, join } from 'node:path'
import type { CaseUnreadable } from '#contract/calls'
import type { CaseFile } from '#domain/case/caseFile'
import { conflictPaths } from '#domain/history/review'
import { readCaseFolder, readSnapshotFile } from './caseFolder'
import { casesOf, type ReadCase } from './caseReading'
import { codeOf, disk, type FileSystem } from './files'

/** One case given to the terminal, or why it could not be read. `path` is the case folder or the lone file. */
export type CaseInput =
  | {
      readonly case: CaseFile
      readonly id: string
      readonly path: string
      readonly warnings: readonly ('rebuilt' | 'incomplete-history' | 'newer-version')[]
      /** Fields that a letter must not print before someone chose. */
      readonly conflicts: readonly string[]
    }
  | { readonly input: string; readonly error: CaseUnreadable }

/**
 * Reads what the terminal was given: a case folder, the `case.json` of one (which means that folder), a lone `case.json`,
 * or a data folder (its cases in order of id). Never writes, never rejects: one bad file does not stop a batch.
 */
export async function readCaseInput(
  path: string,
  fs: FileSystem = disk
): Promise<readonly CaseInput[]> {
  try {
    const found = await fs.stat(path)
    if (found === null) return [{ input: path, error: { kind: 'not-found' } }]
    if (!found.folder) return await readFile(fs, path)
    if ((await fs.stat(join(path, 'cases')))?.folder) return await readDataFolder(fs, path)
    const inputs = await readFolder(fs, path)
    return inputs ?? [{ input: path, error: { kind: 'not-found' } }]
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    return [{ input: path, error: { kind: 'unreadable', code } }]
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

async function readDataFolder(fs: FileSystem, path: string): Promise<readonly CaseInput[]> {
  const all: CaseInput[] = []
  for (const name of (await fs.list(join(path, 'cases'))).toSorted()) {
    const folder = join(path, 'cases', name)
    if ((await fs.stat(folder))?.folder) all.push(...(await readCaseInput(folder, fs)))
  }
  return all.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
}

function inputOf(path: string, { reading }: ReadCase): CaseInput {
  if (!reading.ok) return { input: path, error: reading.failure }
  const { id, restored, rebuilt, readOnly } = reading.value
  return {
    case: restored.folding.file,
    id,
    path,
    warnings: [
      ...(rebuilt ? (['rebuilt'] as const) : []),
      ...(restored.incomplete ? (['incomplete-history'] as const) : []),
      ...(readOnly === null ? [] : (['newer-version'] as const))
    ],
    conflicts: conflictPaths(restored.folding.toReview())
  }
}

const nameOf = (input: CaseInput): string => ('id' in input ? input.id : basename(input.input))
