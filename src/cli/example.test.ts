import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#domain/case/caseFile'
import { commitmentStates } from '#domain/commitments/commitmentState'
import { proposals } from '#domain/commitments/proposals'
import { readSnapshot } from '#domain/history/snapshot'
import { checkFormalNotice } from '#domain/letters/checkFormalNotice'
import { composeFormalNotice } from '#domain/letters/composeFormalNotice'
import { lawDataSchema } from '#domain/letters/law'
import { plainText } from '#domain/letters/plainText'
import { balance } from '#domain/money/balance'
import { creditTotals } from '#domain/money/credits'

const now = { day: '2026-12-09', time: '12:00' }
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function example(): Promise<CaseFile> {
  const text = await readFile(resolve('resources/example/case.json'), 'utf8')
  expect(text).toMatch(/"sha256": "[0-9a-f]{64}"/)
  const read = readSnapshot(text, sha256)
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value.file
}

async function law() {
  const text = await readFile(resolve('resources/law/formal-notice.json'), 'utf8')
  return lawDataSchema.parse(JSON.parse(text))
}

describe('the example case', () => {
  test('is sealed, and set on the day on which it is shown', async () => {
    const file = await example()
    expect(file).toMatchObject({ id: 'exemple', asOf: now.day })
  })

  test('holds four confirmed broken commitments, one called off by the company, and an undated one', async () => {
    const states = commitmentStates(await example(), now)
    expect(states.map(({ status, broken, prudent }) => [status, broken, prudent?.day])).toEqual([
      ['not-kept', true, '2026-11-30'],
      ['not-kept', true, '2026-12-03'],
      ['cancelled-by-trader', true, '2026-12-08'],
      ['not-kept', true, '2026-12-08'],
      ['undated', false, undefined]
    ])
    expect(states.map(({ type, slot }) => [type, slot?.from, slot?.to])).toContainEqual([
      'appointment',
      '14:00',
      '16:00'
    ])
    expect(proposals(await example(), now)).toEqual([])
  })

  test('has 25,00 € of credits announced, none of them seen, and asks for no sum', async () => {
    const file = await example()
    expect(creditTotals(file)).toEqual({ announcedCents: 2500, seenCents: 0, absentCents: 0 })
    expect(balance(file)).toEqual({ claimCents: null, seenCents: 0, balanceCents: null })
  })

  test('makes a formal notice that nothing blocks and that deserves no warning', async () => {
    const file = await example()
    const context = { now, law: await law(), conflicts: [] }
    expect(checkFormalNotice(file, 'mise-en-demeure', context)).toEqual({
      missing: [],
      warnings: []
    })
    const letter = composeFormalNotice(file, 'mise-en-demeure', context)
    expect(letter.exhibits).toHaveLength(13)
    const text = plainText(letter)
    expect(text).toContain('trois appels (9\u00a0h\u00a014, 9\u00a0h\u00a031, 10\u00a0h\u00a002)')
    expect(text).not.toMatch(/personne n.a appelé/i)
  })
})
