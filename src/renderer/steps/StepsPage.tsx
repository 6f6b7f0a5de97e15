import { living } from '#domain/case/caseFile'
import { kindOf } from '#domain/letters/kinds/registry'
import { MissingEvidence } from '../evidence/MissingEvidence'
import { useCase } from '../session/Case'
import { useNavigation } from '../session/navigation'
import { useSession } from '../session/Session'
import { Button } from '../ui/Button'
import { Beside } from './Beside'
import { Clocks } from './Clocks'
import { Ladder } from './Ladder'
import { MediatorAddress } from './MediatorAddress'
import { isForMediator, PostedLetter } from './PostedLetter'
import styles from './StepsPage.module.css'

/** What can be done now and later: the doors in order, the letters that went, the dates not to miss. */
export function StepsPage() {
  const { file, readOnly } = useCase()
  const { words, recourse } = useSession()
  const say = words.recourse.page
  const { goToTab } = useNavigation()
  // What is posted or handed over; a sheet for oneself or words to paste go nowhere.
  const letters = living(file, 'letters').filter(
    ({ kind }) => kindOf(kind).form === 'letter' || recourse.doors.amicable.includes(kind)
  )
  return (
    <div className={`${styles.page} scroll`}>
      <Ladder />
      <div className={styles.below}>
        <section className={styles.letters} aria-labelledby="posting">
          <h2 id="posting" className={styles.margin}>
            {say.letters}
          </h2>
          <div className={styles.main}>
            <p className={styles.help}>{letters.length === 0 ? say.noLetter : say.lettersHelp}</p>
            {letters.length === 0 && (
              <p>
                <Button onClick={() => goToTab('letter')}>{say.toLetter}</Button>
              </p>
            )}
            <fieldset className={styles.forms} disabled={readOnly !== null}>
              <legend className="sr-only">{say.letters}</legend>
              {letters.map((letter) => (
                <PostedLetter key={letter.id} letter={letter} />
              ))}
            </fieldset>
            <p className={styles.legal}>{words.frame.legalNotice}</p>
          </div>
        </section>
        <aside className={styles.aside}>
          <MissingEvidence />
          <Clocks />
          {!letters.some(isForMediator) && <MediatorAddress heading="h2" />}
          <Beside />
        </aside>
      </div>
    </div>
  )
}
