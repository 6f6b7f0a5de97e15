import { useCallback, useEffect, useRef } from 'react'
import { useWords } from '../session/Session'
import { useMenuCommand } from '../session/useMenuCommand'
import { IconButton } from '../ui/Button'
import { Field } from '../ui/Field'
import styles from './FindBar.module.css'

type Props = {
  readonly text: string
  /** How many facts hold it; null while nothing is asked. */
  readonly count: number | null
  readonly onText: (text: string) => void
  readonly onClose: () => void
}

/** The search in the facts of the case: the page below shows those that hold every word. */
export function FindBar({ text, count, onText, onClose }: Props) {
  const say = useWords().journal.find
  const field = useRef<HTMLInputElement>(null)
  const focus = useCallback(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  useEffect(focus, [focus])
  useMenuCommand('find', focus)
  return (
    <search className={styles.bar}>
      <div className={styles.field}>
        <Field
          ref={field}
          type="search"
          icon="search"
          label={say.label}
          hideLabel
          placeholder={say.placeholder}
          value={text}
          onChange={onText}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            onClose()
          }}
        />
      </div>
      <p className={styles.count} role="status">
        {count === null ? '' : say.count(count)}
      </p>
      <IconButton icon="close" size="s" label={say.close} onClick={onClose} />
    </search>
  )
}
