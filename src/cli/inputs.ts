import { realpath, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { TakeFailure } from '#contract/bundles'
import { unpackCase } from '#storage/bundle/unpackedCase'
import { type CaseInput, caseInputs } from '#storage/caseInputs'
import { failureWords } from '#words/failures'
import type { Sayings } from './language'
import type { FailedInput, Failure } from './outcome'
import type { World } from './world'

/** A case that was given and could be read. */
export type GivenCase = Extract<CaseInput, { readonly id: string }>

/** One thing given, with its place in the order of results: that of the arguments, then that of the ids. */
export type Given = { readonly place: Place } & (
  | { readonly read: GivenCase }
  | { readonly failed: FailedInput }
)
/** `id`: that of the case, or the name of the folder in which none could be read. */
export type Place = readonly [argument: number, id: string]

/**
 * Reads the cases given, one after another, so that a batch holds few of them at once. What cannot be read is a value;
 * a case named twice (by its folder and by its file) comes once.
 */
export async function* givenCases(
  paths: readonly string[],
  say: Sayings,
  { privateFolder }: Pick<World, 'privateFolder'>
): AsyncGenerator<Given, void> {
  const seen = new Set<string>()
  for (const [argument, path] of paths.entries()) {
    const isBundle = extname(path).toLowerCase() === '.doleances' && (await isFile(path))
    for await (const input of isBundle ? bundled(path, privateFolder) : caseInputs(path)) {
      if ('error' in input) {
        const error = await failureOf(input, say)
        yield { place: [argument, basename(input.input)], failed: { input: input.input, error } }
        continue
      }
      const name = `${await realpath(input.path).catch(() => input.path)}\0${input.id}`
      if (seen.has(name)) continue
      seen.add(name)
      yield { place: [argument, input.id], read: input }
    }
  }
}

type Read = CaseInput | { readonly input: string; readonly error: TakeFailure }

/** The case of a bundle, read where it was unpacked: it goes by the path of the bundle. */
async function* bundled(
  path: string,
  privateFolder: World['privateFolder']
): AsyncGenerator<Read, void> {
  const folder = await privateFolder()
  const unpacked = await unpackCase(path, folder)
  if (!unpacked.ok) yield { input: path, error: unpacked.failure }
  else
    for await (const input of caseInputs(folder))
      yield 'error' in input ? { ...input, input: path } : { ...input, path }
}

/** Results in the order in which they are told, whenever each was ready. */
export function inOrder<Result extends { readonly place: Place }>(
  results: readonly Result[]
): readonly Result[] {
  return results.toSorted(({ place: one }, { place: other }) => {
    if (one[0] !== other[0]) return one[0] - other[0]
    if (one[1] === other[1]) return 0
    return one[1] < other[1] ? -1 : 1
  })
}

/** How the case is called on the terminal. */
export function nameOf({ case: file, id }: GivenCase): string {
  return file.head.title.trim() || id
}

async function failureOf(
  { input, error }: { readonly input: string; readonly error: TakeFailure },
  { terminal, language }: Sayings
): Promise<Failure> {
  const code = error.kind
  if (code !== 'not-found') return { code, message: failureWords(error, language).happened }
  const isThere = (await stat(input).catch(() => null)) !== null
  return { code, message: isThere ? terminal.input.noCase : terminal.input.absent }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}
