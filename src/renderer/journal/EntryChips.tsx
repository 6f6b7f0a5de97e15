import { useEffect, useState } from 'react'
import type { QuickEntry } from '#domain/capture/quickEntry'
import { find } from '#domain/case/caseFile'
import type { EventLink } from '#domain/case/facts'
import { signOf } from '#domain/frise/sign'
import { useCase } from '../session/Case'
import { type Session, useSession } from '../session/Session'
import { Chip, Coin } from '../ui/Chip'
import styles from './Composer.module.css'
import type { Answers } from './entryChanges'

type Props = {
  readonly entry: QuickEntry
  readonly links: readonly EventLink[]
  readonly answers: Answers
  readonly onAnswers: (answers: Answers) => void
}

/** What the line was understood to say; what it leaves open is asked here and never blocks. */
export function EntryChips({ entry, links, answers, onAnswers }: Props) {
  const { today, file } = useCase()
  const { words } = useSession()
  const say = words.composer
  const { day, time, until, precision } = entry
  const when = { day, time, until, precision }
  const reading = entry.promise?.reading ?? null
  const asks = reading !== null && reading.rule !== null && reading.ambiguity !== null
  const exchange = { ...entry, links: [], attempts: null } as const
  return (
    <div className={styles.chips}>
      {entry.channel !== null && (
        <Chip icon={signOf(exchange)}>{words.journal.channels[entry.channel]}</Chip>
      )}
      <Chip icon="calendar">{words.dates.when(when, today)}</Chip>
      {entry.tier !== null && <Chip icon="person">{words.journal.tier(entry.tier)}</Chip>}
      {entry.firstName !== '' && <Chip icon="person">{entry.firstName}</Chip>}
      {entry.minutes !== null && <Chip icon="clock">{words.journal.minutes(entry.minutes)}</Chip>}
      {entry.attempts !== null && (
        <Chip icon="phone-cut">{words.journal.attempts(entry.attempts.count)}</Chip>
      )}
      {entry.transfer !== null && <Chip icon="right">{say.transfer(entry.transfer.tier)}</Chip>}
      {links.map(({ as, to }) => (
        <Chip key={to} icon="link">
          {say[as === 'cancels' ? as : 'attempts'](find(file, 'commitments', to)?.words ?? '')}
        </Chip>
      ))}
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
        <Question
          name="bare-days"
          legend={say.ask(entry.promise?.phrase ?? '')}
          choices={['calendar', 'working']}
          value={answers.bareDays}
          onChange={(bareDays) => onAnswers({ ...answers, bareDays })}
        />
      )}
      {entry.promise?.placeUnknown === true && (
        <Question
          name="place"
          legend={say.askPlace}
          choices={['phone', 'visit']}
          value={answers.place}
          onChange={(place) => onAnswers({ ...answers, place })}
        />
      )}
      <Announced text={understood(entry, words, today)} />
    </div>
  )
}

type QuestionProps<Answer extends string> = {
  readonly name: string
  readonly legend: string
  readonly choices: readonly Answer[]
  readonly value: Answer
  readonly onChange: (answer: Answer) => void
}

function Question<Answer extends 'calendar' | 'working' | 'phone' | 'visit'>({
  name,
  legend,
  choices,
  value,
  onChange
}: QuestionProps<Answer>) {
  const say: Readonly<Record<'calendar' | 'working' | 'phone' | 'visit', string>> =
    useSession().words.composer
  return (
    <fieldset className={styles.question}>
      <legend>{legend}</legend>
      {choices.map((answer) => (
        <label key={answer}>
          <input
            type="radio"
            name={name}
            checked={value === answer}
            onChange={() => onChange(answer)}
          />
          {say[answer]}
        </label>
      ))}
    </fieldset>
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
      { day: entry.day, time: entry.time, until: entry.until, precision: entry.precision },
      today
    ),
    entry.promise === null ? '' : `${entry.promise.words}, ${dueOf(entry, words, today)}`,
    entry.creditCents === null ? '' : words.ui.credit(words.amounts.euros(entry.creditCents))
  ]
  return `${words.composer.understood} ${parts.filter((part) => part !== '').join(', ')}`
}
