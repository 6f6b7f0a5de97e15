import { doorsOf } from '#domain/recourse/doors'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import styles from './Clocks.module.css'

/** What can be done at any time beside the ladder, and what it is worth. */
export function Beside() {
  const { file, today } = useCase()
  const { words, recourse } = useSession()
  const say = words.recourse.page
  const beside = doorsOf(file, today, recourse).flatMap(({ code }) =>
    code === 'signalconso' || code === 'arcep' ? [code] : []
  )
  if (beside.length === 0) return null
  return (
    <section className={styles.clocks} aria-labelledby="beside">
      <h2 id="beside">{say.beside}</h2>
      <ul>
        {beside.map((code) => (
          <li key={code}>
            <b>{words.recourse.door[code]}</b>
            <p className={styles.note}>{say.besideText[code]}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
