import { Field } from './Field'
import { useEntry } from './useEntry'

type Props = {
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly optional?: boolean
  readonly value: number | null
  /** Said where what is written is no count. */
  readonly wrong: string
  readonly onChange: (count: number | null) => void
}

/** A count from one to 9,999, written in figures: days, a page. */
export function CountField({ name, label, help, optional = false, value, wrong, onChange }: Props) {
  const entry = useEntry({ value, shown: String, read, onChange })
  return (
    <Field
      label={label}
      {...(help === undefined ? {} : { help })}
      optional={optional}
      data-field={name}
      inputMode="numeric"
      maxLength={4}
      error={entry.left && read(entry.text) === undefined ? wrong : null}
      {...entry.held}
    />
  )
}

/** The count typed; null for an empty text, undefined for anything else. */
function read(text: string): number | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  return /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : undefined
}
