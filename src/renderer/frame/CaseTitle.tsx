import { useEffect, useRef, useState } from 'react'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { useDraft } from '../session/useDraft'
import { useMenuCommand } from '../session/useMenuCommand'
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
  const pencil = useRef<HTMLButtonElement>(null)
  const back = useRef(false)
  // Ended by a key, the focus goes to the pencil; ended by a click elsewhere, it is already there.
  useEffect(() => {
    if (writing) field.current?.select()
    else if (back.current) pencil.current?.focus()
    back.current = false
  }, [writing])
  const rename = () => {
    if (readOnly === null) setWriting(true)
  }
  useMenuCommand('rename', rename)
  const latest = useRef(rename)
  latest.current = rename
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const inDialog = document.querySelector('[role="dialog"]') !== null
      if (event.key === 'F2' && !inDialog) latest.current()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  if (!writing)
    return (
      <div className={styles.title}>
        <h1 title={draft.text}>{draft.text === '' ? words.untitled : draft.text}</h1>
        {readOnly === null && (
          <IconButton
            ref={pencil}
            icon="edit"
            size="s"
            label={words.rename}
            onClick={() => setWriting(true)}
          />
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
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        // The same key would press the pencil, which has the focus next.
        event.preventDefault()
        if (event.key === 'Escape') draft.discard()
        else draft.leave()
        back.current = true
        setWriting(false)
      }}
    />
  )
}
