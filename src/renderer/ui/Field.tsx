import { type ComponentProps, type ReactNode, useId } from 'react'
import { useWords } from '../session/Session'
import styles from './Field.module.css'
import { Icon, type IconName } from './Icon'

/** What every field has around its control. */
export type FieldFrame = {
  readonly label: string
  /** The label is for screen readers only: the field stands in a labelled row or column. */
  readonly hideLabel?: boolean
  readonly help?: ReactNode
  /** A sentence saying what is wrong and how to mend it. */
  readonly error?: string | null
  readonly optional?: boolean
  /** The text was brought back from an unfinished draft. */
  readonly restored?: boolean
}

type Wired = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Label above, help and error below; the control receives its id and descriptions. */
export function Labelled({
  label,
  hideLabel = false,
  help,
  error = null,
  optional = false,
  restored = false,
  children
}: FieldFrame & { readonly children: (wired: Wired) => ReactNode }) {
  const words = useWords()
  const id = useId()
  const helpId = `${id}-help`
  const errorId = `${id}-error`
  const described = [
    error === null ? '' : errorId,
    help === undefined && !restored ? '' : helpId
  ].filter((part) => part !== '')
  return (
    <div className={styles.labelled}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : styles.label}>
        {label}
        {optional && <span className={styles.optional}> {words.ui.optional}</span>}
      </label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error === null ? undefined : true
      })}
      {(help !== undefined || restored) && (
        <p id={helpId} className={styles.help}>
          {restored ? words.ui.draftTaken : help}
        </p>
      )}
      {error !== null && (
        <p id={errorId} className={styles.error} role="alert">
          <Icon name="ask" size="s" />
          {error}
        </p>
      )}
    </div>
  )
}

type InputProps = Omit<ComponentProps<'input'>, 'className' | 'id' | 'onChange' | 'value'> &
  FieldFrame & {
    readonly value: string
    readonly onChange: (text: string) => void
    readonly icon?: IconName
    /** What stands at the end of the field: a key, a button. */
    readonly end?: ReactNode
  }

/** One line of text. */
export function Field(props: InputProps) {
  const { label, hideLabel, help, error, optional, restored, ...rest } = props
  const { value, onChange, icon, end, ...input } = rest
  return (
    <Labelled {...framed({ label, hideLabel, help, error, optional, restored })}>
      {(wired) => (
        <div className={styles.field} data-error={wired['aria-invalid'] ?? false}>
          {icon !== undefined && <Icon name={icon} />}
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            {...input}
            {...wired}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {end}
        </div>
      )}
    </Labelled>
  )
}

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'className' | 'id' | 'onChange' | 'value'> &
  FieldFrame & { readonly value: string; readonly onChange: (text: string) => void }

/** Several lines of text; it grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, help, error, optional, restored, ...rest } = props
  const { value, onChange, ...area } = rest
  return (
    <Labelled {...framed({ label, hideLabel, help, error, optional, restored })}>
      {(wired) => (
        <div
          className={`${styles.field} ${styles.tall}`}
          data-error={wired['aria-invalid'] ?? false}
        >
          <textarea
            rows={3}
            spellCheck={false}
            {...area}
            {...wired}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </Labelled>
  )
}

type Loose = { readonly [Key in keyof FieldFrame]: FieldFrame[Key] | undefined }

/** The frame's own properties, without those left undefined. */
export function framed({ label, hideLabel, help, error, optional, restored }: Loose): FieldFrame {
  return {
    label: label ?? '',
    hideLabel: hideLabel ?? false,
    error: error ?? null,
    optional: optional ?? false,
    restored: restored ?? false,
    ...(help === undefined ? {} : { help })
  }
}
