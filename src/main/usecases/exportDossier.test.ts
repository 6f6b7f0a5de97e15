import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readChecksums } from '#domain/dossier/checksums'
import { got, place } from '#storage/place.test-support'
import { application } from './application.test-support'
import { createUseCases } from './createUseCases'

/** The example opened, its contract with a file. */
async function withFile() {
  const at = place()
  const target = join(at.userData, 'Dossier.pdf')
  const { ports, calls } = await application(at, target)
  const { id } = got(await calls.openExample({}))
  const sha256 = got(await ports.originals.put(id, Buffer.from('le contrat')))
  const changes = [
    {
      op: 'set' as const,
      in: 'exhibits' as const,
      id: 'recapitulatif',
      set: { sha256, bytes: 10, fileName: 'contrat.txt', addedAt: '2026-12-09T09:00:00+01:00' },
      was: {}
    }
  ]
  got(await calls.editCase({ id, edit: { label: 'edit-case', changes } }))
  const original = join(at.dataFolder, 'cases', id, 'exhibits', sha256)
  return { ports, calls, id, target, original, sha256 }
}

test('a dossier is saved where the person says, its file of checksums beside it', async () => {
  const { calls, id, target, sha256 } = await withFile()
  const told = got(await calls.checkDossier({ id, edition: 'hand-over' }))
  expect(told).toEqual({ exhibits: 13, lost: [], withoutFile: 12 })
  const made = got(await calls.exportDossier({ id, work: 'w', edition: 'hand-over' }))
  expect(made).toEqual({
    fileName: 'Dossier.pdf',
    checksums: 'Dossier.sha256',
    pages: 14,
    unshown: 0,
    missingCharacters: ''
  })
  expect(readFileSync(target, 'utf8')).toContain('le contrat')
  const list = readChecksums(readFileSync(target.replace('.pdf', '.sha256'), 'utf8'))
  expect(list.files.map(({ path }) => path)).toEqual([
    'Dossier.pdf',
    expect.stringContaining(`exhibits/${sha256}`)
  ])
  expect(list.heads).toHaveLength(1)
})

test('what is altered or gone is told before anything is made', async () => {
  const { calls, id, original } = await withFile()
  writeFileSync(original, 'le contrée')
  const check = async () => got(await calls.checkDossier({ id, edition: 'own' })).lost
  expect(await check()).toEqual([{ what: 'pièce n° 1', state: 'altered' }])
  rmSync(original)
  expect(await check()).toEqual([{ what: 'pièce n° 1', state: 'absent' }])
})

test('a dossier that is stopped, or given up in the dialog, writes nothing', async () => {
  const { ports, calls, id, target } = await withFile()
  const stopping = createUseCases({
    ...ports,
    printer: {
      ...ports.printer,
      dossier: async (_order, { signal }) => {
        await stopping.stopDossier({ work: 'w' })
        expect(signal.aborted).toBe(true)
        return { ok: false, failure: { kind: 'cancelled' } }
      }
    }
  })
  const wish = { id, work: 'w', edition: 'hand-over' } as const
  expect(got(await stopping.exportDossier(wish))).toEqual({ cancelled: true })
  const asking = createUseCases({ ...ports, picker: { ...ports.picker, saveAs: async () => null } })
  expect(got(await asking.exportDossier(wish))).toEqual({ cancelled: true })
  expect(() => readFileSync(target)).toThrow()
  expect((await calls.checkDossier({ id: 'nobody', edition: 'own' })).ok).toBe(false)
})

test('an exhibit that ends the process which reads it is told as damaged, and the dossier comes', async () => {
  const { ports, id, sha256 } = await withFile()
  const seen: unknown[] = []
  const calls = createUseCases({
    ...ports,
    printer: {
      ...ports.printer,
      dossier: async (order, watch) => {
        const brought = await watch.bring(sha256)
        seen.push(typeof brought === 'string' ? brought : 'bytes')
        return typeof brought === 'string'
          ? ports.printer.dossier(order, watch)
          : { ok: false, failure: { kind: 'paper-failed' } }
      }
    }
  })
  expect((await calls.exportDossier({ id, work: 'w', edition: 'own' })).ok).toBe(true)
  expect(seen).toEqual(['bytes', 'damaged'])
})
