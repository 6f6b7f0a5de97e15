import { useEffect, useRef, useState } from 'react'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { useDraft } from '../session/useDraft'
import { IconButton } from '../ui/Button'
import styles from './CaseTitle.module.css'

/** The title of the case; the pencil or F2 makes it a field, Enter or leaving it keeps it, Escape gives it up. */
export function CaseTitle() {
  const words = useWords().frame.header
  const { file, edit, readOnly } = useCase()
  const [writing, setWriting] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { title } = file.head
  const draft = useDraft('head.title', title, (text) =>
    edit('edit-case', [{ op: 'section', in: 'head', set: { title: text.trim() }, was: { title } }])
  )
  useEffect(() => {
    if (writing) field.current?.select()
  }, [writing])
  useEffect(() => {
    const rename = (event: KeyboardEvent) => {
      if (event.key === 'F2' && readOnly === null) setWriting(true)
    }
    window.addEventListener('keydown', rename)
    return () => window.removeEventListener('keydown', rename)
  }, [readOnly])

  if (!writing)
    return (
      <div className={styles.title}>
        <h1 title={draft.text}>{draft.text === '' ? words.untitled : draft.text}</h1>
        {readOnly === null && (
          <IconButton icon="edit" size="s" label={words.rename} onClick={() => setWriting(true)} />
        )}
      </div>
    )
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={words.title}
      value={draft.text}
      maxLength={200}
      spellCheck={false}
      onChange={(event) => draft.setText(event.target.value)}
      onBlur={() => {
        draft.leave()
        setWriting(false)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key !== 'Escape') return
        draft.discard()
        setWriting(false)
      }}
    />
  )
}
