import { basename, dirname } from 'node:path'
import { ok } from '#domain/result'
import type { DossierPlaces } from '#usecases/binding'
import { checksumText } from './checksumFile'
import { attempt } from './diskFailure'
import type { FileSystem } from './files'
import { historyHeads } from './historyHeads'
import { sha256 } from './names'
import type { Located } from './originals'

/** The histories of cases as they lie on the disk, and the way from a dossier to its originals. */
export function dossierPlaces(fs: FileSystem, locate: Located): DossierPlaces {
  return {
    async heads(caseId) {
      const place = await locate(caseId)
      return place.ok ? attempt(() => historyHeads(fs, place.value.path)) : place
    },
    async checksums(caseId, { path, bytes }, originals, heads) {
      const place = await locate(caseId)
      if (!place.ok) return place
      const pdf = { name: basename(path), sha256: sha256(bytes) }
      const folder = dirname(path)
      return ok(checksumText({ folder, pdf, caseFolder: place.value.path, originals, heads }))
    }
  }
}
