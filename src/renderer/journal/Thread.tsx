import { useEffect, useMemo, useRef, useState } from 'react'
import { find } from '#domain/case/caseFile'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { LinkButton } from '../ui/Button'
import { yearBelow } from '../ui/yearBelow'
import { DefectRows } from './DefectRows'
import { daysOf, factsDownTo, type JournalDay, journalDays, newestDays } from './days'
import { EventRow } from './EventRow'
import styles from './Thread.module.css'

/** Facts drawn at first, and added each time older ones are asked for: more would make scrolling stutter. */
const PORTION = 150

type Props = {
  readonly selected: string | null
  /** Only these facts are shown; null: all. */
  readonly only: ReadonlySet<string> | null
  readonly onSelect: (id: string) => void
}

/** The facts of the case by day, the newest last, as lines above the blank one of the composer. */
export function Thread({ selected, only, onSelect }: Props) {
  const { file, eventCount } = useCase()
  const words = useWords().journal
  const [wanted, setWanted] = useState(PORTION)
  const all = useMemo(() => journalDays(file), [file])
  const days = useMemo(() => (only === null ? all : daysOf(all, only)), [all, only])
  const { shown, older } = useMemo(() => newestDays(days, wanted), [days, wanted])
  const list = useRef<HTMLDivElement>(null)

  // The newest facts are what one comes to read: the page opens at its end, and follows a new line. It stays there
  // when the frise above takes its height.
  useEffect(() => {
    const pane = list.current
    if (pane === null || eventCount < 0) return
    const toEnd = () => {
      pane.scrollTop = pane.scrollHeight
    }
    toEnd()
    let height = pane.clientHeight
    const observer = new ResizeObserver(() => {
      const wasAtEnd = pane.scrollHeight - pane.scrollTop - height < 2
      height = pane.clientHeight
      if (wasAtEnd) toEnd()
    })
    observer.observe(pane)
    return () => observer.disconnect()
  }, [eventCount])

  // A fact chosen on the frise may be older than those drawn.
  const needed = useMemo(() => factsDownTo(days, selected), [days, selected])
  useEffect(() => setWanted((drawn) => Math.max(drawn, needed)), [needed])
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again once it is drawn
  useEffect(() => {
    if (selected === null) return
    const row = document.getElementById(`event-${selected}`)
    row?.scrollIntoView({ block: 'nearest' })
  }, [selected, wanted >= needed])

  return (
    <div ref={list} className={`${styles.scroll} scroll`}>
      {older > 0 && (
        <p className={styles.older}>
          <LinkButton onClick={() => setWanted(wanted + PORTION)}>{words.older(older)}</LinkButton>
        </p>
      )}
      <section aria-label={words.thread}>
        {only === null && <DefectRows />}
        {shown.map((day) => (
          <DayOfFacts
            key={day.day ?? 'undated'}
            day={day}
            selected={selected}
            onSelect={onSelect}
          />
        ))}
      </section>
    </div>
  )
}

type DayProps = Omit<Props, 'only'> & { readonly day: JournalDay }

function DayOfFacts({ day, selected, onSelect }: DayProps) {
  const { today } = useCase()
  const { dates, journal } = useWords()
  const summary = useDaySummary(day)
  const heading = day.day === null ? journal.undated : dates.day(day.day, today)
  return (
    <section className={styles.day} aria-label={heading}>
      <header className={styles.head}>
        <h3 className={styles.date}>{yearBelow(heading)}</h3>
        <p className={styles.summary}>{summary}</p>
      </header>
      <ul>
        {day.events.map((event) => (
          <EventRow
            key={event.id}
            event={event}
            selected={event.id === selected}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </section>
  )
}

function useDaySummary(day: JournalDay): string {
  const { file, states } = useCase()
  const { amounts, journal, commitments } = useWords()
  const ids = new Set(day.events.map((event) => event.id))
  const broken = states.filter((state) => {
    const commitment = find(file, 'commitments', state.id)
    return state.broken && commitment !== null && ids.has(commitment.madeIn)
  }).length
  const cents = Object.values(file.credits)
    .filter(
      (credit) => !credit.deleted && credit.announcedIn !== null && ids.has(credit.announcedIn)
    )
    .reduce((sum, credit) => sum + credit.amountCents, 0)
  return journal.daySummary(
    day.events.length < 2 ? '' : commitments.facts(day.events.length),
    broken === 0 ? '' : journal.brokenToday(broken),
    cents === 0 ? '' : journal.creditToday(amounts.euros(cents))
  )
}
