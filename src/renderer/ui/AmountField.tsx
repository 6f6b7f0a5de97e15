import { readAmountEntry } from '#domain/capture/amountEntry'
import type { Cents } from '#domain/case/fields'
import { useWords } from '../session/Session'
import styles from './EntryField.module.css'
import { Field } from './Field'
import { useEntry } from './useEntry'

type Props = {
  /** The path of the field in the open case: what a link leads to, and what keeps the text typed. */
  readonly name?: string
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: Cents | null
  /** Called when the field is left with an amount, in cents, or empty. */
  readonly onChange: (cents: Cents | null) => unknown
  readonly optional?: boolean
  readonly help?: string
  readonly error?: string | null
}

/** An amount in euros as text: "14,99". */
export function AmountField(props: Props) {
  const { label, hideLabel = false, value, onChange, optional = false, error = null } = props
  const words = useWords()
  const entry = useEntry({
    name: props.name,
    value,
    shown: words.amounts.typed,
    onChange,
    read: (text) => {
      const read = readAmountEntry(text)
      return read.kind === 'amount' ? read.cents : read.kind === 'empty' ? null : undefined
    }
  })
  const unread = readAmountEntry(entry.text).kind === 'unknown'
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      optional={optional}
      data-field={props.name}
      error={entry.left && unread ? words.ui.amount.unknown : error}
      {...(props.help === undefined ? {} : { help: props.help })}
      placeholder={words.ui.amount.placeholder}
      inputMode="decimal"
      end={
        <span className={styles.unit} aria-hidden="true">
          €
        </span>
      }
      {...entry.held}
    />
  )
}
