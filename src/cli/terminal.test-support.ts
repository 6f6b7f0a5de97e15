import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CaseFile } from '#domain/case/caseFile'
import { readSnapshot, writeSnapshot } from '#domain/history/snapshot'
import { ok } from '#domain/result'
import { documentPress } from '#paper/documentPress'
import { letterDocx } from '#paper/docx/letterDocx'
import { bindDossier } from '#paper/dossier/dossierPress'
import { letterPress } from '#paper/letterPress'
import { picturesPdf } from '#paper/picturesPdf'
import { run } from './run'
import type { Outside } from './world'

const application = resolve(import.meta.dirname, '../..')
export const EXAMPLE = join(application, 'resources/example/case.json')

export const sha256 = (bytes: string | Uint8Array) =>
  createHash('sha256').update(bytes).digest('hex')

/** A folder of its own, gone after the test. */
export function folder(): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'doleances-terminal-')))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

export type Ran = {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  /** Standard output as the one document it must be with `--json`. */
  // biome-ignore lint/suspicious/noExplicitAny: a document of JSON is what the tests look into.
  readonly json: any
}

/** Runs a command in this process: the real one, but for a clock that stands still and paper laid out without a thread. */
export async function terminal(
  argv: readonly string[],
  changes: Partial<Outside> = {}
): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  const fonts = join(application, 'resources/fonts')
  const press = letterPress(fonts)
  const status = await run(argv, {
    stdout: async (text) => {
      stdout += text
    },
    stderr: async (text) => {
      stderr += text
    },
    environment: { LANG: 'en_GB.UTF-8' },
    instant: () => '2026-12-09T11:00:00Z',
    application,
    printer: async () => ({
      render: async (letter) => ok(await press(letter)),
      docx: async (letter) => ok(letterDocx(letter)),
      picturesAsPdf: async (pages) => ok(await picturesPdf(pages)),
      dossier: async (order, { bring, progress }) =>
        ok(await bindDossier(order, bring, documentPress(fonts), fonts, progress)),
      stop: async () => undefined
    }),
    jobs: 1,
    interrupted: new AbortController().signal,
    ...changes
  })
  return {
    status,
    stdout,
    stderr,
    get json() {
      return JSON.parse(stdout)
    }
  }
}

/** The case of the example. */
export function exampleCase(): CaseFile {
  const read = readSnapshot(readFileSync(EXAMPLE, 'utf8'), sha256)
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value.file
}

/** The text of a lone case file, sealed. */
export function caseText(file: CaseFile): string {
  return writeSnapshot({ folded: {}, base: null, toReview: [], file, unknown: {} }, sha256)
}

/** Writes the example under another id, changed, as a file at a path; gives the path. */
export function place(
  path: string,
  id: string,
  change: (file: CaseFile) => CaseFile = (file) => file
): string {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, caseText(change({ ...exampleCase(), id })))
  return path
}

/** The case without a place of signature: its letter is blocked. */
export const withoutPlace = (file: CaseFile): CaseFile => ({
  ...file,
  claimant: { ...file.claimant, place: '' }
})

/** The fingerprint of each file below a folder. */
export function fingerprints(below: string): Readonly<Record<string, string>> {
  const files = readdirSync(below, { withFileTypes: true, recursive: true })
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path, sha256(readFileSync(path))]
      })
  )
}
