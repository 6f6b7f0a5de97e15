import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../case/caseFile'
import type { Change } from '../case/edits'
import { moved } from '../evidence/reorder'
import { caseNumbers } from './caseNumbers'
import { composeLetter } from './composeLetter'
import { plainText } from './plainText'
import { frozen } from './sent'
import { add, changed } from './testCases'
import { foundingCase as founding } from './testDisputes'
import { context } from './testLaw'

/** The founding case with thirty more exhibits, all attached to its notice. */
function withThirty(): CaseFile {
  const ids = Array.from({ length: 30 }, (_, at) => `more-${String(at).padStart(2, '0')}`)
  const letters = Object.keys(founding().letters)
  const attach: Change = {
    op: 'set',
    in: 'letters',
    id: letters[0] ?? '',
    set: { exhibits: ids },
    was: {}
  }
  return changed(
    founding(),
    ...ids.map((id) => add('exhibits', id, { title: `Annexe ${id}` })),
    attach
  )
}

const notice = (file: CaseFile) =>
  composeLetter('formal-notice', file, Object.keys(file.letters)[0] ?? '', context)
const printed = (file: CaseFile) =>
  new Map(notice(file).exhibits.map(({ id, number }) => [id, number]))

describe('the numbers of the exhibits of a case', () => {
  test('are those of its notice, then those of what it does not enclose', () => {
    const file = changed(founding(), add('exhibits', 'extra', {}))
    const { numbers } = caseNumbers(file, context)
    const own = printed(file)
    for (const [id, number] of own) expect(numbers.get(id)).toBe(number)
    expect(numbers.get('extra')).toBe(numbers.size)
    expect([...numbers.values()]).toEqual([...numbers.keys()].map((_, at) => at + 1))
  })

  test('shift together when one of thirty moves up to the fourth place, in the list, the letter and its words', () => {
    let file = withThirty()
    const before = caseNumbers(file, context).numbers
    const last = [...before.keys()].at(-1) ?? ''
    for (let place = before.size; place > 4; place -= 1) {
      const { numbers, frozen: fixed } = caseNumbers(file, context)
      file = changed(file, ...(moved(file, [...numbers.keys()], fixed, last, -1) ?? []))
    }
    const after = caseNumbers(file, context).numbers
    expect(after.get(last)).toBe(4)
    for (const [id, number] of before)
      if (id !== last) expect(after.get(id)).toBe(number < 4 ? number : number + 1)
    expect(printed(file)).toEqual(after)
    const words = plainText(notice(file))
    for (const { number, title } of notice(file).exhibits)
      expect(words).toContain(`${number}. ${title}`)
  })

  test('are frozen by the letter that went: what comes in later goes on after them, in every later letter', () => {
    const draft = founding()
    const [id] = Object.keys(draft.letters)
    const sent = notice(draft)
    const went: Change = {
      op: 'set',
      in: 'letters',
      id: id ?? '',
      set: { asSent: frozen(sent), postedOn: '2026-12-11' },
      was: {}
    }
    const file = changed(
      draft,
      went,
      add('exhibits', 'later', { title: 'Preuve de dépôt', rank: 0 }),
      add('letters', 'reminder', {
        kind: 'follow-up-reminder',
        follows: id ?? '',
        exhibits: ['later', sent.exhibits[2]?.id ?? '']
      })
    )
    const { numbers, frozen: fixed } = caseNumbers(file, context)
    for (const exhibit of sent.exhibits) expect(numbers.get(exhibit.id)).toBe(exhibit.number)
    expect(numbers.get('later')).toBe(sent.exhibits.length + 1)
    expect(fixed.has('later')).toBe(false)
    const reminder = composeLetter('follow-up-reminder', file, 'reminder', context)
    for (const exhibit of reminder.exhibits) expect(exhibit.number).toBe(numbers.get(exhibit.id))
    expect(reminder.exhibits.map(({ id: one }) => one)).toContain('later')
  })
})
