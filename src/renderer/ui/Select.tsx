import type { ComponentProps } from 'react'
import { type FieldFrame, framed, Labelled } from './Field'
import styles from './Field.module.css'
import { Icon } from './Icon'

export type Choice<Value extends string> = { readonly value: Value; readonly label: string }

type Props<Value extends string> = Omit<
  ComponentProps<'select'>,
  'className' | 'id' | 'onChange' | 'value' | 'children'
> &
  FieldFrame & {
    readonly value: Value
    readonly choices: readonly Choice<Value>[]
    readonly onChange: (value: Value) => void
  }

/** One choice among a few: the system's own list, which every keyboard and screen reader knows. */
export function Select<Value extends string>(props: Props<Value>) {
  const { label, hideLabel, help, error, optional, restored, ...rest } = props
  const { value, choices, onChange, ...select } = rest
  return (
    <Labelled {...framed({ label, hideLabel, help, error, optional, restored })}>
      {(wired) => (
        <div
          className={`${styles.field} ${styles.select}`}
          data-error={wired['aria-invalid'] ?? false}
        >
          <select
            {...select}
            {...wired}
            value={value}
            onChange={(event) => {
              const chosen = choices.find((choice) => choice.value === event.target.value)
              if (chosen !== undefined) onChange(chosen.value)
            }}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="down" size="s" />
        </div>
      )}
    </Labelled>
  )
}
