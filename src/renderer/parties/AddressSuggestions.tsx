import { useState } from 'react'
import { asksFirst, fieldsOf, offeredFor } from '#domain/addresses/offer'
import { addressOfTrader, type TraderService } from '#domain/addresses/ownAddress'
import type { Suggestion } from '#domain/addresses/suggestions'
import { AddressText } from '../addresses/AddressText'
import { originOf } from '../addresses/origin'
import { useRemember } from '../addresses/useRemember'
import { useAddressBook } from '../session/AddressBook'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import styles from './AddressSuggestions.module.css'
import { useSection } from './useSection'

type Props = {
  readonly service: TraderService
  /** Told once an address was taken over: texts of its fields left unfinished no longer count. */
  readonly onUsed: (fields: readonly string[]) => void
}

/** What could stand as the address of a service of the company, where it comes from and of what day (PRODUCT §3.9). */
export function AddressSuggestions({ service, onUsed }: Props) {
  const { file, today } = useCase()
  const words = useWords()
  const { book } = useAddressBook()
  const [trader, change] = useSection('trader')
  const remember = useRemember()
  const offered = offeredFor(trader, service, book, today)
  if (offered.length === 0) return null
  const use = async (suggestion: Suggestion, paper: string | null) => {
    const fields = fieldsOf(suggestion, service, trader)
    if (!(await change(fields))) return
    onUsed(Object.keys(fields))
    if (paper === null || file.asOf !== null) return
    const address = addressOfTrader({ ...trader, ...fields }, service, crypto.randomUUID())
    remember(address && { ...address, confirmedOn: today, confirmedAgainst: paper })
  }
  return (
    <ul className={styles.offers} aria-label={words.addresses.title}>
      {offered.map((suggestion) => (
        <Offer
          key={suggestion.address.id}
          suggestion={suggestion}
          asks={asksFirst(suggestion, service)}
          onUse={(paper) => void use(suggestion, paper)}
        />
      ))}
    </ul>
  )
}

function Offer({
  suggestion,
  asks,
  onUse
}: {
  readonly suggestion: Suggestion
  readonly asks: boolean
  readonly onUse: (paper: string | null) => void
}) {
  const words = useWords()
  const [paper, setPaper] = useState('')
  const { address, from, stale } = suggestion
  const say = words.addresses.suggestion
  const legalName = 'legalName' in address ? address.legalName : (address.company?.legalName ?? '')
  return (
    <li className={styles.offer}>
      <Icon name="mail" />
      <AddressText
        title={say[from]}
        chip={
          stale && (
            <Chip tone="soon" icon="late">
              {words.addresses.stale}
            </Chip>
          )
        }
        lines={[legalName ?? '', address.name, ...address.lines]}
        origin={originOf(suggestion, words)}
      />
      {asks ? (
        <div className={styles.ask}>
          <Field
            label={words.parties.trader.against}
            placeholder={words.parties.trader.againstPlaceholder}
            value={paper}
            onChange={setPaper}
          />
          <Button
            icon="check"
            unavailable={paper.trim() === '' ? say.missing : null}
            onClick={() => onUse(paper.trim())}
          >
            {say.confirmThenUse}
          </Button>
        </div>
      ) : (
        <Button size="s" onClick={() => onUse(null)}>
          {say.use}
        </Button>
      )}
    </li>
  )
}
