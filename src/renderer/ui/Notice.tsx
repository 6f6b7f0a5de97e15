import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import styles from './Notice.module.css'

type Tone = 'info' | 'soon' | 'broken' | 'kept'
const icons: { readonly [Name in Tone]: IconName } = {
  info: 'info',
  soon: 'clock',
  broken: 'ask',
  kept: 'kept'
}

type Props = {
  readonly tone?: Tone
  readonly icon?: IconName
  /** Announced at once: for what the person must know now. */
  readonly urgent?: boolean
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A message that stays where it matters: icon, words, and what can be done. */
export function Notice({
  tone = 'info',
  icon = icons[tone],
  urgent = false,
  actions,
  children
}: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={urgent ? 'alert' : 'note'}>
      <Icon name={icon} />
      <div className={styles.body}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
