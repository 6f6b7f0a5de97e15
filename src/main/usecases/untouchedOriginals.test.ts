import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { array, assert, asyncProperty, constantFrom, nat, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { living } from '#domain/case/caseFile'
import type { Change, Edit } from '#domain/case/edits'
import { moved } from '#domain/evidence/reorder'
import { linkEdit } from '#domain/evidence/shownFacts'
import { sha256 } from '#storage/names'
import { got } from '#storage/place.test-support'
import { application } from './application.test-support'
import { createUseCases } from './createUseCases'

const doings = ['add', 'remove', 'rename', 'move', 'link', 'undo', 'redo', 'reopen'] as const

test('whatever is done with exhibits, each original stays on disk to the byte, under its hash', async () => {
  await assert(
    asyncProperty(
      array(tuple(constantFrom(...doings), nat({ max: 9 })), { maxLength: 25 }),
      async (year) => {
        const { ports, at } = await application()
        const folder = join(dirname(at.dataFolder), 'photos')
        mkdirSync(folder)
        let ids = 0
        let chosen: readonly string[] = []
        const calls = createUseCases({
          ...ports,
          picker: { ...ports.picker, evidence: async () => chosen },
          newId: () => {
            ids += 1
            return `id-${ids}`
          }
        })
        const { id } = got(await calls.createCase({ title: 'Un an' }))
        const brought = new Map<string, Buffer>()
        const file = async () => got(await calls.openCase({ id })).file
        const save = async (label: Edit['label'], changes: readonly Change[]) => {
          if (changes.length > 0)
            got(await calls.editCase({ id, edit: { label, changes: [...changes] } }))
        }
        for (const [doing, which] of year) {
          const now = await file()
          const exhibits = living(now, 'exhibits').map((one) => one.id)
          const one = exhibits[which % Math.max(1, exhibits.length)] ?? ''
          if (doing === 'add') {
            const bytes = Buffer.from(`%PDF-1.4 ${which}`)
            chosen = [join(folder, `${which}.pdf`)]
            writeFileSync(join(folder, `${which}.pdf`), bytes)
            brought.set(sha256(bytes), bytes)
            got(await calls.addExhibits({ id, batch: 'b', to: null, from: { kind: 'picker' } }))
          } else if (doing === 'undo') await calls.undo({ id })
          else if (doing === 'redo') await calls.redo({ id })
          else if (doing === 'reopen') got(await calls.closeCase({ id }))
          else if (one === '') continue
          else if (doing === 'remove')
            await save('remove-exhibit', [{ op: 'remove', in: 'exhibits', id: one }])
          else if (doing === 'rename')
            await save('edit-exhibit', [
              { op: 'set', in: 'exhibits', id: one, set: { title: `Pièce ${which}` }, was: {} }
            ])
          else if (doing === 'move')
            await save(
              'sort-exhibits',
              moved(now, exhibits, new Set(), one, which > 4 ? 1 : -1) ?? []
            )
          else {
            const edit = linkEdit(now, one, { in: 'contract', id: null }, which > 4)
            if (edit !== null) await save(edit.label, [edit.change])
          }
        }
        const kept = join(at.dataFolder, 'cases', id, 'exhibits')
        const names = brought.size === 0 ? [] : readdirSync(kept)
        expect(names.toSorted()).toEqual([...brought.keys()].toSorted())
        for (const [hash, bytes] of brought) expect(readFileSync(join(kept, hash))).toEqual(bytes)
        await calls.closeCase({ id })
      }
    ),
    { numRuns: 25 }
  )
})
