import type { CaseFile, WithId } from '../case/caseFile'
import { timeKey } from '../commitments/chronology'
import { isDated } from '../letters/blocks/contacts'
import { attemptWords } from '../letters/blocks/happenings'
import { passedOn } from '../letters/blocks/transfers'
import { type DraftSentence, distinct, type Piece, sentence, source } from '../letters/draft'
import { clock, inShort, on } from '../letters/french/dates'
import { capitalised } from '../letters/french/grammar'
import { NBSP } from '../letters/french/typography'
import type { Grounds } from '../letters/grounds'
import { interlocutor, wayOf } from '../letters/people'
import { promiseWords } from '../letters/promiseWords'
import { contactProofs, creditProofs, observationProofs, promiseProofs } from '../letters/proofs'
import { withoutSurnames } from '../letters/staffNames'
import { euros } from '../money/amount'
import type { When } from '../time/when'
import { datedRows, type Row } from './datedRows'
import type { DossierTable, DraftSection } from './dossier'

type Event = WithId<'events'>
/** What happened, in order of time: facts, dates that passed without what was promised, bills, letters that went. */
export function draftChronology(grounds: Grounds): DraftSection | null {
  const rows = [
    ...grounds.events.filter(isTold(grounds)).map((event) => eventRow(grounds, event)),
    ...datedRows(grounds)
  ].toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  if (rows.length === 0) return null
  const notes = rows.some(({ recorded }) => recorded !== '')
  const table: DossierTable<DraftSentence> = {
    kind: 'table',
    name: 'chronology',
    columns: [
      { label: 'Date', align: 'left' },
      { label: 'Heure', align: 'left' },
      { label: 'Avec, par', align: 'left' },
      { label: 'Fait', align: 'left' },
      ...(notes ? [{ label: 'Noté le', align: 'left' } as const] : []),
      { label: 'Pièces', align: 'right' }
    ],
    rows: rows.map((row) => ({ cells: cellsOf(row, notes), sources: [] })),
    foot: null,
    note: null
  }
  return { id: 'chronology', heading: 'Chronologie', parts: [table] }
}

const isTold =
  ({ day }: Grounds) =>
  (event: Event): boolean =>
    event.happened.day === null || isDated(event, day)

function cellsOf(row: Row, notes: boolean): readonly DraftSentence[] {
  const { when, who, words, recorded, sources, cite } = row
  const said = (piece: Piece) => sentence([piece], sources)
  return [
    said(dateOf(when)),
    said(hourOf(when)),
    said(who),
    said(words),
    ...(notes ? [said(recorded)] : []),
    said({ cite, as: 'numbers' })
  ]
}

function dateOf(when: When): string {
  const isSure = when.precision === 'minute' || when.precision === 'day'
  if (when.day === null || when.precision === 'unknown') return 'non datée'
  return isSure ? inShort(when.day) : on(when, 'with-year')
}

function hourOf({ time, until, precision }: When): string {
  if (time === null || precision !== 'minute') return ''
  return until === null ? clock(time) : `${clock(time)} à ${clock(until)}`
}

function eventRow(grounds: Grounds, event: Event): Row {
  const promises = grounds.commitments.filter(({ madeIn }) => madeIn.id === event.id)
  const credits = grounds.credits.filter(({ announcedIn }) => announcedIn?.id === event.id)
  const { file } = grounds
  const proofs =
    event.kind === 'contact' ? contactProofs(file, event) : observationProofs(file, event)
  return {
    key: timeKey(event.happened),
    when: event.happened,
    who: [interlocutor({ ...event, channel: null }), wayOf(event)]
      .filter((part) => part !== '')
      .join(', '),
    words: wordsOf(grounds, event, promises, credits),
    recorded: recordedWords(event),
    sources: distinct([
      source('event', event.id),
      ...promises.map(({ commitment }) => source('commitment', commitment.id)),
      ...credits.map(({ credit }) => source('credit', credit.id))
    ]),
    cite: [
      ...proofs,
      ...promises.flatMap((promise) => promiseProofs(file, promise)),
      ...credits.flatMap((credit) => creditProofs(file, credit))
    ]
  }
}

function wordsOf(
  { file }: Grounds,
  event: Event,
  promises: Grounds['commitments'],
  credits: Grounds['credits']
): string {
  const attempts = event.attempts === null ? '' : attemptWords(event, '', event.happened.day)
  const told = [
    titleOf(file, event, attempts),
    attempts,
    event.transfer === null
      ? ''
      : `D’après l’entreprise, mon dossier ${passedOn(event, '', false)}`,
    ...promises.map((one) => `Engagement : ${promiseWords(one)}`),
    ...credits.map(
      ({ credit }) =>
        `Avoir annoncé${credit.amountCents === 0 ? '' : ` : ${euros(credit.amountCents)}`}`
    )
  ].filter((part) => part !== '')
  return told.length === 0 ? 'Fait noté.' : `${told.map(capitalised).join('. ')}.`
}

/** Its title and how long it lasted; left out where the attempts say the same, with their hours. */
function titleOf(file: CaseFile, event: Event, attempts: string): string {
  const title = withoutSurnames(file, event.title)
    .trim()
    .replace(/[\s.;]+$/, '')
  const cancels = event.links.some(({ as }) => as === 'cancels')
  const said = /appel|passage|essai/i.test(title) && attempts !== '' ? '' : title
  const minutes = event.minutes ?? 0
  const lasted = minutes === 0 ? '' : `${minutes}${NBSP}min`
  const words = said || (cancels ? 'Annulation' : '')
  if (words === '' || lasted === '') return words || (lasted === '' ? '' : `Durée : ${lasted}`)
  return `${words} (${lasted})`
}

/** Noted on another day than it happened; the instant of a blank entry, 1970, is not known. */
function recordedWords({ happened, recordedAt }: Event): string {
  const day = recordedAt.slice(0, 10)
  return day < '1970-01-03' || day === happened.day ? '' : inShort(day)
}
