import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sent } from '#storage/bundle/exchange.test-support'
import { hostile } from '#storage/bundle/hostileBundles.test-support'
import { savedExample } from './dossierCase.test-support'
import { fingerprints, folder, terminal } from './terminal.test-support'

/** The example with its originals and its history, as one file. */
async function exported(edition: 'whole' | 'third-party' = 'whole') {
  const saved = await savedExample()
  const at = { dataFolder: saved.dataFolder, userData: join(saved.root, 'user') }
  return {
    path: await sent(at, edition, basename(saved.path)),
    hashes: Object.values(saved.hashes)
  }
}

describe('verify of a bundle', () => {
  test('tells each file in it, and its history', async () => {
    const { path, hashes } = await exported()
    const before = fingerprints(join(path, '..'))
    const { status, json } = await terminal(['verify', path, '--json'])
    expect(status).toBe(0)
    for (const hash of hashes)
      expect(json.files).toContainEqual({
        path: join(path, 'exhibits', hash),
        ok: true,
        why: null
      })
    expect(json.history).toMatchObject({ ok: true, seats: [{ ok: true }] })
    expect(fingerprints(join(path, '..'))).toEqual(before)
  })

  test('says nothing of a history where it holds none', async () => {
    const { status, json } = await terminal([
      'verify',
      (await exported('third-party')).path,
      '--json'
    ])
    expect([status, json.history]).toEqual([0, { ok: null, seats: [] }])
  })

  test('names the one file of which a byte was flipped', async () => {
    const { path, hashes } = await exported()
    const bytes = readFileSync(path)
    for (const hash of hashes.slice(0, 3)) {
      const name = Buffer.from(`exhibits/${hash}`)
      const flipped = Buffer.from(bytes)
      const at = bytes.indexOf(name) + name.length + 60
      flipped[at] = (flipped[at] ?? 0) ^ 0x10
      const bad = join(folder(), 'flipped.doleances')
      writeFileSync(bad, flipped)
      const { status, json } = await terminal(['verify', bad, '--json'])
      expect(status).toBe(1)
      expect(json.files.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([
        { path: join(bad, 'exhibits', hash), ok: false, why: 'altered' }
      ])
    }
  })

  test.each(hostile)('finds fault with %s, and writes nothing', async (_what, made) => {
    const at = folder()
    const bad = join(at, 'bad.doleances')
    writeFileSync(bad, made())
    const before = fingerprints(at)
    const { status, json } = await terminal(['verify', bad, '--json'])
    expect(status).toBe(1)
    expect(json.files.some(({ ok }: { ok: boolean }) => !ok)).toBe(true)
    expect(fingerprints(at)).toEqual(before)
  })

  test('ends with 2 where there is none', async () => {
    expect((await terminal(['verify', join(folder(), 'x.doleances'), '--json'])).status).toBe(2)
  })
})
