import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { DueDay } from '#domain/recourse/reminders'
import { calendarOf, calendarOfAll } from './reminders'
import { words } from './say'

const fr = words('fr')
const stamp = '2026-12-09T09:41:00+01:00'
const duesOf = (id: string): readonly DueDay[] => [
  { id: `${id}/notice-deadline/l1`, what: 'notice-deadline', day: '2026-12-29', estimated: true },
  { id: `${id}/door/mediator`, what: 'door', door: 'mediator', day: '2027-02-16', estimated: false }
]
const cases = [
  { title: 'Box muette', dues: duesOf('a') },
  { title: '', dues: duesOf('b') },
  { title: 'Sans rien', dues: [] }
]

const entriesOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((entry) => {
    const { uid, summary, description, startDate, sequence } = new ICAL.Event(entry)
    return { uid, summary, description, day: startDate.toString(), sequence }
  })

test('the calendar of all cases holds exactly the entries of each one’s own', () => {
  const all = calendarOfAll(cases, stamp, fr)
  expect(all.name).toBe('Échéances de tous les dossiers')
  const alone = cases.flatMap(({ title, dues }) =>
    entriesOf(calendarOf(dues, title, stamp, fr).text)
  )
  expect(entriesOf(all.text)).toEqual(alone)
  expect(alone).toHaveLength(4)
})

test('each entry names its case as its own calendar does, and says what is only an estimation', () => {
  const [first, , third] = entriesOf(calendarOfAll(cases, stamp, fr).text)
  expect(first).toMatchObject({
    summary: 'Box muette\u00a0: Fin du délai donné par la mise en demeure',
    description: fr.recourse.estimation,
    day: '2026-12-29'
  })
  expect(third?.summary).toMatch(/^Dossier sans titre/)
})

test('exported again, one way or the other, the same entries are updated', () => {
  const later = '2026-12-10T08:00:00Z'
  const again = calendarOf(duesOf('a'), 'Autre titre', later, fr).text
  const before = entriesOf(calendarOfAll(cases, stamp, fr).text)
  for (const { uid, sequence } of entriesOf(again)) {
    const known = before.find((entry) => entry.uid === uid)
    expect(known).toBeDefined()
    expect(sequence).toBeGreaterThan(known?.sequence ?? 0)
  }
})
