import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Change } from '#domain/case/edits'
import { composeLetter } from '#domain/letters/composeLetter'
import { frozen } from '#domain/letters/sent'
import { ok } from '#domain/result'
import { sha256 } from '#storage/names'
import { got, place } from '#storage/place.test-support'
import { application } from './application.test-support'
import { createUseCases } from './createUseCases'
import { nowOf } from './present'

const LETTER = 'mise-en-demeure'

/** The example with its notice said to be posted, in an application whose person saves at `path`. */
async function posted() {
  const at = place()
  const path = join(dirname(at.dataFolder), 'papiers', 'lettre.pdf')
  mkdirSync(dirname(path))
  const running = await application(at, path)
  const { calls, ports, store } = running
  const { id } = got(await calls.openExample({}))
  const { file } = got(await store.cases.open(id, ''))
  const context = { now: nowOf(file, ports.clock), law: ports.law, conflicts: [] }
  const asSent = frozen(composeLetter('formal-notice', file, LETTER, context))
  const change: Change = {
    op: 'set',
    in: 'letters',
    id: LETTER,
    set: { postedOn: '2026-12-09', asSent },
    was: {}
  }
  const saved = await calls.editCase({ id, edit: { label: 'edit-letter', changes: [change] } })
  return { ...running, id, path, saved, folder: join(at.dataFolder, 'cases', id, 'exhibits') }
}

test('a letter said to have gone keeps its exact pages, and a later printer changes nothing', async () => {
  const { calls, ports, id, path, saved, folder } = await posted()
  const [hash = ''] = readdirSync(folder)
  expect(got(saved).line.changes).toMatchObject([{ set: { sentPaper: hash } }])
  const went = readFileSync(join(folder, hash))
  expect(sha256(went)).toBe(hash)
  const later = createUseCases({
    ...ports,
    printer: {
      ...ports.printer,
      render: async () => ok({ bytes: Buffer.from('other pages'), pages: 2, missingCharacters: '' })
    }
  })
  expect(got(await later.renderLetter({ id, letter: LETTER }))).toMatchObject({ kept: 'exact' })
  got(await later.exportLetter({ id, letter: LETTER, format: 'pdf' }))
  expect(readFileSync(path)).toEqual(went)
  got(await calls.undo({ id }))
  expect(got(await later.renderLetter({ id, letter: LETTER })).kept).toBeNull()
  // Nothing is purged: the posting brought back finds its pages again.
  got(await calls.redo({ id }))
  expect(got(await later.renderLetter({ id, letter: LETTER })).kept).toBe('exact')
})

test('pages altered or gone are told, and made again from the words', async () => {
  const { calls, id, folder } = await posted()
  const [hash = ''] = readdirSync(folder)
  writeFileSync(join(folder, hash), 'altered')
  const altered = got(await calls.renderLetter({ id, letter: LETTER }))
  expect(altered.kept).toBe('altered')
  expect(Buffer.from(altered.bytes).toString()).toMatch(/^Mise en demeure/)
  rmSync(join(folder, hash))
  expect(got(await calls.renderLetter({ id, letter: LETTER })).kept).toBe('missing')
})

test('taking back the posting lets go of the pages, which stay on disk', async () => {
  const { calls, store, id, folder } = await posted()
  const set = { postedOn: null, asSent: null }
  const change: Change = { op: 'set', in: 'letters', id: LETTER, set, was: {} }
  got(await calls.editCase({ id, edit: { label: 'edit-letter', changes: [change] } }))
  expect(got(await store.cases.open(id, '')).file.letters[LETTER]?.sentPaper).toBeNull()
  expect(readdirSync(folder)).toHaveLength(1)
})

test('where the pages cannot be kept, the letter is not said to have gone', async () => {
  const at = place()
  const { calls, ports, store } = await application(at)
  const { id } = got(await calls.openExample({}))
  const refusing = createUseCases({
    ...ports,
    originals: {
      ...ports.originals,
      put: async () => ({ ok: false, failure: { kind: 'disk-full' } })
    }
  })
  const { file } = got(await store.cases.open(id, ''))
  const context = { now: nowOf(file, ports.clock), law: ports.law, conflicts: [] }
  const asSent = frozen(composeLetter('formal-notice', file, LETTER, context))
  const set = { postedOn: '2026-12-09', asSent }
  const change: Change = { op: 'set', in: 'letters', id: LETTER, set, was: {} }
  const edit = { label: 'edit-letter', changes: [change] } as const
  expect(await refusing.editCase({ id, edit: { ...edit, changes: [change] } })).toEqual({
    ok: false,
    failure: { kind: 'disk-full' }
  })
  expect(got(await store.cases.open(id, '')).file.letters[LETTER]?.postedOn).toBeNull()
  expect(existsSync(join(at.dataFolder, 'cases', id, 'exhibits'))).toBe(false)
})
