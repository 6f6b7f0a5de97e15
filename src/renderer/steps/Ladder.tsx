import { useMemo, useState } from 'react'
import { type Door, doorsOf } from '#domain/recourse/doors'
import { suggestedMediator } from '#domain/recourse/mediators'
import { sentLetters } from '#domain/recourse/receipt'
import { addDays } from '#domain/time/day'
import type { Day } from '#domain/time/when'
import { doorSentence } from '#words/doors'
import { useAddressBook } from '../session/AddressBook'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { DayField } from '../ui/DayField'
import { Icon } from '../ui/Icon'
import styles from './Ladder.module.css'
import { supposed } from './supposed'

const IN_ORDER: readonly Door['code'][] = ['consumer-service', 'mediator', 'conciliator', 'court']
/** What the post takes for a registered letter, as a first guess that the claimant changes. */
const POST_DAYS = 3

/** The doors in order, as treads: open today, or from when. Before the first letter went, the days it would bring. */
export function Ladder() {
  const { file, today } = useCase()
  const { words, recourse } = useSession()
  const say = words.recourse.page
  const [postedOn, setPostedOn] = useState<Day | null>(null)
  const [deliveredOn, setDeliveredOn] = useState<Day | null>(null)
  const sent = sentLetters(file, recourse.doors.firstLevel, today)
  const posting = postedOn ?? today
  const delivery = deliveredOn ?? addDays(posting, POST_DAYS)
  const doors = useMemo(() => {
    const now = doorsOf(file, today, recourse)
    if (sentLetters(file, recourse.doors.firstLevel, today).length > 0) return now
    const later = doorsOf(supposed(file, posting, delivery), delivery, recourse)
    return now.map((door) =>
      door.why === 'no-complaint'
        ? { ...door, from: later.find(({ code }) => code === door.code)?.from ?? null }
        : door
    )
  }, [file, today, recourse, posting, delivery])
  const [first] = sent
  const shown = doors.filter(({ code }) => IN_ORDER.includes(code))
  return (
    <section className={styles.band} aria-label={say.ladder}>
      {first === undefined && (
        <div className={styles.supposed}>
          <DayField
            label={say.ifPosted}
            today={today}
            leaning="future"
            value={posting}
            onChange={setPostedOn}
          />
          <DayField
            label={say.ifReceived}
            today={today}
            leaning="future"
            value={delivery}
            error={delivery < posting ? say.tooEarly : null}
            onChange={setDeliveredOn}
          />
        </div>
      )}
      <ol className={styles.ladder}>
        <li className={styles.tread} data-open={first === undefined}>
          <h3>
            <span aria-hidden="true">1</span> {say.first}
          </h3>
          <p className={styles.state}>
            <Icon name={first === undefined ? 'right' : 'check'} size="s" />
            {first === undefined
              ? say.now
              : say.written(words.dates.day(first.letter.postedOn ?? first.receipt.day, today))}
          </p>
          <p className={styles.why}>
            {first === undefined
              ? say.firstText
              : say.received[first.receipt.basis](words.dates.dayInFull(first.receipt.day))}
          </p>
        </li>
        {shown.map((door, index) => (
          <Tread key={door.code} door={door} number={index + 2} />
        ))}
      </ol>
    </section>
  )
}

/** Who mediates in this sector, as a suggestion. */
function Mediator() {
  const { file, today } = useCase()
  const { words, recourse } = useSession()
  const { book } = useAddressBook()
  const mediator = suggestedMediator(file, recourse.doors, book, today)
  if (mediator === null) return null
  const { name, site, verified, daysToldOnly } = mediator
  return (
    <p className={styles.why}>
      {verified ? words.recourse.mediator(name, site) : words.recourse.mediatorUnverified(name)}
      {daysToldOnly !== null && ` ${words.recourse.daysToldOnly(daysToldOnly)}`}
    </p>
  )
}

function Tread({ door, number }: { readonly door: Door; readonly number: number }) {
  const { today } = useCase()
  const { words } = useSession()
  const say = words.recourse.page
  const state = door.open
    ? say.now
    : door.why === 'too-late'
      ? say.over
      : door.from === null
        ? say.notYet
        : say.from(words.dates.day(door.from, today))
  return (
    <li className={styles.tread} data-open={door.open}>
      <h3>
        <span aria-hidden="true">{number}</span> {words.recourse.door[door.code]}
      </h3>
      <p className={styles.state}>
        <Icon name={door.open ? 'right' : 'clock'} size="s" />
        {state}
      </p>
      <p className={styles.why}>{doorSentence(door, words)}</p>
      {door.code === 'mediator' && <Mediator />}
      {door.until !== null && door.why !== 'too-late' && (
        <p className={styles.why}>
          {(door.code === 'mediator' ? words.recourse.until : words.recourse.untilRefund)(
            words.dates.day(door.until, today)
          )}
        </p>
      )}
    </li>
  )
}
