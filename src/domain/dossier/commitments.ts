import { dueWords, yearOfTable } from '../letters/blocks/commitmentsTable'
import { countingNote } from '../letters/blocks/countingNote'
import { type Happening, happenings } from '../letters/blocks/happenings'
import { type DraftSentence, sentence, source } from '../letters/draft'
import { clock, inFull, on, type Year } from '../letters/french/dates'
import { continuing } from '../letters/french/grammar'
import { counted } from '../letters/french/numbers'
import type { Grounds, ToldCommitment } from '../letters/grounds'
import { interlocutor } from '../letters/people'
import { promiseWords } from '../letters/promiseWords'
import { promiseProofs } from '../letters/proofs'
import type { DossierTable, DraftSection } from './dossier'

/**
 * Every promise with both of its dates and what became of it. One whose date has come and whose outcome the claimant has not
 * confirmed is not printed (PRODUCT §3.1).
 */
export function draftCommitments(grounds: Grounds): DraftSection | null {
  const told = grounds.commitments.filter(isPrinted)
  if (told.length === 0) return null
  const year = yearOfTable(told)
  const note = countingNote(told, year)
  const endings = new Map(
    happenings(grounds).map((one, at) => [grounds.broken[at]?.commitment.id ?? '', one] as const)
  )
  const table: DossierTable<DraftSentence> = {
    kind: 'table',
    name: 'commitments',
    columns: [
      { label: 'N°', align: 'left' },
      { label: 'Pris le, par', align: 'left' },
      { label: 'Engagement', align: 'left' },
      { label: 'Mot à mot', align: 'left' },
      { label: note === null ? 'Échéance retenue' : 'Échéance retenue*', align: 'left' },
      { label: 'Issue', align: 'left' },
      { label: 'Pièces', align: 'right' }
    ],
    rows: told.map((one, at) => ({
      cells: row(grounds, one, at + 1, endings.get(one.commitment.id) ?? null, year),
      sources: []
    })),
    foot: null,
    note
  }
  return { id: 'commitments', heading: 'Engagements', parts: [table] }
}

function isPrinted({ state }: ToldCommitment): boolean {
  return state.confirmed || state.status === 'undated' || state.status === 'upcoming'
}

function row(
  { file }: Grounds,
  told: ToldCommitment,
  number: number,
  ending: Happening | null,
  year: Year
): readonly DraftSentence[] {
  const { commitment, madeIn, state } = told
  const promise = [source('commitment', commitment.id), source('event', madeIn.id)]
  const happened = on(madeIn.happened, year).replace(/^le /, '')
  const said = [happened, interlocutor(madeIn)].filter((part) => part !== '').join(', ')
  const issue = ending === null ? [] : ending.sources
  return [
    sentence([String(number)], promise),
    sentence([said || 'date non précisée'], promise),
    sentence([promiseWords(told)], promise),
    sentence([literalWords(state, year)], promise),
    sentence([dueWords(told, year)], promise),
    sentence([issueWords(told, ending, year)], [source('commitment', commitment.id), ...issue]),
    sentence(
      [{ cite: [...promiseProofs(file, told), ...(ending?.exhibits ?? [])], as: 'numbers' }],
      promise
    )
  ]
}

function literalWords({ literal, slot }: ToldCommitment['state'], year: Year): string {
  if (slot !== null) return `${inFull(slot.day, year)}, ${clock(slot.from)} à ${clock(slot.to)}`
  if (literal === null) return 'sans date'
  const day = inFull(literal.day, year)
  return literal.time === '24:00' ? day : `${day}, ${clock(literal.time)}`
}

/** In words that a reader takes in at once: kept, kept late, not kept and what came instead. */
function issueWords(
  { state, commitment }: ToldCommitment,
  ending: Happening | null,
  year: Year
): string {
  const { outcome } = commitment
  const date = outcome === null ? '' : on(outcome.happened, year)
  const note = continuing(outcome?.note ?? '')
  switch (state.status) {
    case 'kept':
      return ['tenu', date].filter((part) => part !== '').join(' ')
    case 'kept-late':
      return `tenu ${date}${lateness(state)}`.replace(/ +/g, ' ')
    case 'partly-kept':
      return `tenu en partie${note === '' ? '' : ` : ${note}`}`
    case 'not-kept':
      return `non tenu : ${ending?.words ?? 'aucune suite'}`
    case 'cancelled-by-trader':
      return `non tenu : ${ending?.words ?? 'annulation par l’entreprise'}`
    case 'cancelled-by-claimant':
      return 'annulé par le demandeur'
    case 'upcoming':
      return 'échéance à venir'
    default:
      return 'aucune date donnée'
  }
}

function lateness({ type, daysLate }: ToldCommitment['state']): string {
  if (type === 'appointment') return ', après le créneau convenu'
  return daysLate === null || daysLate === 0
    ? ', après l’échéance retenue'
    : `, ${counted(daysLate, 'jour', 'jours')} après l’échéance retenue`
}
