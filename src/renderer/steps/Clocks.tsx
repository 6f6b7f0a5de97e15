import { useMemo } from 'react'
import { allClocks } from '#domain/recourse/allClocks'
import { amicableStepBy } from '#domain/recourse/clocks'
import { dueDays } from '#domain/recourse/reminders'
import { daysBetween } from '#domain/time/day'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { Button } from '../ui/Button'
import { useToast } from '../ui/Toast'
import styles from './Clocks.module.css'

/** The dates not to miss, nearest first, and the way to put them in a calendar. */
export function Clocks() {
  const { id, file, today, whenSaved } = useCase()
  const { words, recourse, language } = useSession()
  const say = words.recourse.page
  const toast = useToast()
  const clocks = useMemo(
    () =>
      allClocks(file, today, recourse).toSorted((one, other) =>
        one.lastSafeDay < other.lastSafeDay ? -1 : 1
      ),
    [file, today, recourse]
  )
  const due = useMemo(() => dueDays(file, today, recourse), [file, today, recourse])
  const save = async () => {
    await whenSaved()
    const answer = await bridge.exportCalendar({ id })
    if (!answer.ok) toast(failureSentence(answer.failure, language))
    else if ('fileName' in answer.value) toast(say.calendarSaved(answer.value.fileName))
  }
  return (
    <section className={styles.clocks} aria-labelledby="clocks">
      <h2 id="clocks">{say.deadlines}</h2>
      {clocks.length === 0 && <p className="muted">{say.noDeadline}</p>}
      <ul>
        {clocks.map((clock) => {
          const left = daysBetween(today, clock.lastSafeDay)
          const by = amicableStepBy(clock, recourse.clocks, file.claimant.territory)
          return (
            <li key={`${clock.code} ${clock.about}`} data-near={left >= 0 && left <= 30}>
              <p className={styles.what}>{words.recourse.due[clock.code]}</p>
              <p className={styles.day}>
                <b>{words.dates.dayInFull(clock.lastSafeDay)}</b>
                <span>{left < 0 ? say.passed : say.left(left)}</span>
              </p>
              {clock.estimated && <p className={styles.note}>{words.recourse.estimation}</p>}
              {clock.code === 'access-answer' && <p className={styles.note}>{say.unverified}</p>}
              {by !== null && (
                <p className={styles.note}>{say.amicable(words.dates.dayInFull(by))}</p>
              )}
            </li>
          )
        })}
      </ul>
      {due.length > 0 && (
        <p>
          <Button icon="calendar" onClick={() => void save()}>
            {say.calendar}
          </Button>
        </p>
      )}
    </section>
  )
}
