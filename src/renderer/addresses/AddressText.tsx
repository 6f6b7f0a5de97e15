import type { ReactNode } from 'react'
import { DayText } from '../ui/DayText'
import styles from './AddressText.module.css'

type Props = {
  readonly title: string
  readonly chip: ReactNode
  /** The lines on the envelope; empty ones are left out. */
  readonly lines: readonly string[]
  /** Where it comes from and its day. */
  readonly origin: string
}

/** An address to read: whose, what is written on the envelope, where it comes from. */
export function AddressText({ title, chip, lines, origin }: Props) {
  return (
    <div className={styles.text}>
      <p className={styles.title}>
        <b>{title}</b>
        {chip}
      </p>
      <p>{lines.filter((line) => line !== '').join(', ')}</p>
      <p className={styles.origin}>
        <DayText text={origin} />
      </p>
    </div>
  )
}
