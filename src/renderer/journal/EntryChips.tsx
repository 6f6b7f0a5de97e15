import { useEffect, useState } from 'react'
import type { QuickEntry } from '#domain/capture/quickEntry'
import { useCase } from '../session/Case'
import { type Session, useSession } from '../session/Session'
import { Chip, Coin } from '../ui/Chip'
import styles from './Composer.module.css'
import { eventIcon } from './sign'

type Props = {
  readonly entry: QuickEntry
  readonly bareDays: 'calendar' | 'working'
  readonly onBareDays: (answer: 'calendar' | 'working') => void
}

/** What the line was understood to say; the one question it leaves is asked here and never blocks. */
export function EntryChips({ entry, bareDays, onBareDays }: Props) {
  const { today } = useCase()
  const { words } = useSession()
  const say = words.composer
  const when = { day: entry.day, time: entry.time, until: null, precision: entry.precision }
  const reading = entry.promise?.reading ?? null
  const asks = reading !== null && reading.rule !== null && reading.ambiguity !== null
  const exchange = { kind: 'contact', links: [], ...entry, attempts: null } as const
  return (
    <div className={styles.chips}>
      {entry.channel !== null && (
        <Chip icon={eventIcon(exchange)}>{words.journal.channels[entry.channel]}</Chip>
      )}
      <Chip icon="calendar">{words.dates.when(when, today)}</Chip>
      {entry.tier !== null && <Chip icon="person">{words.journal.tier(entry.tier)}</Chip>}
      {entry.firstName !== '' && <Chip icon="person">{entry.firstName}</Chip>}
      {entry.minutes !== null && <Chip icon="clock">{words.journal.minutes(entry.minutes)}</Chip>}
      {entry.attempts !== null && (
        <Chip icon="phone-cut">{words.journal.attempts(entry.attempts.count)}</Chip>
      )}
      {entry.promise !== null && (
        <Chip
          tone={reading?.rule === null ? 'soon' : 'open'}
          icon="clock"
          detail={dueOf(entry, words, today)}
        >
          {entry.promise.words}
        </Chip>
      )}
      {entry.creditCents !== null && <Coin cents={entry.creditCents} />}
      {asks && (
        <fieldset className={styles.question}>
          <legend>{say.ask(entry.promise?.phrase ?? '')}</legend>
          {(['calendar', 'working'] as const).map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name="bare-days"
                checked={bareDays === answer}
                onChange={() => onBareDays(answer)}
              />
              {say[answer]}
            </label>
          ))}
        </fieldset>
      )}
      <Announced text={understood(entry, words, today)} />
    </div>
  )
}

/** Says what was understood to a screen reader, at most once a second while one types. */
function Announced({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 1_000)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <span className="sr-only" aria-live="polite">
      {said}
    </span>
  )
}

function dueOf(entry: QuickEntry, words: Session['words'], today: string): string {
  const reading = entry.promise?.reading
  if (reading === undefined || reading.rule === null) return words.composer.unknownDue
  if (reading.prudent === null) return words.composer.noDue
  const due =
    reading.slot === null ? reading.prudent : { day: reading.slot.day, time: reading.slot.to }
  return words.composer.due(words.dates.moment(due, today))
}

function understood(entry: QuickEntry, words: Session['words'], today: string): string {
  const parts = [
    entry.channel === null ? '' : words.journal.channels[entry.channel],
    words.dates.when(
      { day: entry.day, time: entry.time, until: null, precision: entry.precision },
      today
    ),
    entry.promise === null ? '' : `${entry.promise.words}, ${dueOf(entry, words, today)}`,
    entry.creditCents === null ? '' : words.ui.credit(words.amounts.euros(entry.creditCents))
  ]
  return `${words.composer.understood} ${parts.filter((part) => part !== '').join(', ')}`
}
