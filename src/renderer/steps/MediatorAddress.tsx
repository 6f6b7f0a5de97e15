import { addressOf } from '#domain/addresses/suggestions'
import { originOf } from '../addresses/origin'
import { useAddressBook } from '../session/AddressBook'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Chip } from '../ui/Chip'
import { DayText } from '../ui/DayText'
import styles from './MediatorAddress.module.css'

/** Where the mediator of the case's sector is written to, with the source and its day; nothing where none is verified. */
export function MediatorAddress({ heading: Heading }: { readonly heading: 'h2' | 'h4' }) {
  const { file, today } = useCase()
  const words = useWords()
  const { book } = useAddressBook()
  const found = addressOf('mediator', file.trader.sector, book, today)
  if (found === null) return null
  const { address } = found
  const site = book.shipped.find(
    ({ id }) => id === (found.from === 'own' ? found.address.corrects : address.id)
  )?.site
  const say = words.addresses
  return (
    <section className={styles.address} aria-label={say.mediator.title}>
      <Heading>
        {say.mediator.title}
        {found.stale && (
          <Chip tone="soon" icon="late">
            {say.stale}
          </Chip>
        )}
      </Heading>
      <p className={styles.lines}>
        {[address.name, ...address.lines]
          .filter((line) => line !== '')
          .map((line) => (
            <span key={line}>{line}</span>
          ))}
      </p>
      {site != null && <p>{say.mediator.orOnline(site)}</p>}
      <p className={styles.origin}>
        <DayText text={originOf(found, words)} />
      </p>
    </section>
  )
}
