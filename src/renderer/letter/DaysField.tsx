import { useWords } from '../session/Session'
import { Field } from '../ui/Field'
import { useEntry } from '../ui/useEntry'

type Props = {
  readonly name: string
  readonly label: string
  readonly help: string
  readonly optional?: boolean
  readonly value: number | null
  readonly onChange: (days: number | null) => void
}

/** A number of days, written in figures. */
export function DaysField({ name, label, help, optional = false, value, onChange }: Props) {
  const words = useWords().letter.settings
  const entry = useEntry({ value, shown: String, read, onChange })
  return (
    <Field
      label={label}
      help={help}
      optional={optional}
      data-field={name}
      inputMode="numeric"
      maxLength={4}
      error={entry.left && read(entry.text) === undefined ? words.notDays : null}
      {...entry.held}
    />
  )
}

/** The days typed; null for an empty text, undefined for anything else. */
function read(text: string): number | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  return /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : undefined
}
