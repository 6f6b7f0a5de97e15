import { useState } from 'react'
import type { ShippedAddress } from '#domain/addresses/addressData'
import { type OwnAddress, ownServiceSchema } from '#domain/addresses/ownAddress'
import { correctedIds } from '#domain/addresses/suggestions'
import { isStale, lapsed } from '#domain/law/origin'
import { failureSentence } from '#words/failures'
import { originOf, whose } from '../addresses/origin'
import { useAddressBook } from '../session/AddressBook'
import { useSession } from '../session/Session'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { MarginSection } from '../ui/MarginSection'
import { Notice } from '../ui/Notice'
import { useToast } from '../ui/Toast'
import { AddressDialog, type Writing } from './AddressDialog'
import styles from './AddressesSection.module.css'
import { AddressRow } from './AddressRow'

/** One's own addresses, and those shipped with where they come from: each can be corrected, none is changed. */
export function AddressesSection() {
  const { words, today, language } = useSession()
  const { book, failure, keep, forget } = useAddressBook()
  const [writing, setWriting] = useState<Writing | null>(null)
  const toast = useToast()
  const say = words.addresses
  const corrected = correctedIds(book.own)
  const remove = async (address: OwnAddress) => {
    const answer = await forget(address.id)
    if (!answer.ok) toast(failureSentence(answer.failure, language))
    else toast(say.forgotten, () => void putBack(address))
  }
  const putBack = async (address: OwnAddress) => {
    const answer = await keep(address)
    if (!answer.ok) toast(failureSentence(answer.failure, language))
  }
  const old = (day: string | null) => day !== null && isStale(day, book.staleAfterMonths, today)
  const named = (action: string, address: OwnAddress | ShippedAddress) =>
    say.of(action, whose(address, words))
  return (
    <MarginSection title={say.title} help={say.help}>
      {failure !== null && (
        <Notice tone="broken">{say.unreadable(failureSentence(failure, language))}</Notice>
      )}
      <div>
        <h3 className={styles.title}>{say.own}</h3>
        {book.own.length === 0 && <p className={styles.none}>{say.noOwn}</p>}
        <ul aria-label={say.own}>
          {book.own.map((address) => (
            <AddressRow
              key={address.id}
              address={address}
              origin={originOf({ from: 'own', address }, words)}
              chip={old(address.confirmedOn) && <StaleChip />}
              actions={
                <>
                  <Button
                    size="s"
                    aria-label={named(say.edit, address)}
                    onClick={() => setWriting({ what: 'edit', address })}
                  >
                    {say.edit}
                  </Button>
                  <Button
                    size="s"
                    look="quiet"
                    aria-label={named(say.forget, address)}
                    onClick={() => void remove(address)}
                  >
                    {say.forget}
                  </Button>
                </>
              }
            />
          ))}
        </ul>
        <p className={styles.add}>
          <Button icon="plus" onClick={() => setWriting({ what: 'add' })}>
            {say.add}
          </Button>
        </p>
      </div>
      <div>
        <h3 className={styles.title}>{say.shipped}</h3>
        <p className={styles.none}>{say.shippedHelp}</p>
        <ul aria-label={say.shipped}>
          {book.shipped.map((address) => (
            <AddressRow
              key={address.id}
              address={address}
              origin={originOf({ from: 'shipped', address }, words)}
              note={corrected.has(address.id) ? say.corrected : null}
              chip={
                address.confidence === 'unverified' ? (
                  <Chip tone="soon" icon="ask" detail={say.compare}>
                    {say.unverified}
                  </Chip>
                ) : old(address.verifiedOn) || lapsed(address, today) ? (
                  <StaleChip />
                ) : (
                  <Chip tone="kept" icon="kept">
                    {say.verified}
                  </Chip>
                )
              }
              actions={
                ownServiceSchema.safeParse(address.service).success &&
                !corrected.has(address.id) && (
                  <Button
                    size="s"
                    aria-label={named(say.correct, address)}
                    onClick={() => setWriting({ what: 'correct', address })}
                  >
                    {say.correct}
                  </Button>
                )
              }
            />
          ))}
        </ul>
      </div>
      {writing !== null && <AddressDialog writing={writing} onClose={() => setWriting(null)} />}
    </MarginSection>
  )
}

function StaleChip() {
  const { words } = useSession()
  return (
    <Chip tone="soon" icon="late">
      {words.addresses.stale}
    </Chip>
  )
}
