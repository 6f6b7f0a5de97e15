import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fail } from '#domain/result'
import {
  EXAMPLE,
  fingerprints,
  folder,
  place,
  sha256,
  terminal,
  withoutPlace
} from './terminal.test-support'

const print = (out: string, ...argv: readonly string[]) =>
  terminal(['print', ...argv, '--kind', 'formal-notice', '--out', out, '--json'])
const printText = (out: string, ...argv: readonly string[]) =>
  print(out, ...argv, '--format', 'txt')

// Opening fonts and laying out a first page takes seconds on a busy machine.
const FOR_PAPER = 60_000

describe('`print` of the example', () => {
  test('writes a PDF of two pages, named by its kind and case, with its fingerprint', {
    timeout: FOR_PAPER
  }, async () => {
    const out = join(folder(), 'deep/down')
    const { status, json, stderr } = await print(out, EXAMPLE)
    const path = join(out, 'formal-notice-exemple.pdf')
    const bytes = readFileSync(path)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(json).toEqual({
      written: [
        {
          case: 'exemple',
          kind: 'formal-notice',
          format: 'pdf',
          path,
          pages: 2,
          sha256: sha256(bytes)
        }
      ],
      blocked: [],
      failed: []
    })
    expect(status).toBe(0)
    expect(stderr).toContain('2026-12-09')
    expect(readdirSync(out)).toEqual(['formal-notice-exemple.pdf'])
  })

  test('writes plain text, which has no pages', async () => {
    const out = folder()
    const { json } = await printText(out, EXAMPLE)
    expect(json.written[0]).toMatchObject({ format: 'txt', pages: null })
    const text = readFileSync(join(out, 'formal-notice-exemple.txt'), 'utf8')
    expect(text).toContain('Je vous mets en demeure')
    expect(json.written[0].sha256).toBe(sha256(text))
  })

  test('writes a document to edit, which has no pages either, to the same bytes each time', async () => {
    const out = folder()
    const { json } = await print(out, EXAMPLE, '--format', 'docx')
    const path = join(out, 'formal-notice-exemple.docx')
    const bytes = readFileSync(path)
    expect(json.written).toEqual([
      {
        case: 'exemple',
        kind: 'formal-notice',
        format: 'docx',
        path,
        pages: null,
        sha256: sha256(bytes)
      }
    ])
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    const again = await print(out, EXAMPLE, '--format', 'docx', '--jobs', '8')
    expect(again.json.written).toEqual(json.written)
  })

  test('keeps back a document as it keeps back a PDF', async () => {
    const blocked = place(join(folder(), 'case.json'), 'sans-lieu', withoutPlace)
    const { status, json } = await print(folder(), blocked, '--format', 'docx')
    expect(status).toBe(1)
    expect(json).toMatchObject({ written: [], blocked: [{ missing: [{ code: 'place' }] }] })
  })

  test('tells a person where the letter is', async () => {
    const out = folder()
    const argv = ['print', EXAMPLE, '--kind', 'formal-notice', '--out', out, '--format', 'txt']
    const { stdout } = await terminal(argv)
    expect(stdout).toBe(`${join(out, 'formal-notice-exemple.txt')}\n`)
  })

  test('prints the day asked for', async () => {
    const out = folder()
    const { stderr } = await printText(out, EXAMPLE, '--on', '2026-12-10')
    expect(stderr).not.toContain('taken to be')
    const text = readFileSync(join(out, 'formal-notice-exemple.txt'), 'utf8')
    expect(text).toContain('10\u00a0décembre\u00a02026')
  })

  test('a second time puts the same bytes in the place of the first', async () => {
    const out = folder()
    const first = await printText(out, EXAMPLE)
    const again = await printText(out, EXAMPLE)
    expect(again.json).toEqual(first.json)
    expect(readdirSync(out)).toHaveLength(1)
  })
})

describe('a letter that cannot be printed', () => {
  test('is blocked by what is missing, and not written', async () => {
    const at = folder()
    const path = place(join(at, 'a.json'), 'a', withoutPlace)
    const out = join(at, 'out')
    const { status, json, stderr } = await print(out, path)
    expect(status).toBe(1)
    expect(json).toEqual({
      written: [],
      blocked: [
        {
          case: 'a',
          kind: 'formal-notice',
          missing: [{ code: 'place', message: 'The place of signature is missing' }]
        }
      ],
      failed: []
    })
    expect(stderr).toContain('The place of signature is missing')
    expect(readdirSync(out)).toEqual([])
  })

  test('is blocked by a character that no font has; plain text keeps it', {
    timeout: FOR_PAPER
  }, async () => {
    const at = folder()
    const path = place(join(at, 'a.json'), 'a', (file) => ({
      ...file,
      claimant: { ...file.claimant, name: 'Li 中' }
    }))
    const { status, json } = await print(join(at, 'out'), path)
    expect(status).toBe(1)
    expect(json.blocked[0].missing).toEqual([
      { code: 'unknown-character', message: expect.stringContaining('中') }
    ])
    expect((await printText(join(at, 'out'), path)).status).toBe(0)
  })

  test('is a failure of its case alone when the paper fails', async () => {
    const at = folder()
    const inputs = ['a', 'b'].map((id) => place(join(at, `${id}.json`), id))
    let count = 0
    const printer = async () => ({
      render: async () => {
        count += 1
        return count === 1
          ? fail({ kind: 'paper-failed' } as const)
          : {
              ok: true as const,
              value: { bytes: Buffer.from('%PDF'), pages: 1, missingCharacters: '' }
            }
      },
      docx: async () => fail({ kind: 'paper-failed' } as const),
      picturesAsPdf: async () => fail({ kind: 'paper-failed' } as const),
      dossier: async () => fail({ kind: 'paper-failed' } as const),
      stop: async () => undefined
    })
    const argv = ['print', ...inputs, '--kind', 'formal-notice', '--out', join(at, 'out'), '--json']
    const { status, json } = await terminal(argv, { printer })
    expect(status).toBe(1)
    expect(json.failed).toEqual([
      { input: inputs[0], error: { code: 'paper-failed', message: expect.any(String) } }
    ])
    expect(json.written).toEqual([expect.objectContaining({ case: 'b' })])
  })

  test('fails where its file cannot be put', async () => {
    const at = folder()
    const path = place(join(at, 'a.json'), 'a')
    place(join(at, 'out/formal-notice-a.txt/x'), 'x')
    const { status, json } = await printText(join(at, 'out'), path)
    expect(status).toBe(1)
    expect(json.failed[0]).toMatchObject({ input: path, error: { code: 'disk-error' } })
  })
})

describe('a batch', () => {
  test('of fifty lone files with one broken prints 49, names the broken one, ends with 1', async () => {
    const at = folder()
    const numbers = Array.from({ length: 50 }, (_, index) => String(index + 1).padStart(2, '0'))
    const inputs = numbers.map((n) => place(join(at, `in/${n}.json`), `case-${n}`))
    const broken = inputs[20] ?? ''
    writeFileSync(broken, readFileSync(broken).subarray(0, 5_000))
    const before = fingerprints(join(at, 'in'))
    const { status, json, stderr } = await printText(join(at, 'out'), ...inputs, '--jobs', '8')
    expect(status).toBe(1)
    expect(json.failed).toEqual([
      { input: broken, error: { code: 'truncated-file', message: expect.stringMatching(/end/) } }
    ])
    expect(json.written.map((one: { case: string }) => one.case)).toEqual(
      numbers.filter((n) => n !== '21').map((n) => `case-${n}`)
    )
    expect(readdirSync(join(at, 'out'))).toHaveLength(49)
    expect(stderr).toContain(broken)
    expect(stderr).toContain('49 letters written, 0 blocked, 1')
    expect(fingerprints(join(at, 'in'))).toEqual(before)
  })

  test('gives two cases with one id a file each, and a case given twice one', async () => {
    const at = folder()
    const one = place(join(at, 'one.json'), 'a')
    const other = place(join(at, 'other.json'), 'a', (file) => ({
      ...file,
      claimant: { ...file.claimant, place: 'Metz' }
    }))
    const { status, json } = await printText(join(at, 'out'), one, other, one)
    expect(status).toBe(0)
    expect(json.written.map((each: { path: string }) => each.path)).toEqual([
      join(at, 'out/formal-notice-a.txt'),
      join(at, 'out/formal-notice-a~2.txt')
    ])
    expect(readFileSync(join(at, 'out/formal-notice-a~2.txt'), 'utf8')).toContain('Metz')
  })

  test('none of whose files can be read is wrong as a whole', async () => {
    const at = folder()
    writeFileSync(join(at, 'a.json'), '')
    const { status, json } = await printText(
      join(at, 'out'),
      join(at, 'a.json'),
      join(at, 'b.json')
    )
    expect(status).toBe(2)
    expect(json.error).toMatchObject({ code: 'no-usable-input' })
    expect(json.failed).toHaveLength(2)
  })

  test('that is interrupted stops, says so, and still prints one document', async () => {
    const at = folder()
    const inputs = ['a', 'b', 'c'].map((id) => place(join(at, `${id}.json`), id))
    const interruption = new AbortController()
    const stderr = async (text: string) => {
      if (text.startsWith('1. ')) interruption.abort()
    }
    const argv = ['print', ...inputs, '--kind', 'formal-notice', '--format', 'txt', '--json']
    const ran = await terminal([...argv, '--jobs', '1', '--out', join(at, 'out')], {
      stderr,
      interrupted: interruption.signal
    })
    expect(ran.status).toBe(130)
    expect(ran.json).toEqual({ error: { code: 'interrupted', message: 'Interrupted.' } })
    expect(readdirSync(join(at, 'out')).length).toBeLessThan(3)
  })
})
