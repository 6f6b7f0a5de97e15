import { describe, expect, test } from 'vitest'
import { gather } from './gather'
import { readHistory } from './historyFile'
import { sealLine } from './line'
import { ANNE, BASILE, foldAll, setTitle, sha256, TestSeat } from './writing.test-support'

function someHistory(): TestSeat {
  const anne = new TestSeat(ANNE)
  for (const title of ['Panne', 'Panne de l’été', 'Suivi « conso » 📱']) anne.edit(setTitle(title))
  return anne
}

describe('reading a history file', () => {
  test('gives back every line as it was written', () => {
    const anne = someHistory()
    const file = readHistory(anne.text, sha256)
    expect(file.lines).toEqual(anne.lines)
    expect(file).toMatchObject({ sound: anne.text.length, rest: { kind: 'nothing' } })
  })

  test('cut at every byte, keeps every whole line before the cut and invents none', () => {
    const anne = someHistory()
    const bytes = Buffer.from(anne.text)
    const ends = anne.texts.map((_, at) => Buffer.byteLength(anne.texts.slice(0, at + 1).join('')))
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const file = readHistory(bytes.subarray(0, cut).toString(), sha256)
      const whole = ends.filter((end) => end <= cut).length
      expect(file.lines).toEqual(anne.lines.slice(0, whole))
      expect(file.rest.kind).toBe(cut === (ends[whole - 1] ?? 0) ? 'nothing' : 'torn')
    }
  })

  test('with any one byte changed, never takes the changed line for a good one', () => {
    const anne = someHistory()
    const bytes = Buffer.from(anne.text)
    for (let at = 0; at < bytes.length; at += 1) {
      for (const bit of [1, 4, 32, 128]) {
        const flipped = Buffer.from(bytes)
        flipped[at] = (bytes[at] ?? 0) ^ bit
        const { lines, rest } = readHistory(flipped.toString(), sha256)
        expect(lines.length).toBeLessThan(anne.lines.length)
        expect(lines).toEqual(anne.lines.slice(0, lines.length))
        expect(rest.kind).not.toBe('nothing')
      }
    }
  })

  test('says that a file is broken when sound lines follow the damage', () => {
    const anne = someHistory()
    const damaged = anne.text.replace('Panne de', 'Panne du')
    expect(readHistory(damaged, sha256).rest).toEqual({ kind: 'broken', at: 3 })
  })

  test('goes on from where it stopped when lines were added', () => {
    const anne = someHistory()
    const before = readHistory(anne.texts.slice(0, 2).join(''), sha256)
    expect(readHistory(anne.text, sha256, before)).toEqual(readHistory(anne.text, sha256))
  })

  test('does not accept a line taken out, exchanged, or from another seat', () => {
    const anne = someHistory()
    const [begin = '', first = '', second = '', third = ''] = anne.texts
    for (const text of [begin + second + third, begin + second + first, begin + begin]) {
      expect(readHistory(text, sha256)).toMatchObject({
        lines: { length: 1 },
        rest: { kind: 'broken', at: 2 }
      })
    }
    const basile = new TestSeat(BASILE)
    basile.edit(setTitle('x'))
    expect(readHistory(begin + (basile.texts[1] ?? ''), sha256).lines).toHaveLength(1)
    expect(readHistory(first, sha256).begin).toBeNull()
  })

  test('a line of a newer version stops the reading with its version', () => {
    const anne = someHistory()
    const newer = anne.texts.at(-1)?.replace('{"v":3,', '{"v":9,') ?? ''
    const file = readHistory(anne.texts.slice(0, -1).join('') + newer, sha256)
    expect(file.rest).toEqual({ kind: 'newer', version: 9 })
    expect(gather([file])[0]).toMatchObject({ newer: 9, lines: { length: 3 } })
  })

  test.each([
    ['a name that reaches a prototype', '{"text":"x","__proto__":{"admin":true}}'],
    ['a value nested 40 deep', '['.repeat(40) + ']'.repeat(40)],
    ['a number beyond doubles', '1e400']
  ])('a rightly sealed line with %s does not count', (_what, json) => {
    const anne = someHistory()
    const last = anne.lines.at(-1)
    if (last?.kind !== 'edit') throw new Error('the last line is an edit')
    const { hash: _hash, ...unsealed } = last
    const sealed = sealLine(unsealed, (text) => text).line.hash.replace(
      /"title":"[^"]*"/,
      `"title":${json}`
    )
    const text = `${anne.texts.slice(0, -1).join('')}${sealed},"hash":"${sha256(sealed)}"}\n`
    expect(readHistory(text, sha256)).toMatchObject({
      lines: { length: 3 },
      rest: { kind: 'broken' }
    })
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
  })

  test('two starting points under one id stay two threads', () => {
    const anne = someHistory()
    const basile = new TestSeat(BASILE)
    const [first = ''] = basile.texts
    const { hash: _hash, ...begin } = basile.lines[0] ?? anne.lines[0] ?? fail()
    expect(first).not.toBe('')
    const adopted = sealLine(
      { ...begin, base: 'f'.repeat(64) } as typeof begin & { base: string },
      sha256
    )
    const threads = gather([readHistory(anne.text, sha256), readHistory(adopted.text, sha256)])
    expect(threads.map((thread) => thread.base)).toEqual([null, 'f'.repeat(64)])
    expect(foldAll(threads[0]?.lines ?? []).file).toEqual(foldAll(anne.lines).file)
  })
})

function fail(): never {
  throw new Error('a begun history has a first line')
}
