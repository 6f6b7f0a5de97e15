import type { Step } from '../../time/phrases/reading'
import { clock, type Year } from '../french/dates'
import { counted } from '../french/numbers'
import type { ToldCommitment } from '../grounds'

/** How the dates of the table were counted, only the parts that apply; null when there is nothing to say. */
export function countingNote(broken: readonly ToldCommitment[], year: Year): string | null {
  const [ofYear] = broken.flatMap(({ madeIn }) => madeIn.happened.day?.slice(0, 4) ?? [])
  const dates = year === 'without-year' && ofYear !== undefined ? `Dates de ${ofYear}` : 'Dates'
  const granted = broken.flatMap((told) => stepsOf(told).flatMap((step) => favour(step, told)))
  // Tolerances come after what moved the day, as they apply to the hours.
  const parts = [...new Set(granted)].toSorted((one, other) => rank(one) - rank(other))
  if (parts.length > 0) return `* ${dates}, retenues à votre avantage : ${parts.join(' ; ')}.`
  return dates === 'Dates' ? null : `* ${dates}.`
}

export function stepsOf({ reading }: ToldCommitment): readonly Step[] {
  return reading.rule === null ? [] : reading.steps
}

function rank(part: string): number {
  return part.includes('tolérance') ? 1 : 0
}

/** What a step of the prudent reading grants beyond the words (legal.md §4.3). */
function favour(step: Step, { state, reading }: ToldCommitment): readonly string[] {
  switch (step.kind) {
    case 'rolled-over':
      return step.of === 'literal' ? [] : ['report au jour ouvrable suivant']
    case 'days-counted':
      return step.of === 'prudent' && (reading.rule === 'R5' || reading.rule === 'R6')
        ? ['heures comptées en jours ouvrés']
        : []
    case 'part-of-day':
      return step.literal === step.prudent
        ? []
        : [
            `${step.part === 'morning' ? 'matinée comptée' : 'après-midi compté'} jusqu’à ${clock(step.prudent)}`
          ]
    case 'week-end':
      return step.literal === step.sunday ? [] : ['semaine comptée jusqu’au dimanche']
    case 'before-day':
      return ['« avant le » compté jour compris']
    case 'tolerance': {
      const minutes = counted(step.minutes, 'minute', 'minutes', 'feminine')
      const after = state.slot === null ? 'après l’heure dite' : 'après chaque créneau'
      return [`${minutes} de tolérance ${after}`]
    }
    default:
      return []
  }
}
