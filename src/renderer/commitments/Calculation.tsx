import type { WithId } from '#domain/case/caseFile'
import { dueReading } from '#domain/commitments/dueReading'
import { addDays, daysBetween } from '#domain/time/day'
import type { Step } from '#domain/time/phrases/reading'
import type { Day } from '#domain/time/when'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import styles from './Calculation.module.css'
import { calculationSentences } from './calculationSentences'

/** Longer delays are told in words only: a strip of a month of days says nothing more. */
const LONGEST_STRIP = 16

type Props = { readonly commitment: WithId<'commitments'>; readonly saidDay: Day | null }

/** "Le calcul": the days counted one by one, and the sentence that says why. */
export function Calculation({ commitment, saidDay }: Props) {
  const { file, today } = useCase()
  const words = useWords()
  const say = words.commitments.calculation
  const reading = dueReading(file, commitment)
  if (reading.rule === null) return <p className={styles.box}>{words.commitments.unknownPhrase}</p>
  const retained = reading.slot?.day ?? reading.prudent?.day ?? null
  const strip = saidDay === null || retained === null ? [] : daysFrom(saidDay, retained)
  const counted = countedDays(reading.steps)
  const skipped = new Set(
    reading.steps.flatMap((step) =>
      'skipped' in step ? step.skipped.map((closed) => closed.day) : []
    )
  )
  const byHand = commitment.slot !== null || commitment.dueDay !== null
  return (
    <div className={styles.box}>
      {strip.length > 1 && (
        <ol className={styles.strip}>
          {strip.map((day) => {
            const role =
              day === retained
                ? say.retained
                : day === saidDay
                  ? say.promised
                  : skipped.has(day)
                    ? say.skipped
                    : String(counted.get(day) ?? '')
            return (
              <li
                key={day}
                data-role={day === retained ? 'retained' : skipped.has(day) ? 'skipped' : 'counted'}
                data-literal={day === reading.literal?.day}
              >
                <span>{words.dates.weekday(day).slice(0, 3)}.</span>
                <b>{Number(day.slice(8))}</b>
                <span>{role}</span>
              </li>
            )
          })}
        </ol>
      )}
      <p className={styles.told}>
        {byHand
          ? say.byHand
          : calculationSentences(reading.steps, words, today).map((sentence) => (
              <span key={sentence}>{sentence} </span>
            ))}
      </p>
    </div>
  )
}

function daysFrom(from: Day, to: Day): readonly Day[] {
  const count = daysBetween(from, to) + 1
  if (count < 1 || count > LONGEST_STRIP) return []
  return Array.from({ length: count }, (_, index) => addDays(from, index))
}

function countedDays(steps: readonly Step[]): ReadonlyMap<Day, number> {
  const step = steps.find((one) => one.kind === 'days-counted')
  return new Map(
    step?.kind === 'days-counted' ? step.counted.map((day, index) => [day, index + 1]) : []
  )
}
