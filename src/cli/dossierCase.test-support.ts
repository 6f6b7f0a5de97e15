import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Change } from '#domain/case/edits'
import { got, open, place } from '#storage/place.test-support'
import { pdfSaying } from '../main/paper/dossier/files.test-support'
import { EXAMPLE, exampleCase } from './terminal.test-support'

/** The place of an original of a case. */
export const originalIn = (caseFolder: string, sha: string) => join(caseFolder, 'exhibits', sha)

export type SavedCase = {
  /** The folder above the data folder, where dossiers may go. */
  readonly root: string
  readonly dataFolder: string
  readonly path: string
  /** The hash of each exhibit's file, by id. */
  readonly hashes: Readonly<Record<string, string>>
  /** Goes on writing in the case, as the application would. */
  readonly edit: (...changes: readonly Change[]) => Promise<void>
}

/** The example in a data folder, with its history, each exhibit with a PDF of two pages that says its name. */
export async function savedExample(
  bytesOf: (id: string) => Promise<Uint8Array> = (id) => pdfSaying(`contenu ${id}`, 2)
): Promise<SavedCase> {
  const at = place()
  const store = await open(at)
  const id = got(await store.cases.adopt(readFileSync(EXAMPLE), 'Maud'))
  const hashes: Record<string, string> = {}
  const edit = async (...changes: readonly Change[]) => {
    got(await store.cases.open(id, 'Maud'))
    got(await store.cases.edit(id, 'Maud', { label: 'edit-case', changes: [...changes] }))
    got(await store.cases.close(id))
  }
  const changes: Change[] = []
  for (const exhibit of Object.keys(exampleCase().exhibits)) {
    const bytes = await bytesOf(exhibit)
    const sha256 = got(await store.originals.put(id, bytes))
    hashes[exhibit] = sha256
    const set = {
      sha256,
      bytes: bytes.length,
      fileName: `${exhibit}.pdf`,
      mediaType: 'application/pdf',
      addedAt: '2026-12-09T09:00:00+01:00'
    }
    changes.push({ op: 'set', in: 'exhibits', id: exhibit, set, was: {} })
  }
  await edit(...changes)
  const path = join(at.dataFolder, 'cases', id)
  return { root: dirname(at.dataFolder), dataFolder: at.dataFolder, path, hashes, edit }
}
