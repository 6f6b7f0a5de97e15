import { readTimeEntry } from '#domain/capture/timeEntry'
import type { Time } from '#domain/time/when'
import { useWords } from '../session/Session'
import { Field } from './Field'
import { useEntry } from './useEntry'

type Props = {
  /** The path of the field in the open case: what a link leads to, and what keeps the text typed. */
  readonly name?: string
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: Time | null
  /** Called when the field is left with a time that exists, or empty. */
  readonly onChange: (time: Time | null) => unknown
  readonly optional?: boolean
  readonly help?: string
  readonly error?: string | null
}

/** A time of day as text: "14 h 30", "14:30", "9h". */
export function TimeField(props: Props) {
  const { label, hideLabel = false, value, onChange, optional = false, error = null } = props
  const words = useWords()
  const entry = useEntry({
    name: props.name,
    value,
    shown: words.dates.time,
    onChange,
    read: (text) => {
      const read = readTimeEntry(text)
      return read.kind === 'time' ? read.time : read.kind === 'empty' ? null : undefined
    }
  })
  const wrong =
    entry.left && readTimeEntry(entry.text).kind === 'unknown' ? words.ui.time.unknown : null
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      optional={optional}
      data-field={props.name}
      error={wrong ?? error}
      {...(props.help === undefined ? {} : { help: props.help })}
      placeholder={words.ui.time.placeholder}
      {...entry.held}
    />
  )
}
