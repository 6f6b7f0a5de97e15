import type { Edit } from '#domain/case/edits'
import type { Result } from '#domain/result'
import { openStore, type StoreOptions } from '#storage/openStore'
import type { Chance } from './chance'

/** What a store said is on disk. Nothing else may ever be taken for saved. */
export type Acknowledged =
  | {
      readonly kind: 'line'
      readonly case: string
      readonly seat: string
      readonly n: number
      readonly hash: string
    }
  /** Texts of a draft carry the number of the moment they were typed. */
  | { readonly kind: 'draft'; readonly case: string; readonly number: number }
  | { readonly kind: 'settings'; readonly number: number }

export type Places = Pick<StoreOptions, 'dataFolder' | 'userData'>

const AUTHOR = 'Anne'
const MOST_CASES = 3
/** A minute without edits becomes a few milliseconds, so that snapshots are written between edits. */
const HASTE = 20_000

/**
 * Somebody who works without a pause until the power or the process goes: starts cases, edits them, takes edits back, leaves
 * text unfinished, closes cases and opens them again. `from` numbers what is written, so that no two lives write the same.
 */
export async function writeWithoutEnd(
  options: Places & Pick<StoreOptions, 'fs'>,
  chance: Chance,
  from: number,
  acknowledge: (said: Acknowledged) => void
): Promise<never> {
  let number = from
  const store = await openStore({
    ...options,
    fs: options.fs as NonNullable<StoreOptions['fs']>,
    clock: { instant: () => '2026-11-24T10:00:00+01:00' },
    newId: () => `case-${number}`,
    schedule: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds / HASTE)
      return () => clearTimeout(timer)
    }
  })
  const listed = await store.cases.list()
  // A case whose first line was cut short, and so never acknowledged, is listed but does not open.
  const readable = listed.ok ? listed.value.filter((one) => one.readable) : []
  const ids = readable.map((one) => one.id)
  const someCase = (): string => ids[chance.below(ids.length)] ?? ''

  async function save(id: string, saving: ReturnType<typeof store.cases.edit>): Promise<void> {
    const saved = await saving
    if (saved.ok) {
      const { seat, n, hash } = saved.value.line
      acknowledge({ kind: 'line', case: id, seat, n, hash })
    } else if (!saved.failure.kind.startsWith('nothing-to-')) throw new Error(saved.failure.kind)
  }

  const deeds = {
    edit: () => {
      const id = someCase()
      return save(id, store.cases.edit(id, AUTHOR, someEdit(chance, number)))
    },
    undo: () => {
      const id = someCase()
      return save(id, store.cases.undo(id, AUTHOR))
    },
    redo: () => {
      const id = someCase()
      return save(id, store.cases.redo(id, AUTHOR))
    },
    async draft() {
      const [id, mine] = [someCase(), number]
      must(await store.drafts.keep(id, 'composer', `${mine} ${'mot '.repeat(chance.below(60))}`))
      acknowledge({ kind: 'draft', case: id, number: mine })
    },
    async settings() {
      const mine = number
      const settings = await store.settings.read('fr')
      const claimant = { ...settings.claimant, phone: String(mine) }
      must(await store.settings.save({ ...settings, claimant }))
      acknowledge({ kind: 'settings', number: mine })
    },
    async close() {
      must(await store.cases.close(someCase()))
    },
    async create() {
      const id = `case-${number}`
      must(await store.cases.create(id, AUTHOR, titled(number)))
      ids.push(id)
    }
  }

  for (;;) {
    const together = chance.once(4) ? 3 : 1
    const running = Array.from({ length: together }, () => {
      number += 1
      if (ids.length === 0) return deeds.create()
      const create = ids.length < MOST_CASES ? 3 : 0
      return deeds[
        chance.pick({ edit: 30, undo: 5, redo: 4, draft: 6, settings: 1, close: 3, create })
      ]()
    })
    await Promise.all(running)
  }
}

const titled = (number: number): Edit => ({
  label: 'edit-case',
  changes: [{ op: 'section', in: 'head', set: { title: `titre ${number}` }, was: {} }]
})

function someEdit(chance: Chance, number: number): Edit {
  if (chance.once(2)) return titled(number)
  const text = `fait ${number} ${'é « 📱 » '.repeat(chance.below(200))}`
  return {
    label: 'add-event',
    changes: [{ op: 'add', in: 'events', id: `e-${number}`, set: { text } }]
  }
}

function must(result: Result<unknown, { readonly kind: string }>): void {
  if (!result.ok) throw new Error(result.failure.kind)
}
