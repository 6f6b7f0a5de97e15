import type { NumberedExhibit } from '#domain/letters/letter'
import styles from './NumberedExhibits.module.css'

/** The exhibits of a letter under their printed numbers. */
export function NumberedExhibits({ exhibits }: { readonly exhibits: readonly NumberedExhibit[] }) {
  return (
    <ol className={styles.list}>
      {exhibits.map(({ id, number, title }) => (
        <li key={id}>
          <b>{number}</b>
          <span>{title}</span>
        </li>
      ))}
    </ol>
  )
}
