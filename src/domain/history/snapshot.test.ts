import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankEntry } from '../case/blank'
import { gather } from './gather'
import { readHistory } from './historyFile'
import { foldedUpTo, restore } from './restore'
import { CASE_VERSION, readSnapshot, writeSnapshot } from './snapshot'
import { START, sha256 } from './writing.test-support'

const plain = { folded: {}, base: null, toReview: [], file: START.file, unknown: {} }
const text = writeSnapshot(plain, sha256)
const edited = (from: string, to: string): string => text.replace(from, to)
const kindOf = (text: string): string => {
  const read = readSnapshot(text, sha256)
  return read.ok ? 'read' : read.failure.kind
}

describe('a case file', () => {
  test('is read as it was written', () => {
    expect(readSnapshot(text, sha256)).toEqual({
      ok: true,
      value: { ...plain, version: CASE_VERSION }
    })
    expect(kindOf(`\uFEFF${text}`)).toBe('read')
  })

  test('opens with what it is, its version, who may read it, and its seal', () => {
    expect(text).toMatch(
      /^\{\n {2}"format": "doleances\/case",\n {2}"version": 3,\n {2}"minReader": 3,\n {2}"sha256": "[0-9a-f]{64}",/
    )
    const { sha256: seal, ...rest } = JSON.parse(text)
    expect(seal).toBe(sha256(JSON.stringify(rest)))
  })

  test.each([
    ['nothing', '', 'empty-file'],
    ['white space', ' \n', 'empty-file'],
    ['NULs after a power cut', '\0'.repeat(500), 'empty-file'],
    ['null', 'null', 'foreign-file'],
    ['a list', '[]', 'foreign-file'],
    ['someone else’s JSON', '{"format":"other/case","version":1}', 'foreign-file'],
    ['a picture', '\u0089PNG\r\n', 'foreign-file'],
    ['text in UTF-16 read as UTF-8', [...text].map((unit) => `${unit}\0`).join(''), 'foreign-file'],
    ['garbage behind it', `${text}x`, 'altered-file'],
    ['a changed value', edited('"territory": "FR"', '"territory": "FR-67"'), 'altered-file'],
    ['no seal at all', text.replace(/ *"sha256".*\n/, ''), 'altered-file'],
    [
      'a newer version',
      edited('"version": 3,\n  "minReader": 3', '"version": 7,\n  "minReader": 4'),
      'newer-version'
    ],
    [
      'a wrong value under no seal',
      text.replace(/"sha256": "[0-9a-f]*"/, '"sha256": null').replace('"FR"', '"XX"'),
      'unreadable'
    ]
  ])('with %s is told apart', (_what, text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  test('cut anywhere is empty or truncated, never taken for a case', () => {
    for (let cut = 0; cut < text.trimEnd().length; cut += 1)
      expect(kindOf(text.slice(0, cut))).toBe(cut === 0 ? 'empty-file' : 'truncated-file')
  })

  test('with one bit flipped anywhere is never taken for a case', () => {
    const bytes = Buffer.from(text)
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 2 }), fc.nat({ max: 7 }), (at, bit) => {
        const flipped = Buffer.from(bytes)
        flipped[at] = (bytes[at] ?? 0) ^ (1 << bit)
        expect(kindOf(flipped.toString())).not.toBe('read')
      }),
      { numRuns: 1_000 }
    )
  })

  test('written by hand without a seal is taken, so that other programs can make one', () => {
    expect(
      kindOf(text.replace(/"sha256": "[0-9a-f]*"/, '"sha256": null').replace('"FR"', '"FR-67"'))
    ).toBe('read')
  })

  test('keeps fields it does not know, wherever they are, and never those that reach a prototype', () => {
    const document = JSON.parse(text)
    document.later = { a: [1, 2] }
    document.case.mood = 'calm'
    document.case.head.colour = 'blue'
    delete document.sha256
    const json = JSON.stringify({ ...document, sha256: null }).replace(
      '"mood":',
      '"__proto__":{"admin":true},"constructor":{"prototype":1},"mood":'
    )
    const read = readSnapshot(json, sha256)
    if (!read.ok) throw new Error(read.failure.kind)
    const again = JSON.parse(writeSnapshot(read.value, sha256))
    expect(again).toMatchObject({
      later: { a: [1, 2] },
      case: { mood: 'calm', head: { colour: 'blue' } }
    })
    expect(Object.hasOwn(again.case, '__proto__') || Object.hasOwn(again.case, 'constructor')).toBe(
      false
    )
  })

  test('nested too deep to be written again is refused', () => {
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`
    const json = text.replace(/"sha256": "[0-9a-f]*"/, `"sha256": null, "later": ${deep}`)
    expect(readSnapshot(json, sha256)).toEqual({
      ok: false,
      failure: { kind: 'unreadable', code: 'hostile' }
    })
  })

  test('of an older version is migrated step by step', () => {
    const steps = [
      {
        from: 3,
        step: ({ case: file, ...rest }: Readonly<Record<string, unknown>>) => ({
          ...rest,
          dispute: file
        })
      },
      {
        from: 4,
        step: ({ dispute, ...rest }: Readonly<Record<string, unknown>>) => ({
          ...rest,
          case: dispute,
          moved: 2
        })
      }
    ]
    const read = readSnapshot(text, sha256, steps, 5)
    expect(read).toMatchObject({
      ok: true,
      value: { version: 3, file: START.file, unknown: { moved: 2 } }
    })
    expect(() => readSnapshot(text, sha256, steps.slice(1), 5)).toThrow(
      'no migration from version 3'
    )
  })
})

test('a file of version 1 has letters not posted yet, and what is no letter at all is still refused', () => {
  const old = (letters: unknown) => {
    const { consumerService: _service, consumerAddress: _address, ...trader } = START.file.trader
    const file = { ...START.file, trader, letters }
    const { version: _version, ...content } = { ...plain, case: file, version: 0 }
    const { file: _file, unknown: _unknown, ...rest } = content
    return JSON.stringify({
      format: 'doleances/case',
      version: 1,
      minReader: 1,
      sha256: null,
      ...rest
    })
  }
  const { follows, about, sentBy, postedOn, firstPresentedOn, ...first } = blankEntry('letters')
  const { deliveredOn, returnedOn, returned, answer, asSent, ...second } = first
  const { sentPaper, asksInterest, endsFor, ...written } = second
  expect(readSnapshot(old({ notice: written }), sha256)).toMatchObject({
    ok: true,
    value: { version: 1, file: { letters: { notice: blankEntry('letters') } } }
  })
  expect(kindOf(old('none'))).toBe('unreadable')
  expect(kindOf(old({ notice: 3 }))).toBe('unreadable')
})

describe('every version there has been', () => {
  const examples = `${import.meta.dirname}/examples`
  const versions = Array.from({ length: CASE_VERSION }, (_, at) => at + 1)

  test.each(versions)(
    'version %i: its example file and its example history are one case',
    (version) => {
      const folder = `${examples}/version-${version}`
      const file = readSnapshot(readFileSync(`${folder}/case.json`, 'utf8'), sha256)
      const histories = readdirSync(`${folder}/history`).map((name) =>
        readHistory(readFileSync(`${folder}/history/${name}`, 'utf8'), sha256)
      )
      const [thread] = gather(histories)
      if (!file.ok || thread === undefined) throw new Error('the example can be read')
      const anew = restore(
        null,
        { ...START, file: { ...START.file, id: thread.caseId, createdAt: thread.createdAt } },
        thread.lines
      )
      expect(anew?.folding.file).toEqual(file.value.file)
      expect(anew?.folding.toReview()).toEqual(file.value.toReview)
      expect(file.value.toReview).toHaveLength(2)
      expect(foldedUpTo(thread.lines)).toEqual(file.value.folded)
      expect(restore(file.value, null, thread.lines)).toMatchObject({
        incomplete: false,
        from: 'snapshot'
      })
    }
  )
})
