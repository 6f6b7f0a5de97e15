import { type ReactNode, useId } from 'react'
import styles from './Toggle.module.css'

type CheckboxProps = {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hideLabel?: boolean
  readonly help?: string
  readonly disabled?: boolean
}

/** A box to tick. */
export function Checkbox({
  label,
  checked,
  onChange,
  hideLabel = false,
  help,
  disabled = false
}: CheckboxProps) {
  const helpId = useId()
  return (
    <label className={styles.row}>
      <span className={styles.target}>
        <input
          type="checkbox"
          className={styles.box}
          checked={checked}
          disabled={disabled}
          aria-describedby={help === undefined ? undefined : helpId}
          onChange={(event) => onChange(event.target.checked)}
        />
      </span>
      <span className={hideLabel ? 'sr-only' : styles.words}>
        {label}
        {help !== undefined && (
          <span id={helpId} className={styles.help}>
            {help}
          </span>
        )}
      </span>
    </label>
  )
}

/** Something on or off at once. */
export function Switch({
  label,
  checked,
  onChange,
  hideLabel = false,
  help,
  disabled = false
}: CheckboxProps) {
  const helpId = useId()
  return (
    <label className={styles.row}>
      <span className={styles.target}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={checked}
          className={styles.switch}
          checked={checked}
          disabled={disabled}
          aria-describedby={help === undefined ? undefined : helpId}
          onChange={(event) => onChange(event.target.checked)}
        />
      </span>
      <span className={hideLabel ? 'sr-only' : styles.words}>
        {label}
        {help !== undefined && (
          <span id={helpId} className={styles.help}>
            {help}
          </span>
        )}
      </span>
    </label>
  )
}

type RadioProps<Value extends string> = {
  readonly legend: string
  readonly hideLegend?: boolean
  readonly value: Value | null
  readonly choices: readonly { readonly value: Value; readonly label: ReactNode }[]
  readonly onChange: (value: Value) => void
}

/** One choice among two or three, all visible. */
export function Choices<Value extends string>({
  legend,
  hideLegend = false,
  value,
  choices,
  onChange
}: RadioProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend className={hideLegend ? 'sr-only' : styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
