import { describe, expect, test } from 'vitest'
import { terminal } from './terminal.test-support'

const due = (phrase: string, ...more: readonly string[]) =>
  terminal(['due', phrase, '--said', '2026-11-10T09:00', '--json', ...more])

describe('`due`', () => {
  test('gives the rule and both dates of a phrase', async () => {
    const { status, json, stderr } = await due('sous deux jours ouvrés')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const end = { day: '2026-11-13', time: '24:00' }
    expect(json).toEqual({
      phrase: 'sous deux jours ouvrés',
      rule: 'R2',
      slot: null,
      literal: end,
      prudent: end
    })
  })
  test('gives the slot of an appointment, with its tolerance', async () => {
    const { json } = await due('demain entre 9h30 et 11h')
    expect(json).toMatchObject({
      slot: { day: '2026-11-11', from: '09:30', to: '11:00' },
      literal: { day: '2026-11-11', time: '11:00' },
      prudent: { day: '2026-11-11', time: '11:15' }
    })
  })
  test('knows the holidays of the claimant’s territory', async () => {
    const day = async (territory: string) => {
      const said = ['--said', '2026-12-24', '--territory', territory, '--json']
      return (await terminal(['due', 'sous un jour ouvrable', ...said])).json.prudent.day
    }
    expect(await day('FR')).toBe('2026-12-26')
    expect(await day('FR-67')).toBe('2026-12-28')
  })
  test('takes noon when no hour is said', async () => {
    const { json } = await terminal(['due', 'sous 48 heures', '--said', '2026-11-10', '--json'])
    expect(json.literal).toEqual({ day: '2026-11-12', time: '12:00' })
  })
  test('finds nothing wrong in words that set no date', async () => {
    const { status, json } = await due('dans les meilleurs délais')
    expect(status).toBe(0)
    expect(json).toMatchObject({ rule: 'R13', slot: null, literal: null, prudent: null })
  })
  test('says that it does not know a phrase, and guesses nothing', async () => {
    const { status, json } = await due('quand les poules auront des dents')
    expect(status).toBe(1)
    expect(json).toMatchObject({ rule: null, slot: null, literal: null, prudent: null })
    const { stdout } = await terminal(['due', 'bidule', '--said', '2026-11-10'])
    expect(stdout).toContain('Nothing is guessed')
  })
  test('tells a person the day retained before the one word for word', async () => {
    const { stdout } = await terminal(['due', 'sous cinq jours', '--said', '2026-11-24T11:30'])
    expect(stdout.split('\n').slice(1, 3)).toEqual([
      expect.stringMatching(/^due, kindly read: Mon 30.Nov inclusive \(rule R1\)$/),
      expect.stringMatching(/^word for word: Sun 29.Nov inclusive$/)
    ])
  })
})
