import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type Props = { readonly title: string; readonly text: string; readonly action?: ReactNode }

/** A page with nothing on it yet: one serif line, one plain sentence, one action, beside its margin. */
export function EmptyState({ title, text, action }: Props) {
  return (
    <div className={styles.page}>
      <div className={styles.words}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{text}</p>
        {action}
      </div>
    </div>
  )
}
