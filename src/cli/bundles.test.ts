import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSnapshot } from '#domain/history/snapshot'
import { sent } from '#storage/bundle/exchange.test-support'
import { bundle, hostile, sound } from '#storage/bundle/hostileBundles.test-support'
import { got, open, place } from '#storage/place.test-support'
import { EXAMPLE, fingerprints, folder, sha256, terminal } from './terminal.test-support'

/** The example, taken into a data folder and exported from it. */
async function exported(edition: 'whole' | 'third-party' = 'whole'): Promise<string> {
  const at = place()
  const store = await open(at)
  const id = got(await store.cases.adopt(readFileSync(EXAMPLE), 'Anne'))
  await store.cases.closeAll()
  return sent(at, edition, id)
}

const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('doleances-case-'))

describe('a bundle given to the terminal', () => {
  test.each(['whole', 'third-party'] as const)(
    'is checked and printed as its folder would be, and goes by its own path (%s)',
    async (edition) => {
      const path = await exported(edition)
      const before = fingerprints(join(path, '..'))
      const checked = await terminal(['check', path, '--json'])
      const [alone] = (await terminal(['check', EXAMPLE, '--json'])).json
      expect(checked.status).toBe(0)
      expect(checked.json).toEqual([{ ...alone, path }])
      const out = folder()
      const argv = ['print', path, EXAMPLE, '--kind', 'formal-notice', '--format', 'txt']
      const printed = await terminal([...argv, '--out', out, '--json'])
      expect(printed.json).toMatchObject({ written: [{ case: 'exemple' }, { case: 'exemple' }] })
      const [one, other] = printed.json.written.map((written: { path: string }) =>
        readFileSync(written.path, 'utf8')
      )
      expect(one).toBe(other)
      expect(fingerprints(join(path, '..'))).toEqual(before)
    }
  )

  test('gives the exact pages of a letter that went, from its own originals', async () => {
    const at = place()
    const store = await open(at)
    const id = got(await store.cases.adopt(readFileSync(EXAMPLE), 'Anne'))
    const sentPaper = got(await store.originals.put(id, new TextEncoder().encode('%PDF le vrai')))
    const [letter = ''] = Object.keys(got(await store.cases.open(id, 'Anne')).file.letters)
    const set = { asSent: JSON.stringify(await sentWords()), sentPaper }
    const change = { op: 'set', in: 'letters', id: letter, set, was: {} } as const
    got(await store.cases.edit(id, 'Anne', { label: 'edit-letter', changes: [change] }))
    await store.cases.closeAll()
    const path = await sent(at, 'whole', id)
    const printed = await terminal([
      'print',
      path,
      '--kind',
      'formal-notice',
      '--out',
      folder(),
      '--json'
    ])
    expect(printed.json.written[0]).toMatchObject({ sha256: sentPaper })
  })

  test('gives its dossier, whose checksums lead to no folder that is gone', async () => {
    const path = await exported()
    const out = folder()
    const made = await terminal(['dossier', path, '--out', out, '--json'])
    const [written] = made.json.written
    expect(written).toMatchObject({ case: 'exemple', kind: 'dossier' })
    const text = readFileSync(written.checksums, 'utf8')
    expect(text).not.toMatch(/doleances-case-|# case/)
    expect(text).toContain(written.sha256)
    expect((await terminal(['verify', written.path, '--json'])).json.files).toEqual([
      { path: 'dossier-exemple.pdf', ok: true, why: null }
    ])
  })

  test('leaves nothing behind, whatever becomes of it', async () => {
    const at = folder()
    const bad = join(at, 'bad.doleances')
    writeFileSync(bad, bundle(sound).subarray(0, -5))
    const before = leftBehind()
    await terminal(['check', await exported(), bad, '--json'])
    expect(leftBehind()).toEqual(before)
  })

  test.each(hostile)('refuses %s in words, and writes nothing', async (_what, made, why, entry) => {
    const at = folder()
    const bad = join(at, 'bad.doleances')
    writeFileSync(bad, made())
    const before = fingerprints(at)
    const alone = await terminal(['check', bad, '--json'])
    expect(alone.status).toBe(2)
    const [{ input, error }] = alone.json.failed
    expect([input, error.code]).toEqual([bad, 'bundle-refused'])
    expect(error.message.length).toBeGreaterThan(15)
    if (typeof entry === 'string' && why !== 'strange-name') expect(error.message).toContain(entry)
    expect(alone.stderr).toContain(`${bad}: ${error.message}`)
    expect(fingerprints(at)).toEqual(before)
  })

  test('that is bad keeps no other case from being read', async () => {
    const at = folder()
    const bad = join(at, 'bad.doleances')
    writeFileSync(bad, 'PK')
    mkdirSync(join(at, 'dossier.doleances'))
    writeFileSync(join(at, 'dossier.doleances', 'case.json'), readFileSync(EXAMPLE))
    const both = await terminal(['check', bad, join(at, 'dossier.doleances'), '--json'])
    expect(both.status).toBe(1)
    expect(both.json).toMatchObject([{ error: { code: 'bundle-refused' } }, { case: 'exemple' }])
  })
})

/** The words of some letter, as a case keeps them. */
async function sentWords(): Promise<unknown> {
  const file = got(readSnapshot(readFileSync(EXAMPLE, 'utf8'), sha256)).file
  const { letterAsItStands } = await import('#domain/letters/sent')
  const { readLaw } = await import('./notice')
  const law = await readLaw(process.cwd())
  const now = { day: file.asOf ?? '2026-12-09', time: '12:00' }
  const [letter = ''] = Object.keys(file.letters)
  return letterAsItStands(file, letter, { now, law, conflicts: [] }).letter
}
