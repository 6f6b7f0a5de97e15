import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { blankEntry } from '#domain/case/blank'
import type { CaseFile } from '#domain/case/caseFile'
import { letterKindSchema } from '#domain/case/promises'
import { readPages } from '../main/paper/readPages.test-support'
import { EXAMPLE, folder, place, terminal } from './terminal.test-support'

/** The example once its notice, which announced the right to leave, was received and left without effect. */
const afterNotice = (file: CaseFile): CaseFile => ({
  ...file,
  asOf: '2027-01-18',
  trader: {
    ...file.trader,
    consumerService: 'Service consommateurs',
    consumerAddress: ['TSA 00001', '99998 Ville-Exemple Cedex']
  },
  letters: {
    'mise-en-demeure': {
      ...blankEntry('letters'),
      wantsToLeave: true,
      sentBy: 'registered',
      postedOn: '2026-12-11',
      deliveredOn: '2026-12-14'
    }
  }
})

// The pages of the notice itself are looked at with the printed example.
const kinds = letterKindSchema.options.filter((kind) => kind !== 'formal-notice')

const ON_ONE_PAGE: ReadonlySet<string> = new Set([
  'follow-up-reminder',
  'conciliator-sheet',
  'pre-call-sheet',
  'posting-slip',
  'access-request',
  'association-mandate'
])

test.each(kinds)(
  '`print --kind %s` lays out one or two pages, whole to the last line',
  {
    timeout: 60_000
  },
  async (kind) => {
    const at = folder()
    const path = place(join(at, 'case.json'), 'a', afterNotice)
    const out = join(at, 'out')
    const argv = ['print', path, '--kind', kind, '--out', out, '--json']
    const { status, json } = await terminal(argv)
    expect(json.blocked).toEqual([])
    expect(status).toBe(0)
    const pdf = join(out, `${kind}-a.pdf`)
    expect(json.written[0]).toMatchObject({ kind, path: pdf })
    const pages = await readPages(new Uint8Array(readFileSync(pdf)))
    expect(pages.length).toBeLessThanOrEqual(ON_ONE_PAGE.has(kind) ? 1 : 2)

    await terminal([...argv, '--format', 'txt'])
    const flat = (text: string) => text.replace(/\s+/g, '')
    const printed = flat(pages.map(({ text }) => text).join(''))
    const lastLine =
      readFileSync(join(out, `${kind}-a.txt`), 'utf8')
        .trim()
        .split('\n')
        .at(-1) ?? ''
    expect(printed).toContain(flat(lastLine.replace(/^(–|\d+\.) /, '')))
  }
)

test('`print` of a kind that has no place yet is blocked, and says why', async () => {
  const out = folder()
  for (const [kind, code] of [
    ['contract-termination', 'right-not-announced'],
    ['second-complaint', 'earlier-letter'],
    ['mediator-summary', 'earlier-letter']
  ] as const) {
    const argv = ['print', EXAMPLE, '--kind', kind, '--out', out, '--json']
    const { status, json } = await terminal(argv)
    expect(status).toBe(1)
    expect(json.blocked[0]).toMatchObject({ kind })
    expect(json.blocked[0].missing.map((one: { code: string }) => one.code)).toContain(code)
  }
})

test('`check` names the letter it looks at, in both languages', async () => {
  const english = await terminal(['check', EXAMPLE, '--kind', 'first-complaint'])
  expect(english.stdout).toContain('Written complaint: nothing is missing.')
  const french = await terminal(['check', EXAMPLE, '--kind', 'second-complaint'], {
    environment: { LANG: 'fr_FR.UTF-8' }
  })
  expect(french.stdout).toContain('Recours au service consommateurs\u00A0: il manque 3')
  const { json } = await terminal(['check', EXAMPLE, '--kind', 'contract-termination', '--json'])
  expect(json[0]).toMatchObject({ kind: 'contract-termination' })
  expect(json[0].warnings.map((one: { code: string }) => one.code)).toContain('termination-risk')
})
