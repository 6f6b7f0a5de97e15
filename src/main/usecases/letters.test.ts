import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Change } from '#domain/case/edits'
import { fail, ok } from '#domain/result'
import { got, place } from '#storage/place.test-support'
import { application } from './application.test-support'
import { createUseCases } from './createUseCases'

const LETTER = 'mise-en-demeure'

/** The example open in an application whose person chooses a file in a folder of her own. */
async function example() {
  const at = place()
  const path = join(dirname(at.dataFolder), 'papiers', 'lettre.pdf')
  mkdirSync(dirname(path))
  const running = await application(at, path)
  const { id } = got(await running.calls.openExample({}))
  return { ...running, id, path }
}

test('the notice of the example is saved where the person says, under a name she can change', async () => {
  const { calls, id, path, suggested } = await example()
  expect(got(await calls.exportLetter({ id, letter: LETTER, format: 'pdf' }))).toEqual({
    fileName: 'lettre.pdf',
    pages: 2
  })
  expect(readFileSync(path, 'utf8')).toMatch(/^Mise en demeure/)
  // The day of the example, not of this computer.
  expect(suggested[0]).toMatch(/^Mise en demeure du 9\sdécembre\s2026, .+\.pdf$/)
})

test('a notice that lacks a mandatory fact is not exported nor printed, and nobody is asked where', async () => {
  const { calls, id, path, suggested } = await example()
  const change: Change = { op: 'section', in: 'claimant', set: { address: [] }, was: {} }
  got(await calls.editCase({ id, edit: { label: 'edit-parties', changes: [change] } }))
  const refused = { ok: false, failure: { kind: 'blocked', missing: [{ code: 'sender-address' }] } }
  for (const format of ['pdf', 'docx', 'txt'] as const)
    expect(await calls.exportLetter({ id, letter: LETTER, format })).toMatchObject(refused)
  expect(await calls.printLetter({ id, letter: LETTER })).toMatchObject(refused)
  expect(suggested).toEqual([])
  expect(existsSync(path)).toBe(false)
  // It can still be looked at, to see what is missing where.
  expect(got(await calls.renderLetter({ id, letter: LETTER })).pages).toBe(2)
  got(await calls.undo({ id }))
  got(await calls.exportLetter({ id, letter: LETTER, format: 'pdf' }))
})

test('giving up the choice of a file writes nothing', async () => {
  const { calls } = await application()
  const { id } = got(await calls.openExample({}))
  expect(got(await calls.exportLetter({ id, letter: LETTER, format: 'txt' }))).toEqual({
    cancelled: true
  })
})

test('a folder that is gone is not made anew: it may be a drive pulled out', async () => {
  const { calls, id, path } = await example()
  rmSync(dirname(path), { recursive: true })
  expect(await calls.exportLetter({ id, letter: LETTER, format: 'pdf' })).toEqual({
    ok: false,
    failure: { kind: 'folder-missing' }
  })
  expect(existsSync(dirname(path))).toBe(false)
})

test('an export that the disk refuses says why and leaves the file that was there', async () => {
  const { calls, ports, id, path } = await example()
  writeFileSync(path, 'la lettre d’hier')
  const full = createUseCases({
    ...ports,
    files: { ...ports.files, write: async () => fail({ kind: 'disk-full' }) }
  })
  expect(await full.exportLetter({ id, letter: LETTER, format: 'pdf' })).toEqual({
    ok: false,
    failure: { kind: 'disk-full' }
  })
  // A folder stands where the file should go: the disk itself refuses.
  const blocked = join(dirname(path), 'dossier.pdf')
  mkdirSync(blocked)
  const picker = { ...ports.picker, saveAs: async () => blocked }
  const refused = await createUseCases({ ...ports, picker }).exportLetter({
    id,
    letter: LETTER,
    format: 'pdf'
  })
  expect(refused).toMatchObject({ ok: false, failure: { kind: 'disk-error' } })
  expect(readFileSync(path, 'utf8')).toBe('la lettre d’hier')
  expect(readdirSync(dirname(path)).toSorted()).toEqual(['dossier.pdf', 'lettre.pdf'])
  got(await calls.exportLetter({ id, letter: LETTER, format: 'pdf' }))
})

test('a character that no font has stops the export, and is named', async () => {
  const { ports, id, suggested } = await example()
  const printer = {
    ...ports.printer,
    render: async () => ok({ bytes: Buffer.from('x'), pages: 1, missingCharacters: '漢' })
  }
  const answer = await createUseCases({ ...ports, printer }).exportLetter({
    id,
    letter: LETTER,
    format: 'pdf'
  })
  expect(answer).toMatchObject({
    ok: false,
    failure: { kind: 'blocked', missing: [{ code: 'unknown-character', detail: '漢' }] }
  })
  expect(suggested).toEqual([])
})

test('a document to edit is saved under its own name, whatever characters it holds', async () => {
  const { ports, id, path, suggested } = await example()
  const printer = {
    ...ports.printer,
    render: async () => ok({ bytes: Buffer.from('x'), pages: 1, missingCharacters: '漢' })
  }
  const calls = createUseCases({ ...ports, printer })
  const saved = await calls.exportLetter({ id, letter: LETTER, format: 'docx' })
  expect(got(saved)).toEqual({ fileName: 'lettre.pdf', pages: 0 })
  expect(readFileSync(path, 'utf8')).toMatch(/à retoucher$/)
  expect(suggested[0]).toMatch(/\.docx$/)
  const broken = { ...printer, docx: async () => fail({ kind: 'paper-failed' } as const) }
  expect(
    await createUseCases({ ...ports, printer: broken }).exportLetter({
      id,
      letter: LETTER,
      format: 'docx'
    })
  ).toEqual({ ok: false, failure: { kind: 'paper-failed' } })
})

test('a paper that could not be made is said, and nothing is written', async () => {
  const { ports, id, path } = await example()
  const printer = {
    ...ports.printer,
    render: async () => fail({ kind: 'paper-failed' } as const)
  }
  const calls = createUseCases({ ...ports, printer })
  expect(await calls.exportLetter({ id, letter: LETTER, format: 'pdf' })).toEqual({
    ok: false,
    failure: { kind: 'paper-failed' }
  })
  expect(existsSync(path)).toBe(false)
})
