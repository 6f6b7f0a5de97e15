import { type DayEntry, type Leaning, readDayEntry } from '#domain/capture/dayEntry'
import { dayFrom } from '#domain/time/day'
import type { Day } from '#domain/time/when'
import type { WordBook } from '#words/say'
import { useWords } from '../session/Session'
import styles from './EntryField.module.css'
import { Field } from './Field'
import { useEntry } from './useEntry'

type Props = {
  /** The path of the field in the open case: what a link leads to, and what keeps the text typed. */
  readonly name?: string
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: Day | null
  /** Called when the field is left with a day that exists, or empty. */
  readonly onChange: (day: Day | null) => unknown
  /** The day that "hier" and "24/11" are read from. */
  readonly today: Day
  readonly leaning?: Leaning
  readonly optional?: boolean
  readonly help?: string
  /** What the screen objects to: "Une lettre ne peut pas être datée de demain." */
  readonly error?: string | null
}

/** A day as text: "24/11/2026", "24/11", "hier". The day read is said back in full; nothing impossible is bent. */
export function DayField(props: Props) {
  const { label, hideLabel = false, value, onChange, today, leaning = 'past' } = props
  const words = useWords()
  const entry = useEntry({
    name: props.name,
    value,
    shown: numeric,
    onChange,
    read: (text) => {
      const read = readDayEntry(text, today, leaning)
      return read.kind === 'day' ? read.day : read.kind === 'empty' ? null : undefined
    }
  })
  const read = readDayEntry(entry.text, today, leaning)
  const echo = read.kind === 'day' ? words.dates.dayInFull(read.day) : null
  const wrong = entry.left ? dayError(read, words) : null
  return (
    <div className={styles.entry}>
      <Field
        label={label}
        hideLabel={hideLabel}
        optional={props.optional ?? false}
        data-field={props.name}
        error={wrong ?? props.error ?? null}
        placeholder={words.ui.day.placeholder}
        inputMode="text"
        {...entry.held}
      />
      <p className={styles.echo} aria-live="polite">
        {echo ?? (wrong === null ? props.help : '')}
      </p>
    </div>
  )
}

/** The day as it is typed: "24/11/2026". */
function numeric(day: Day): string {
  const [year, month, date] = day.split('-')
  return `${date}/${month}/${year}`
}

/** Why a typed day cannot be taken, in words; null when it can. */
export function dayError(read: DayEntry, words: WordBook): string | null {
  const say = words.ui.day
  switch (read.kind) {
    case 'empty':
    case 'day':
      return null
    case 'unknown':
      return say.unknown
    case 'no-such-month':
      return say.noSuchMonth
    case 'not-that-year':
      return say.notThatYear
    case 'out-of-range':
      return say.outOfRange
    case 'month-too-short': {
      const first = dayFrom({ year: 2024, month: read.month, date: 1 }) ?? '2024-01-01'
      return say.monthLength(words.dates.monthName(first), read.days)
    }
  }
}
