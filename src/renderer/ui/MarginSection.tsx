import { type ReactNode, useId } from 'react'
import styles from './MarginSection.module.css'

type Props = {
  readonly title: string
  readonly help?: string
  readonly children: ReactNode
}

/** A part of a form: its name in the margin of the notebook, its fields on the page. */
export function MarginSection({ title, help, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div className={styles.fields}>
        {help !== undefined && <p className={styles.help}>{help}</p>}
        {children}
      </div>
    </section>
  )
}

/** Fields side by side where there is room, two columns at most. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
