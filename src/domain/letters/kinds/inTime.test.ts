import { describe, expect, it } from 'vitest'
import { offerOf } from '../checkLetter'
import { composeLetter } from '../composeLetter'
import { frozen } from '../sent'
import { add, change, changed } from '../testCases'
import { foundingCase } from '../testDisputes'
import { on, withSent } from '../testSent'

describe('an appeal against a complaint', () => {
  const file = withSent(foundingCase(), 'formal-notice')

  it('has no place before the month for an answer has passed, unless one came', () => {
    for (const kind of ['second-complaint', 'mediator-summary'] as const) {
      expect(offerOf(kind, file, on('2026-12-15'))).toMatchObject({
        open: false,
        why: 'deadline-running',
        from: '2027-01-15'
      })
      expect(offerOf(kind, file, on('2027-01-15'))).toEqual({ open: true })
    }
    const answered = changed(
      file,
      add('events', 'reply', {
        direction: 'in',
        happened: { day: '2026-12-20', time: null, until: null, precision: 'day' }
      }),
      change('letters', 'sent', { answer: 'reply' })
    )
    expect(offerOf('second-complaint', answered, on('2026-12-21'))).toEqual({ open: true })
  })

  it('to the mediator is not opened by a reminder alone', () => {
    const reminded = withSent(foundingCase(), 'follow-up-reminder')
    expect(offerOf('mediator-summary', reminded, on('2027-06-01'))).toMatchObject({
      open: false,
      why: 'earlier-letter'
    })
  })
})

describe('the end of the contract', () => {
  const announcing = withSent(foundingCase(), 'formal-notice', { wantsToLeave: true })
  const offer = (file: typeof announcing) =>
    offerOf('contract-termination', file, on('2027-01-18')).open

  it('rests on the words of the notice as it went, not on what is ticked since', () => {
    expect(offer(announcing)).toBe(true)
    const letter = (wantsToLeave: boolean) =>
      composeLetter(
        'formal-notice',
        changed(announcing, change('letters', 'sent', { wantsToLeave })),
        'sent',
        on('2026-12-11')
      )
    const went = (wantsToLeave: boolean) =>
      changed(announcing, change('letters', 'sent', { asSent: frozen(letter(wantsToLeave)) }))
    expect(offer(went(true))).toBe(true)
    expect(offer(went(false))).toBe(false)
  })

  it('is refused where the consequence was rewritten or left out', () => {
    const passage = (set: { readonly off?: boolean; readonly text?: string }) =>
      changed(
        announcing,
        add('passages', 'sent/consequence', { letter: 'sent', block: 'consequence', ...set })
      )
    expect(offer(passage({ text: 'Je saisirai le tribunal.' }))).toBe(false)
    expect(offer(passage({ off: true }))).toBe(false)
  })
})
