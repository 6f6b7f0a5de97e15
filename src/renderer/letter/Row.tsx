import { type ReactNode, useId } from 'react'
import { Icon } from '../ui/Icon'
import { Tip } from '../ui/Tip'
import styles from './Row.module.css'
import type { RowId } from './rows'

type Props = {
  readonly id: RowId
  readonly name: string
  readonly summary?: string
  /** In the margin of the notebook: a switch, or a pin for what is always there. */
  readonly margin: ReactNode
  readonly chip?: ReactNode
  readonly off?: boolean
  readonly open: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** One part of the letter on the notebook margin; opened, it shows what it says and what can be changed. */
export function Row(props: Props) {
  const { id, name, summary, margin, chip, off = false, open, onToggle, children } = props
  const body = useId()
  return (
    <li className={styles.row} data-row={id} data-open={open} data-off={off}>
      <div className={styles.margin}>{margin}</div>
      <div className={styles.page}>
        <h4 className={styles.heading}>
          <button
            type="button"
            className={styles.head}
            data-field={`letter.row.${id}`}
            aria-expanded={open}
            aria-controls={open ? body : undefined}
            onClick={onToggle}
          >
            <span className={styles.name}>{name}</span>
            {summary !== undefined && <span className={styles.summary}>{summary}</span>}
            <span className={styles.end}>
              {chip}
              <span className={styles.arrow}>
                <Icon name={open ? 'down' : 'right'} size="s" />
              </span>
            </span>
          </button>
        </h4>
        {open && (
          <div id={body} className={styles.body}>
            {children}
          </div>
        )}
      </div>
    </li>
  )
}

/** The mark of a part that cannot be switched off. */
export function Pinned({ label }: { readonly label: string }) {
  return (
    <Tip text={label}>
      <span className={styles.pin} role="img" aria-label={label}>
        <Icon name="pin" size="s" />
      </span>
    </Tip>
  )
}
