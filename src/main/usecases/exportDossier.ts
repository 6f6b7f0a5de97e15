import type { Handlers } from '#contract/bridge'
import { fail, ok } from '#domain/result'
import { bindable } from './bindable'
import { asUnreadable } from './composedLetter'
import { checkedFiles, type OriginalReader, originalReader } from './makeDossier'
import type { Ports } from './ports'
import { savePdfs } from './savePdfs'
import type { Works } from './works'

type DossierVerbs = Pick<Handlers, 'checkDossier' | 'exportDossier'>

const MEGABYTE = 1_000_000

/** The dossier of a case, or a letter with its exhibits, as PDFs where the person says, with their files of checksums. */
export function exportDossier(ports: Ports, works: Works): DossierVerbs {
  return {
    async checkDossier({ id, of }) {
      const found = await bindable(ports, id, of)
      if (!found.ok) return found
      const { file, exhibits, letters } = found.value
      const checked = await checkedFiles(file, exhibits, letters, readerOf(ports, id))
      return ok({
        exhibits: exhibits.length,
        lost: checked.flatMap(({ what, state }) => (state === 'there' ? [] : [{ what, state }])),
        withoutFile: exhibits.filter(({ kept }) => kept !== 'file').length
      })
    },

    async exportDossier({ id, work, of, limitMegabytes }) {
      const found = await bindable(ports, id, of)
      if (!found.ok) return found
      const { fileName, make } = found.value
      const path = await ports.picker.saveAs({ fileName, format: 'pdf' })
      if (path === null) return ok({ cancelled: true })
      const heads = await ports.dossiers.heads(id)
      if (!heads.ok) return fail(asUnreadable(heads.failure))
      const limit = limitMegabytes === null ? null : limitMegabytes * MEGABYTE
      const made = await works.run(work, (follow) =>
        make(heads.value, limit, readerOf(ports, id), follow)
      )
      if (!made.ok)
        return made.failure.kind === 'cancelled' ? ok({ cancelled: true }) : fail(made.failure)
      const { files, checked, unshown, missingCharacters } = made.value
      const saved = await savePdfs(ports, path, files, (pdf) =>
        ports.dossiers.checksums(id, pdf, checked, heads.value)
      )
      if (!saved.ok) return saved
      if (saved.value === null) return ok({ cancelled: true })
      return ok({
        files: saved.value.map((one, at) => ({
          ...one,
          tooLarge: limit !== null && (files[at]?.bytes.length ?? 0) > limit
        })),
        unshown: unshown.filter(({ why }) => why !== 'on-paper' && why !== 'no-file').length,
        missingCharacters
      })
    }
  }
}

function readerOf({ originals }: Ports, id: string): OriginalReader {
  return originalReader(
    (original) => originals.stateOf(id, original, true),
    (sha256) => originals.read(id, sha256)
  )
}
