import { addressOf } from '#domain/addresses/suggestions'
import { doorsOf } from '#domain/recourse/doors'
import { useAddressBook } from '../session/AddressBook'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import styles from './Clocks.module.css'

/** What can be done at any time beside the ladder, and what it is worth. */
export function Beside() {
  const { file, today } = useCase()
  const { words, recourse } = useSession()
  const { book } = useAddressBook()
  const say = words.recourse.page
  const beside = doorsOf(file, today, recourse).flatMap(({ code }) =>
    code === 'signalconso' || code === 'arcep' ? [code] : []
  )
  if (beside.length === 0) return null
  const siteOf = (code: (typeof beside)[number]) => {
    const found = addressOf(code, file.trader.sector, book, today)
    return found?.from === 'shipped' ? found.address.site : null
  }
  return (
    <section className={styles.clocks} aria-labelledby="beside">
      <h2 id="beside">{say.beside}</h2>
      <ul>
        {beside.map((code) => (
          <li key={code}>
            <b>{words.recourse.door[code]}</b>
            <p className={styles.note}>{say.besideText[code]}</p>
            <p className={styles.note}>{siteOf(code)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
