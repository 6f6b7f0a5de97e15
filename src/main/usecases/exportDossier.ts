import type { Handlers } from '#contract/bridge'
import { composeDossier } from '#domain/dossier/composeDossier'
import type { DossierContext, Edition } from '#domain/dossier/dossier'
import { dossierConflicts } from '#domain/dossier/sources'
import { conflictPaths } from '#domain/history/review'
import { fail, ok } from '#domain/result'
import { asUnreadable } from './composedLetter'
import { checkedFiles, type MadeDossier, makeDossier, type OriginalReader } from './makeDossier'
import { nameAt, plainFileName } from './plainFileName'
import type { Ports, StoredCase } from './ports'
import { currentAuthor, nowOf } from './present'

type DossierVerbs = Pick<Handlers, 'checkDossier' | 'exportDossier' | 'stopDossier'>

/** The dossier of a case as a PDF where the person says, its file of checksums beside it. */
export function exportDossier(ports: Ports): DossierVerbs {
  const running = new Map<string, AbortController>()

  async function opened(id: string) {
    const stored = await ports.cases.look(id, await currentAuthor(ports))
    return stored.ok ? stored : fail(asUnreadable(stored.failure))
  }

  return {
    async checkDossier({ id, edition }) {
      const stored = await opened(id)
      if (!stored.ok) return stored
      const context = contextOf(ports, stored.value)
      const dossier = composeDossier(stored.value.file, context, edition)
      const missing = dossierConflicts(dossier, context.conflicts)
      if (missing.length > 0) return fail({ kind: 'blocked', missing })
      const { file } = stored.value
      const checked = await checkedFiles(
        file,
        dossier.exhibits,
        dossier.letters,
        readerOf(ports, id)
      )
      return ok({
        exhibits: dossier.exhibits.length,
        lost: checked.flatMap(({ what, state }) => (state === 'there' ? [] : [{ what, state }])),
        withoutFile: dossier.exhibits.filter(({ kept }) => kept !== 'file').length
      })
    },

    async exportDossier({ id, work, edition }) {
      const stored = await opened(id)
      if (!stored.ok) return stored
      const path = await ports.picker.saveAs({
        fileName: fileNameOf(stored.value, edition),
        format: 'pdf'
      })
      if (path === null) return ok({ cancelled: true })
      const stop = new AbortController()
      running.set(work, stop)
      try {
        const heads = await ports.dossiers.heads(id)
        if (!heads.ok) return fail(asUnreadable(heads.failure))
        const wish = {
          file: stored.value.file,
          context: contextOf(ports, stored.value),
          edition,
          limitBytes: null,
          version: ports.machine.version,
          heads: heads.value
        }
        const made = await makeDossier(wish, readerOf(ports, id), ports.printer, {
          signal: stop.signal,
          progress: (done, total) => ports.tellBinding({ work, done, total })
        })
        if (made.ok) return await written(path, made.value, wish.heads)
        if (made.failure.kind === 'cancelled') return ok({ cancelled: true })
        return fail(made.failure)
      } finally {
        running.delete(work)
      }

      async function written(
        at: string,
        { files, checked, unshown, missingCharacters }: MadeDossier,
        heads: Parameters<Ports['dossiers']['checksums']>[3]
      ) {
        const [file] = files
        if (file === undefined) return fail({ kind: 'paper-failed' } as const)
        const pdf = { path: at, bytes: file.bytes }
        const text = await ports.dossiers.checksums(id, pdf, checked, heads)
        if (!text.ok) return fail(asUnreadable(text.failure))
        const saved = await ports.files.write(at, file.bytes)
        if (!saved.ok) return saved
        const beside = `${at.replace(/\.pdf$/i, '')}.sha256`
        const sealed = await ports.files.write(beside, new TextEncoder().encode(text.value))
        if (!sealed.ok) return sealed
        return ok({
          fileName: nameAt(at),
          checksums: nameAt(beside),
          pages: file.pages,
          unshown: unshown.filter(({ why }) => why !== 'on-paper' && why !== 'no-file').length,
          missingCharacters
        })
      }
    },

    async stopDossier({ work }) {
      running.get(work)?.abort()
      return ok(null)
    }
  }
}

function contextOf(ports: Ports, { file, toReview }: StoredCase): DossierContext {
  return {
    now: nowOf(file, ports.clock),
    law: ports.law,
    recourse: ports.recourse,
    conflicts: conflictPaths(toReview)
  }
}

function readerOf({ originals }: Ports, id: string): OriginalReader {
  return {
    stateOf: async (original) => {
      const state = await originals.stateOf(id, original, true)
      return state.ok ? state.value : 'altered'
    },
    read: async (sha256) => {
      const read = await originals.read(id, sha256)
      if (read.ok) return read.value
      return read.failure.kind === 'missing-original' ? 'missing' : 'altered'
    }
  }
}

/** "Dossier, Sobri.pdf". */
function fileNameOf({ file }: StoredCase, edition: Edition): string {
  const trader = file.trader.brand || file.trader.legalName
  const name = edition === 'own' ? 'Dossier, mon exemplaire' : 'Dossier'
  return plainFileName([name, trader].filter((part) => part !== '').join(', '), 'pdf')
}
