import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readChecksums } from '#domain/dossier/checksums'
import type { DossierOrder } from '#domain/dossier/order'
import { sha256 as sha256Of } from '#storage/names'
import { got, place } from '#storage/place.test-support'
import { application } from './application.test-support'
import { createUseCases } from './createUseCases'

const HAND_OVER = { edition: 'hand-over' } as const
const OWN = { edition: 'own' } as const

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
  const told = got(await calls.checkDossier({ id, of: HAND_OVER }))
  expect(told).toEqual({ exhibits: 13, lost: [], withoutFile: 12 })
  const made = got(
    await calls.exportDossier({ id, work: 'w', of: HAND_OVER, limitMegabytes: null })
  )
  expect(made).toEqual({
    files: [{ fileName: 'Dossier.pdf', checksums: 'Dossier.sha256', pages: 14, tooLarge: false }],
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
  const check = async () => got(await calls.checkDossier({ id, of: OWN })).lost
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
        await stopping.stopWork({ work: 'w' })
        expect(signal.aborted).toBe(true)
        return { ok: false, failure: { kind: 'cancelled' } }
      }
    }
  })
  const wish = { id, work: 'w', of: HAND_OVER, limitMegabytes: null }
  expect(got(await stopping.exportDossier(wish))).toEqual({ cancelled: true })
  const asking = createUseCases({ ...ports, picker: { ...ports.picker, saveAs: async () => null } })
  expect(got(await asking.exportDossier(wish))).toEqual({ cancelled: true })
  expect(() => readFileSync(target)).toThrow()
  expect((await calls.checkDossier({ id: 'nobody', of: OWN })).ok).toBe(false)
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
  const wish = { id, work: 'w', of: OWN, limitMegabytes: null }
  expect((await calls.exportDossier(wish)).ok).toBe(true)
  expect(seen).toEqual(['bytes', 'damaged'])
})

/** Verbs whose printer cuts the dossier in parts of these weights, and what is asked before files are replaced. */
async function cutting(weights: readonly number[], agrees = true) {
  const { ports, ...made } = await withFile()
  const asked: (readonly string[])[] = []
  const limits: (number | null)[] = []
  const calls = createUseCases({
    ...ports,
    picker: {
      ...ports.picker,
      mayReplace: async (names) => {
        asked.push(names)
        return agrees
      }
    },
    printer: {
      ...ports.printer,
      dossier: async ({ limitBytes }) => {
        limits.push(limitBytes)
        const files = weights.map((weight, at) => ({ bytes: Buffer.alloc(weight, at), pages: 3 }))
        return { ok: true, value: { files, pages: 9, unshown: [], missingCharacters: '' } }
      }
    }
  })
  const part = (at: number) => made.target.replace('.pdf', `-${at}.pdf`)
  return { ...made, calls, asked, limits, part }
}

test('a dossier is cut into numbered files, each with its checksums, and one that is too heavy is told', async () => {
  const { calls, id, target, limits, part, asked } = await cutting([900_000, 3_000_000])
  const made = got(await calls.exportDossier({ id, work: 'w', of: HAND_OVER, limitMegabytes: 2 }))
  expect(limits).toEqual([2_000_000])
  expect(made).toMatchObject({
    files: [
      { fileName: 'Dossier-1.pdf', checksums: 'Dossier-1.sha256', tooLarge: false },
      { fileName: 'Dossier-2.pdf', checksums: 'Dossier-2.sha256', tooLarge: true }
    ]
  })
  expect(existsSync(target)).toBe(false)
  for (const at of [1, 2]) {
    const list = readChecksums(readFileSync(part(at).replace('.pdf', '.sha256'), 'utf8'))
    expect(list.files[0]).toEqual({
      path: `Dossier-${at}.pdf`,
      sha256: sha256Of(readFileSync(part(at)))
    })
  }
  expect(asked).toEqual([])
})

test('a part never takes the place of a file without the person saying so', async () => {
  const { calls, id, part, asked } = await cutting([10, 10], false)
  writeFileSync(part(2), 'à moi')
  const wish = { id, work: 'w', of: HAND_OVER, limitMegabytes: 1 }
  expect(got(await calls.exportDossier(wish))).toEqual({ cancelled: true })
  expect(asked).toEqual([['Dossier-2.pdf']])
  expect(readFileSync(part(2), 'utf8')).toBe('à moi')
  expect(existsSync(part(1))).toBe(false)
})

test('a letter is bound with the exhibits it lists and nothing else', async () => {
  const { ports, calls, id, target } = await withFile()
  const [letter = ''] = Object.keys(got(await calls.openCase({ id })).file.letters)
  const of = { letter }
  expect(got(await calls.checkDossier({ id, of }))).toMatchObject({ lost: [], exhibits: 13 })
  const orders: DossierOrder[] = []
  const watching = createUseCases({
    ...ports,
    printer: {
      ...ports.printer,
      dossier: async (order, watch) => {
        orders.push(order)
        return ports.printer.dossier(order, watch)
      }
    }
  })
  const made = got(await watching.exportDossier({ id, work: 'w', of, limitMegabytes: null }))
  expect(made).toMatchObject({ files: [{ fileName: 'Dossier.pdf' }] })
  expect(orders).toMatchObject([{ dossier: null, letters: [{ title: expect.any(String) }] }])
  expect(readFileSync(target, 'utf8')).toContain('le contrat')
})
