import { describe, expect, it } from 'vitest'
import { add, at, change, changed, LETTER, nothing, remove, section, shown } from './testCases'
import { foundingCase } from './testDisputes'
import { context } from './testLaw'
import { compose, lines, rows, table } from './testReading'

describe('the formal notice follows the file', () => {
  const file = foundingCase()

  it('without a fresh check, only says what the claimant found', () => {
    const stale = changed(
      file,
      change('defects', 'usage', { seenAgainOn: ['2026-12-01'] }),
      change('defects', 'wifi', { seenAgainOn: [] })
    )
    expect(lines(compose(stale), 'defects')[0]).toBe(
      'Depuis le 18~novembre~2026 et, selon mes constatations, encore à ce jour~:'
    )
  })

  it('tells a repaired service apart from those still out of reach', () => {
    const repaired = changed(file, change('defects', 'wifi', { endedOn: '2026-12-03' }))
    expect(lines(compose(repaired), 'defects').slice(-2)).toEqual([
      'J’ai aussi constaté~:',
      'du 18~novembre au 3~décembre~2026~: accès aux bornes Wi-Fi refusé~: le #125# m’invite à utiliser ma «~carte SIM principale~», alors que ma ligne ne comporte qu’une carte SIM (pièces~n°~6~et~7).'
    ])
    expect(lines(compose(repaired), 'opening')[0]).toBe(
      'Je vous mets en demeure de rétablir sous quinze jours le suivi de consommation, inaccessible depuis le 18~novembre~2026 (demandes au point~7).'
    )
    expect(compose(repaired).references[0]?.value).toMatch(/ suivi de consommation inaccessible$/)
    expect(lines(compose(repaired), 'demands').join(' ')).not.toContain('bornes')
  })

  it('of an earlier day tells nothing that came after it', () => {
    const early = changed(file, change('letters', LETTER, { date: '2026-12-02' }))
    const letter = compose(early, { ...context, now: { day: '2026-12-02', time: '12:00' } })
    const told = JSON.stringify(letter)
    expect(told).not.toMatch(/[78]\u00A0décembre/)
    expect(rows(letter, 'credits')).toHaveLength(1)
    expect(rows(letter, 'commitments')).toHaveLength(1)
    const before = changed(file, change('letters', LETTER, { date: '2026-11-17' }))
    expect(lines(compose(before), 'defects')).toEqual([])
  })

  it('does not count a commitment whose outcome the claimant did not confirm', () => {
    const unsure = changed(file, change('commitments', 'promise2', { outcome: null }))
    expect(rows(compose(unsure), 'commitments')).toHaveLength(3)
  })

  it('tells a late call as kept late, outside the table', () => {
    const late = changed(
      file,
      change('commitments', 'promise1', {
        outcome: {
          kind: 'done',
          happened: at('2026-12-03', '10:00'),
          event: null,
          note: '',
          exhibits: [],
          confirmedAt: '2026-12-09T09:00:00+01:00'
        }
      })
    )
    expect(rows(compose(late), 'commitments')).toHaveLength(3)
    expect(lines(compose(late), 'commitments')).toEqual([
      'L’engagement du 24~novembre~2026 (rappel sous cinq jours) a été tenu le 3~décembre~2026, trois jours après l’échéance retenue.'
    ])
  })

  it('loses the cancellation when the SMS is deleted, and the row when the promise is', () => {
    const noSms = changed(file, remove('events', 'cancel'))
    expect(rows(compose(noSms), 'commitments')[2]?.[4]).not.toContain('SMS')
    const noChat = changed(file, remove('events', 'chat1'))
    expect(
      rows(compose(noChat), 'commitments')
        .map(([, said]) => said)
        .join(' ')
    ).not.toContain('7~décembre')
  })

  it('drops a credit announced in a deleted exchange from its row, its total and the demand', () => {
    const less = changed(file, remove('events', 'call2'))
    expect(table(compose(less), 'credits')?.foot?.[2]).toBe('10,00\u00A0€')
    expect(lines(compose(less), 'demands')).toContain(
      'de porter l’avoir annoncé, soit 10,00~€, au crédit de mon compte client~;'
    )
  })

  it('says which credits stand on a bill and which do not', () => {
    const billed = changed(
      file,
      add('bills', 'bill2', { issuedOn: '2026-12-08' }),
      change('credits', 'credit15', { stage: 'seen', bill: 'bill2' }),
      change('credits', 'credit10', { stage: 'absent', bill: 'bill2' })
    )
    expect(rows(compose(billed), 'credits').map((cells) => cells[3])).toEqual([
      'oui, facture du 8~décembre~2026',
      'non, absent de la facture du 8~décembre~2026'
    ])
    expect(table(compose(billed), 'credits')?.foot?.map(shown)).toEqual([
      'Total',
      '',
      '25,00~€',
      '15,00~€',
      ''
    ])
    expect(lines(compose(billed), 'credits')).toEqual([
      'J’accepte l’avoir annoncé à titre de geste commercial, sans renonciation à mes droits ni à mes recours~; il ne remédie pas aux pannes. Avoir porté sur la facture du 8~décembre~2026, reçu à titre de geste commercial, sans renonciation à mes droits ni à mes recours.'
    ])
  })

  it('deducts only the credits seen from what is claimed, and shows the sum', () => {
    const claiming = changed(
      file,
      {
        op: 'add',
        in: 'demands',
        id: 'refund',
        set: {
          text: 'De me rembourser la période sans service.',
          amountCents: 1099,
          calculation: '14,99 € × 22 / 30'
        }
      },
      {
        op: 'add',
        in: 'demands',
        id: 'costs',
        set: { text: 'de me payer 30,00 € de frais', amountCents: 3000 }
      },
      add('bills', 'bill2', { issuedOn: '2026-12-08' }),
      change('credits', 'credit15', { stage: 'seen', bill: 'bill2' })
    )
    const told = lines(compose(claiming), 'demands')
    expect(told).toContain(
      'de me rembourser la période sans service, soit 10,99~€ (14,99~€ × 22 / 30)~;'
    )
    expect(told).toContain('de me payer 30,00~€ de frais~;')
    expect(told.at(-1)).toBe(
      'Le total demandé est de 40,99~€~; déduction faite de l’avoir porté en facture (15,00~€), le solde demandé est de 25,99~€.'
    )
  })

  it('announces the right to end the contract only when the claimant wants to leave', () => {
    const leaving = changed(file, change('letters', LETTER, { wantsToLeave: true }))
    const sentence =
      'À défaut, je serai en droit de résoudre le contrat (article~1226 du code civil).'
    expect(lines(compose(leaving), 'consequence').join(' ')).toContain(sentence)
    expect(lines(compose(file), 'consequence').join(' ')).not.toContain('résoudre')
  })

  it('prints the years in the table when it runs over the new year', () => {
    const later = changed(
      file,
      change('letters', LETTER, { date: '2027-02-01' }),
      change('events', 'call1', { happened: at('2027-01-05', '11:30') })
    )
    const letter = compose(later, { ...context, now: { day: '2027-02-01', time: '12:00' } })
    expect(rows(letter, 'commitments').at(-1)?.[1]).toBe('5~janvier~2027, 11~h~30, Inès, niveau~1')
  })

  it('does not plead usage tracking while the plan is not said to be limited', () => {
    const unlimited = changed(file, section('contract', { volumeLimited: null }))
    expect(lines(compose(unlimited), 'law').join(' ')).not.toContain('224-30')
    expect(lines(compose(unlimited), 'law').join(' ')).toContain('2°, du code de la consommation)')
  })

  it('never prints an unverified text of law', () => {
    const law = {
      ...context.law,
      texts: context.law.texts.map((text) => ({ ...text, confidence: 'unverified' as const }))
    }
    const letter = compose(file, { ...context, law })
    expect(letter.blocks.map(({ id }) => id)).not.toContain('law')
    expect(letter.blocks.at(-2)?.number).toBe(7)
  })

  it('cites an exhibit only for what it can prove', () => {
    const misfiled = changed(
      file,
      // A log of calls made shows no call received; a bill does not show its payment.
      change('commitments', 'promise4', { outcome: nothing(['made', 'received']) }),
      change('exhibits', 'paid', { kind: 'bill' })
    )
    expect(rows(compose(misfiled), 'commitments')[3]?.[5]).toBe('9, 11')
    expect(lines(compose(misfiled), 'contract')[0]).toMatch(/Ma facture est payée\.$/)
  })

  it('tells what was announced with no date outside a transfer', () => {
    const vague = changed(
      file,
      add('commitments', 'soon', {
        kind: 'callback',
        madeIn: 'chat2',
        words: 'on vous rappelle au plus vite',
        phrase: 'au plus vite'
      })
    )
    expect(lines(compose(vague), 'steps')[0]).toContain(
      'Vos services m’ont annoncé, sans indiquer de date~: «~on vous rappelle au plus vite~» (8~décembre).'
    )
    expect(rows(compose(vague), 'commitments')).toHaveLength(4)
  })
})
