import { mkdir, readdir, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fail, ok, type Result } from '#domain/result'
import { isFolder } from './folders'
import type { Sayings } from './language'
import { type Outcome, wrong } from './outcome'

/**
 * The folder to write in, made when it is not there, as its true path. Refused inside a case folder or a data folder,
 * by whatever links it is reached: nothing is ever written in what is read.
 */
export async function outFolder(
  out: string,
  inputs: readonly string[],
  { terminal }: Sayings
): Promise<Result<string, Outcome>> {
  const unusable = () => fail(wrong('output-unusable', terminal.wrong.out(out)))
  const path = await truePath(resolve(out))
  if (path === null) return unusable()
  const given = new Set(await givenFolders(inputs))
  for (let folder = path; ; folder = dirname(folder)) {
    if (given.has(folder) || (await holdsCases(folder)))
      return fail(wrong('output-in-input', terminal.wrong.outInside(folder)))
    if (dirname(folder) === folder) break
  }
  try {
    await mkdir(path, { recursive: true })
  } catch {
    return unusable()
  }
  return (await isFolder(path)) ? ok(path) : unusable()
}

/** The path with its links resolved, as far as it is there; null when it cannot be looked at. */
async function truePath(path: string): Promise<string | null> {
  try {
    return await realpath(path)
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const above = isAbsent && dirname(path) !== path ? await truePath(dirname(path)) : null
    return above === null ? null : join(above, basename(path))
  }
}

/** The folders given, and those of a data folder whose `case.json` was given. */
async function givenFolders(inputs: readonly string[]): Promise<readonly string[]> {
  const folders: string[] = []
  for (const input of inputs) {
    const path = await realpath(input).catch(() => null)
    if (path === null) continue
    const folder = dirname(path)
    if (await isFolder(path)) folders.push(path)
    else if (basename(path) === 'case.json' && basename(dirname(folder)) === 'cases')
      folders.push(folder)
  }
  return folders
}

/** A case folder has a history; a data folder holds such folders in `cases`. */
async function holdsCases(folder: string): Promise<boolean> {
  if (await isCaseFolder(folder)) return true
  if (basename(folder) === 'cases' && (await someCaseIn(folder))) return true
  return someCaseIn(join(folder, 'cases'))
}

async function someCaseIn(cases: string): Promise<boolean> {
  for (const name of await namesIn(cases)) if (await isCaseFolder(join(cases, name))) return true
  return false
}

async function isCaseFolder(folder: string): Promise<boolean> {
  return (await namesIn(join(folder, 'history'))).some((name) => name.endsWith('.jsonl'))
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => [])
