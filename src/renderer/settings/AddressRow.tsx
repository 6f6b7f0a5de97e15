import type { ReactNode } from 'react'
import type { ShippedAddress } from '#domain/addresses/addressData'
import type { OwnAddress } from '#domain/addresses/ownAddress'
import { AddressText } from '../addresses/AddressText'
import { whose } from '../addresses/origin'
import { useWords } from '../session/Session'
import styles from './AddressesSection.module.css'

type Props = {
  readonly address: OwnAddress | ShippedAddress
  /** Where it comes from and its day. */
  readonly origin: string
  readonly note?: string | null
  readonly chip?: ReactNode
  readonly actions: ReactNode
}

/** One address of the book: whose, what is written on the envelope, where it comes from, what can be done with it. */
export function AddressRow({ address, origin, note = null, chip, actions }: Props) {
  const words = useWords()
  const title = whose(address, words)
  const { services } = words.addresses
  const site = 'site' in address ? address.site : null
  const service = address.name === '' ? services[address.service] : address.name
  return (
    <li className={styles.row}>
      <AddressText
        title={title}
        chip={chip}
        lines={[title === service ? '' : service, ...address.lines, site ?? '']}
        origin={note === null ? origin : `${origin} ${note}`}
      />
      <div className={styles.actions}>{actions}</div>
    </li>
  )
}
