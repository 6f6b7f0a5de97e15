import type { Day, Precision, When } from '#domain/time/when'
import { useWords } from '../session/Session'
import { DayField } from '../ui/DayField'
import { Select } from '../ui/Select'
import { TimeField } from '../ui/TimeField'
import styles from './entries.module.css'

type Props = {
  /** The path of the date in the case: what is typed in it survives the window. */
  readonly name: string
  readonly label: string
  readonly value: When
  readonly today: Day
  readonly onChange: (when: When) => void
  /** The hour is asked too. */
  readonly hours?: boolean
}

const precisions: readonly Precision[] = ['minute', 'day', 'about', 'month', 'unknown']

/** A date as well as it is known: day, hours, and how sure. The precision is printed as it is said here. */
export function WhenFields({ name, label, value, today, onChange, hours = false }: Props) {
  const words = useWords()
  const choices = hours ? precisions : precisions.filter((one) => one !== 'minute')
  const shown = !hours && value.precision === 'minute' ? 'day' : value.precision
  return (
    <div className={styles.when}>
      <DayField
        name={name}
        label={label}
        value={value.day}
        today={today}
        onChange={(day) =>
          onChange({
            ...value,
            day,
            precision:
              day === null ? 'unknown' : value.precision === 'unknown' ? 'day' : value.precision
          })
        }
      />
      {hours && (
        <TimeField
          name={`${name}/time`}
          label={words.entries.hour}
          optional
          value={value.time}
          onChange={(time) =>
            onChange({
              ...value,
              time,
              until: time === null ? null : value.until,
              precision: time === null ? dayWithout(value.precision) : 'minute'
            })
          }
        />
      )}
      <Select
        label={words.entries.precision}
        value={shown}
        choices={choices.map((one) => ({ value: one, label: words.ui.precision[one] }))}
        onChange={(precision) =>
          onChange({
            ...value,
            precision,
            ...(precision === 'unknown' ? { day: null, time: null, until: null } : {}),
            ...(precision === 'about' || precision === 'month' ? { time: null, until: null } : {})
          })
        }
      />
    </div>
  )
}

function dayWithout(precision: Precision): Precision {
  return precision === 'minute' ? 'day' : precision
}
