import { type DraftPart, type DraftSentence, sentence, source } from '../draft'
import { clock, inFull, on, type Year } from '../french/dates'
import type { Grounds, ToldCommitment } from '../grounds'
import { interlocutor } from '../people'
import { promiseWords } from '../promiseWords'
import { promiseProofs } from '../proofs'
import { countingNote, stepsOf } from './countingNote'
import { fairMentions } from './fairMentions'
import { type Happening, happenings } from './happenings'

/** The broken commitments the claimant confirmed, numbered in order of promise; then what was kept late or in part. */
export function commitmentsBlock(grounds: Grounds): readonly DraftPart[] {
  const { broken } = grounds
  const fair = fairMentions(grounds)
  if (broken.length === 0) return fair
  const year = yearOfTable(broken)
  const note = countingNote(broken, year)
  const told = happenings(grounds)
  const rows = broken.map((one, index) => {
    const happening = told[index] ?? { words: '', sources: [], exhibits: [] }
    return { cells: row(grounds, one, index + 1, happening, year), sources: [] }
  })
  const table: DraftPart = {
    kind: 'table',
    name: 'commitments',
    columns: [
      { label: 'N°', align: 'left' },
      { label: 'Date, interlocuteur', align: 'left' },
      { label: 'Engagement', align: 'left' },
      { label: note === null ? 'Échéance' : 'Échéance*', align: 'left' },
      { label: 'Ce qui s’est passé', align: 'left' },
      { label: 'Pièces', align: 'right' }
    ],
    rows,
    foot: null,
    note
  }
  return [table, ...fair]
}

function row(
  { file }: Grounds,
  told: ToldCommitment,
  number: number,
  happening: Happening,
  year: Year
): readonly DraftSentence[] {
  const { commitment, madeIn } = told
  const promise = [source('commitment', commitment.id), source('event', madeIn.id)]
  const said = [on(madeIn.happened, year).replace(/^le /, ''), hourOf(told), interlocutor(madeIn)]
  return [
    sentence([String(number)], promise),
    sentence([said.filter((part) => part !== '').join(', ') || 'date non précisée'], promise),
    sentence([promiseWords(told)], promise),
    sentence([dueWords(told, year)], promise),
    sentence([happening.words], [source('commitment', commitment.id), ...happening.sources]),
    sentence(
      [{ cite: [...promiseProofs(file, told), ...happening.exhibits], as: 'numbers' }],
      promise
    )
  ]
}

function hourOf({ madeIn: { happened } }: ToldCommitment): string {
  return happened.time === null || happened.precision !== 'minute' ? '' : clock(happened.time)
}

/**
 * The end of the slot, or the hour named, for an appointment: its tolerance only decides the status; else the prudent
 * date. The hour is told only where it is not the day's end.
 */
export function dueWords(told: ToldCommitment, year: Year): string {
  const { slot, literal, prudent } = told.state
  if (slot !== null) return `${inFull(slot.day, year)}, ${clock(slot.to)}`
  const isTolerated = stepsOf(told).some((step) => step.kind === 'tolerance')
  const due = isTolerated ? literal : prudent
  if (due === null) return 'sans date'
  const day = inFull(due.day, year)
  return due.time === '24:00' ? day : `${day}, ${clock(due.time)}`
}

/** Dates go without their year, named once in the note, when all are of the same year. */
export function yearOfTable(broken: readonly ToldCommitment[]): Year {
  const days = broken.flatMap(({ state, madeIn }) => [
    madeIn.happened.day ?? '',
    state.slot?.day ?? state.prudent?.day ?? ''
  ])
  const years = new Set(days.filter((day) => day !== '').map((day) => day.slice(0, 4)))
  return years.size === 1 ? 'without-year' : 'with-year'
}
