import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { useDraft } from '../session/useDraft'
import { Field, TextArea } from '../ui/Field'

type Props = {
  /** The path of the field in the case ("trader.legalName"): its draft, and what a link leads to. */
  readonly name: string
  readonly label: string
  readonly value: string
  readonly keep: (text: string) => Promise<boolean>
  readonly help?: ReactNode
  readonly error?: (text: string) => string | null
  readonly optional?: boolean
  readonly type?: 'text' | 'tel' | 'email'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly readOnly?: boolean
}

/** A line of the case: durable while typed, one edit when left. */
export function CaseText({ name, value, keep, error, type = 'text', ...rest }: Props) {
  const draft = useDraft(name, value, (text) => keep(text.trim()))
  return (
    <Field
      {...rest}
      type={type}
      data-field={name}
      value={draft.text}
      error={error?.(draft.text) ?? null}
      restored={draft.restored}
      onChange={draft.setText}
      onBlur={draft.leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.leave()
      }}
    />
  )
}

type LinesProps = Omit<Props, 'value' | 'keep' | 'type' | 'autoComplete'> & {
  readonly value: readonly string[]
  readonly keep: (lines: string[]) => Promise<boolean>
}

/** Several lines of the case, one entry each: an address, what the contract includes. Empty lines are left out. */
export function CaseLines({ name, value, keep, error, ...rest }: LinesProps) {
  const draft = useDraft(name, value.join('\n'), (text) => keep(linesOf(text)))
  return (
    <TextArea
      {...rest}
      data-field={name}
      value={draft.text}
      error={error?.(draft.text) ?? null}
      restored={draft.restored}
      onChange={draft.setText}
      onBlur={draft.leave}
    />
  )
}

/** The lines of a text, tidied, without the empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
