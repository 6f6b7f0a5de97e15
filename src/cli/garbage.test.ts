import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXAMPLE, fingerprints, folder, place, sha256, terminal } from './terminal.test-support'

const sound = readFileSync(EXAMPLE, 'utf8')

/** The example with its document changed, and sealed again unless told otherwise. */
function changed(change: (document: Record<string, unknown>) => void, seal = true): string {
  const document = JSON.parse(sound)
  change(document)
  const { sha256: _old, ...sealed } = document
  return JSON.stringify({ ...document, sha256: seal ? sha256(JSON.stringify(sealed)) : null })
}

const garbage: readonly (readonly [what: string, bytes: string | Buffer, code: string])[] = [
  ['an empty file', '', 'empty-file'],
  ['a file of blanks', ' \n\t', 'empty-file'],
  ['a file of zeros, as a power cut leaves one', Buffer.alloc(4096), 'empty-file'],
  ['a file cut short', sound.slice(0, 20_000), 'truncated-file'],
  ['a file cut in its first word', '{"format":"dol', 'truncated-file'],
  ['a file cut inside a character', Buffer.from(sound).subarray(0, 1_001), 'truncated-file'],
  ['another program’s JSON', '{"name":"doleances","version":"0.1.0"}', 'foreign-file'],
  ['a JSON list', '[]', 'foreign-file'],
  ['a JSON null', 'null', 'foreign-file'],
  ['a text', 'Cher monsieur,', 'foreign-file'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 255, 254]), 'foreign-file'],
  ['UTF-16', Buffer.from(`\uFEFF${sound}`, 'utf16le'), 'foreign-file'],
  ['a changed letter', sound.replace('sous cinq jours', 'sous dix jours'), 'altered-file'],
  ['a changed fingerprint', sound.replace(/"sha256": "./, '"sha256": "z'), 'altered-file'],
  [
    'no version',
    changed((document) => Reflect.deleteProperty(document, 'version')),
    'altered-file'
  ],
  [
    'a newer file',
    changed((document) => Object.assign(document, { version: 9, minReader: 9 })),
    'newer-version'
  ],
  [
    'a file without its case',
    changed((document) => Object.assign(document, { case: null })),
    'unreadable'
  ],
  [
    'a case whose claimant is a number',
    changed(({ case: file }) => Object.assign(file as object, { claimant: 7 })),
    'unreadable'
  ],
  [
    'deep nesting',
    `{"format":"doleances/case","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    'altered-file'
  ],
  [
    'deep nesting in a file of ours',
    changed((document) => Object.assign(document, { x: nested(200) })),
    'unreadable'
  ],
  ['a key given twice', sound.replace('"format":', '"minReader": 9,\n  "format":'), 'altered-file']
]

function nested(depth: number): unknown {
  return depth === 0 ? 0 : [nested(depth - 1)]
}

describe('a lone case file that is no good', () => {
  test.each(garbage)(
    '%s: a clear message, and its bytes left alone',
    async (_what, bytes, code) => {
      const at = folder()
      const bad = join(at, 'bad.json')
      writeFileSync(bad, bytes)
      const good = place(join(at, 'good.json'), 'good')
      const before = fingerprints(at)

      const alone = await terminal(['check', bad, '--json'])
      expect(alone.status).toBe(2)
      expect(alone.json.failed).toEqual([
        { input: bad, error: { code, message: expect.any(String) } }
      ])
      expect(alone.stderr).toContain(`${bad}: `)

      const out = folder()
      const argv = ['print', bad, good, '--kind', 'formal-notice', '--format', 'txt', '--out', out]
      const beside = await terminal([...argv, '--json'])
      expect(beside.status).toBe(1)
      expect(beside.json).toMatchObject({
        written: [{ case: 'good' }],
        blocked: [],
        failed: [{ input: bad, error: { code } }]
      })
      expect(fingerprints(at)).toEqual(before)
    }
  )

  test('a file too large to be a case is not taken in', async () => {
    const path = join(folder(), 'large.json')
    writeFileSync(path, `{"format":"doleances/case","x":"${'x'.repeat(50_000_000)}"}`)
    const { status, json } = await terminal(['check', path, '--json'])
    expect(status).toBe(2)
    expect(json.failed[0].error.message).toContain('EFBIG')
  })
})

describe('a file that is unusual and sound', () => {
  const read = async (text: string) => {
    const path = join(folder(), 'case.json')
    writeFileSync(path, text)
    return terminal(['check', path, '--json'])
  }
  test('is read with a byte order mark, other line ends or no seal', async () => {
    for (const text of [`\uFEFF${sound}`, sound.replaceAll('\n', '\r\n'), changed(() => {}, false)])
      expect(await read(text)).toMatchObject({ status: 0, json: [{ case: 'exemple' }] })
  })
  test('is read without the keys that reach a prototype', async () => {
    for (const text of [sound, changed(() => {}, false)]) {
      const hostile = text.replace('{', '{"__proto__":{"polluted":true},')
      expect(await read(hostile)).toMatchObject({ status: 0, json: [{ case: 'exemple' }] })
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('what is no case at all', () => {
  test('is named: a path where nothing is, an empty folder, a link to nowhere, a bundle', async () => {
    const at = folder()
    mkdirSync(join(at, 'empty'))
    symlinkSync(join(at, 'gone'), join(at, 'link'))
    writeFileSync(join(at, 'bundle.doleances'), 'PK')
    const error = async (name: string) =>
      (await terminal(['check', join(at, name), '--json'])).json.failed[0].error
    expect(await error('nothing')).toMatchObject({ code: 'not-found', message: /no such/ })
    expect(await error('empty')).toMatchObject({ code: 'not-found' })
    expect((await error('empty')).message).toContain('holds no case')
    expect((await error('link')).message).toContain('no such')
    expect(await error('bundle.doleances')).toMatchObject({ code: 'bundle-refused' })
  })

  test('does not keep the cases beside it in a data folder from being read', async () => {
    const at = folder()
    place(join(at, 'cases/a/case.json'), 'a')
    place(join(at, 'cases/b/case.json'), 'b')
    writeFileSync(join(at, 'cases/b/case.json'), sound.slice(0, 500))
    mkdirSync(join(at, 'cases/c/case.json'), { recursive: true })
    symlinkSync(join(at, 'cases/d'), join(at, 'cases/d'))
    const { status, json } = await terminal(['check', at, '--json'])
    expect(status).toBe(1)
    expect(json.map((one: { case?: string; error?: object }) => one.case ?? one.error)).toEqual([
      'a',
      expect.objectContaining({ code: 'truncated-file' }),
      expect.objectContaining({ code: 'unreadable' }),
      expect.objectContaining({ code: 'unreadable' })
    ])
  })
})
