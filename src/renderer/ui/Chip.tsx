import type { ReactNode } from 'react'
import type { Status } from '#domain/commitments/state'
import { useWords } from '../session/Session'
import styles from './Chip.module.css'
import { Icon, type IconName } from './Icon'

export type Tone = 'broken' | 'kept' | 'soon' | 'open' | 'neutral' | 'none' | 'plain'

type Props = {
  readonly tone?: Tone
  readonly icon?: IconName
  /** After a thin bar: "échéance ven. 11 déc.". */
  readonly detail?: ReactNode
  readonly children: ReactNode
}

/** Icon and word, always: the colour is never alone. */
export function Chip({ tone = 'neutral', icon, detail, children }: Props) {
  return (
    <span className={`${styles.chip} ${styles[tone]}`}>
      {icon !== undefined && <Icon name={icon} size="s" />}
      <b>{children}</b>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </span>
  )
}

type Look = { readonly tone: Tone; readonly icon: IconName }
const looks: { readonly [Name in Status]: Look } = {
  undated: { tone: 'none', icon: 'dashed' },
  upcoming: { tone: 'open', icon: 'clock' },
  'to-confirm': { tone: 'soon', icon: 'ask' },
  kept: { tone: 'kept', icon: 'kept' },
  'kept-late': { tone: 'soon', icon: 'late' },
  'partly-kept': { tone: 'soon', icon: 'ask' },
  'not-kept': { tone: 'broken', icon: 'not-kept' },
  'cancelled-by-trader': { tone: 'broken', icon: 'ban' },
  'cancelled-by-claimant': { tone: 'neutral', icon: 'ban' }
}

type StatusProps = {
  readonly status: Status
  /** Due within two days: said and drawn as near. */
  readonly soon?: boolean
  readonly detail?: ReactNode
}

/** The chip of a commitment by its status, with its word. */
export function CommitmentChip({ status, soon = false, detail }: StatusProps) {
  const words = useWords().ui.status
  const near = soon && status === 'upcoming'
  const look = near ? { tone: 'soon' as const, icon: 'clock' as const } : looks[status]
  return (
    <Chip {...look} {...(detail === undefined ? {} : { detail })}>
      {near ? words.soon : words[status]}
    </Chip>
  )
}

/** A credit (avoir): its amount on a disc. */
export function Coin({ cents }: { readonly cents: number }) {
  const words = useWords()
  const amount = words.amounts.euros(cents)
  return (
    <span className={styles.coin} role="img" aria-label={words.ui.credit(amount)}>
      <span className={styles.disc} aria-hidden="true">
        €
      </span>
      <span aria-hidden="true">{amount}</span>
    </span>
  )
}

/** A small count beside a word. */
export function Count({
  value,
  broken = false
}: {
  /** `+2`: so many more that wait. */
  readonly value: number | `+${number}`
  readonly broken?: boolean
}) {
  return <span className={`${styles.count} ${broken ? styles.countBroken : ''}`}>{value}</span>
}
