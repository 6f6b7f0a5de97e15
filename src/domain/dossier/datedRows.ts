import { find } from '../case/caseFile'
import { timeKey } from '../commitments/chronology'
import { type Happening, happenings } from '../letters/blocks/happenings'
import { distinct, source } from '../letters/draft'
import { nounOfKind } from '../letters/earlier'
import { inShort, on } from '../letters/french/dates'
import { capitalised, continuing } from '../letters/french/grammar'
import type { Grounds } from '../letters/grounds'
import type { Source } from '../letters/letter'
import { promiseWords } from '../letters/promiseWords'
import { billProofs } from '../letters/proofs'
import { euros } from '../money/amount'
import type { Day, When } from '../time/when'
import { TOLD_KINDS } from './cover'

/** One row of the chronology before it is settled. */
export type Row = {
  readonly key: string
  readonly when: When
  readonly who: string
  readonly words: string
  readonly recorded: string
  readonly sources: readonly Source[]
  readonly cite: readonly string[]
}

/** What has a day beside the facts of the journal: promises that came due for nothing, bills, letters that went. */
export function datedRows(grounds: Grounds): readonly Row[] {
  return [...dueRows(grounds), ...billRows(grounds), ...letterRows(grounds)]
}

/** The retained day of each promise that was not kept, on which nothing came. */
function dueRows(grounds: Grounds): readonly Row[] {
  const told = happenings(grounds)
  return grounds.broken.flatMap((one, at): Row[] => {
    const { state, commitment, madeIn } = one
    const happening: Happening | undefined = told[at]
    // What the trader called off is told on the day it did.
    if (state.prudent === null || happening === undefined || state.status !== 'not-kept') return []
    const { day, time } =
      state.slot === null ? state.prudent : { ...state.slot, time: state.slot.to }
    const date = on(madeIn.happened, 'with-year').replace(/^le /, 'du ')
    return [
      {
        key: timeKey({ day, time, until: null, precision: 'minute' }),
        when: { day, time: time === '24:00' ? null : time, until: null, precision: 'minute' },
        who: '',
        words: `Échéance retenue de l’engagement ${date} (${promiseWords(one)}) : ${continuing(happening.words)}.`,
        recorded: '',
        sources: distinct([
          source('commitment', commitment.id),
          source('event', madeIn.id),
          ...happening.sources
        ]),
        cite: happening.exhibits
      }
    ]
  })
}

function billRows({ file, bills, day }: Grounds): readonly Row[] {
  return bills.flatMap((bill) => {
    const { issuedOn, paidOn } = bill
    const amount = bill.amountCents === null ? '' : ` de ${euros(bill.amountCents)}`
    const atOnce = paidOn === issuedOn ? ', payée le même jour' : ''
    const row = (on: Day, words: string): Row => ({
      ...ofDay(on),
      who: '',
      words,
      recorded: '',
      sources: [source('bill', bill.id)],
      cite: billProofs(file, bill)
    })
    const paidApart = paidOn !== null && paidOn !== issuedOn && paidOn <= day
    return [
      ...(issuedOn <= day ? [row(issuedOn, `Facture${amount}${atOnce}.`)] : []),
      ...(paidApart ? [row(paidOn, `Paiement de la facture du ${inShort(issuedOn)}.`)] : [])
    ]
  })
}

const DATES = [
  ['postedOn', 'envoyée'],
  ['firstPresentedOn', 'présentée'],
  ['deliveredOn', 'remise au destinataire'],
  ['returnedOn', 'retournée à l’expéditeur']
] as const

function letterRows({ file, day }: Grounds): readonly Row[] {
  return TOLD_KINDS.flatMap((kind) =>
    Object.keys(file.letters).flatMap((id) => {
      const letter = find(file, 'letters', id)
      if (letter === null || letter.kind !== kind) return []
      return DATES.flatMap(([field, done]): Row[] => {
        const date = letter[field]
        if (date === null || date > day) return []
        const number = letter.registeredNumber.trim()
        const named = field === 'postedOn' && number !== '' ? ` (n° ${number})` : ''
        const words = `${capitalised(nounOfKind(kind))} ${done}${named}.`
        return [
          {
            ...ofDay(date),
            who: '',
            words,
            recorded: '',
            sources: [source('letter', id)],
            cite: []
          }
        ]
      })
    })
  )
}

function ofDay(day: string) {
  const when: When = { day, time: null, until: null, precision: 'day' }
  return { key: timeKey(when), when }
}
