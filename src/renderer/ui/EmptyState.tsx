import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type Props = {
  readonly title: string
  readonly text: string
  readonly action?: ReactNode
  /** Announced at once: something failed. */
  readonly urgent?: boolean
}

/** A page with nothing on it yet: one serif line, one plain sentence, one action, beside its margin. */
export function EmptyState({ title, text, action, urgent = false }: Props) {
  return (
    <div className={styles.page} role={urgent ? 'alert' : undefined}>
      <div className={styles.words}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{text}</p>
        {action !== undefined && <div className={styles.actions}>{action}</div>}
      </div>
    </div>
  )
}
