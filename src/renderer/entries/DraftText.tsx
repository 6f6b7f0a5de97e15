import type { ReactNode } from 'react'
import { useDraft } from '../session/useDraft'
import { Field, TextArea } from '../ui/Field'

type Props = {
  /** Names the text in the case, for its draft: "events/<id>/title". */
  readonly field: string
  readonly label: string
  readonly value: string
  readonly onCommit: (text: string) => Promise<boolean>
  readonly help?: ReactNode
  readonly hideLabel?: boolean
  readonly optional?: boolean
  readonly lines?: number
  readonly error?: string | null
}

/** A text of the case: durable while it is typed, one edit when it is left. */
export function DraftText(props: Props) {
  const { field, label, value, onCommit, lines = 1, hideLabel = false, optional = false } = props
  const draft = useDraft(field, value, onCommit)
  const shared = {
    label,
    hideLabel,
    optional,
    restored: draft.restored,
    error: props.error ?? null,
    value: draft.text,
    onChange: draft.setText,
    onBlur: draft.leave,
    ...(props.help === undefined ? {} : { help: props.help })
  }
  if (lines > 1) return <TextArea {...shared} rows={lines} />
  return (
    <Field
      {...shared}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.leave()
      }}
    />
  )
}
