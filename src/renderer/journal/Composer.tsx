import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { entryLinks } from '#domain/capture/entryLinks'
import { type QuickEntry, readQuickEntry } from '#domain/capture/quickEntry'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { useDraft } from '../session/useDraft'
import { useMenuCommand } from '../session/useMenuCommand'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import styles from './Composer.module.css'
import { EntryChips } from './EntryChips'
import { type Answers, entryChanges } from './entryChanges'

type Props = {
  /** The fact that was added, or null for the full form of a new one. */
  readonly onAdded: (event: string, edit: boolean) => void
}

/** The next blank line of the notebook: plain words in, what was understood shown before it enters. */
export function Composer({ onAdded }: Props) {
  const { edit, now, today, file, states } = useCase()
  const words = useWords()
  const say = words.composer
  const draft = useDraft('composer', '', null)
  const field = useRef<HTMLInputElement>(null)
  const [given, setAnswers] = useState<Answers | null>(null)
  // Whoever sells energy sends somebody; others call. The question is asked all the same.
  const unasked: Answers = {
    bareDays: 'calendar',
    place: file.trader.sector === 'energy' ? 'visit' : 'phone'
  }
  const answers = given ?? unasked
  const [refused, setRefused] = useState(false)
  const problemId = useId()
  const { territory } = file.claimant
  const entry = useMemo(
    () => (draft.text.trim() === '' ? null : readQuickEntry(draft.text, now, territory)),
    [draft.text, now, territory]
  )
  const links = useMemo(
    () => (entry === null ? [] : entryLinks(file, states, entry)),
    [file, states, entry]
  )
  const problem = entry === null ? null : problemOf(entry, say)
  useMenuCommand('compose', () => {
    if (document.activeElement === field.current) add()
    else field.current?.focus()
  })
  useEffect(() => {
    if (entry === null) setAnswers(null)
  }, [entry])

  const add = () => {
    if (entry === null || problem !== null) {
      setRefused(true)
      return
    }
    const ids = {
      event: crypto.randomUUID(),
      commitment: crypto.randomUUID(),
      credit: crypto.randomUUID()
    }
    const changes = entryChanges(draft.text, entry, links, answers, nowInstant(), ids, words)
    draft.discard(edit('add-event', changes))
    setRefused(false)
    onAdded(ids.event, false)
  }
  const blank = () => {
    const id = crypto.randomUUID()
    void edit('add-event', [
      {
        op: 'add',
        in: 'events',
        id,
        set: {
          happened: { day: today, time: null, until: null, precision: 'day' },
          recordedAt: nowInstant()
        }
      }
    ])
    onAdded(id, true)
  }
  const told = problem ?? (refused && entry === null ? say.nothing : null)
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <div className={styles.margin}>
        <span className={styles.date}>{words.dates.day(today, today)}</span>
        <span className={styles.today}>{words.journal.today}</span>
      </div>
      <div className={styles.line}>
        <label className={styles.field} data-error={told !== null}>
          <Icon name="edit" />
          <span className="sr-only">{say.label}</span>
          <input
            ref={field}
            id="composer"
            type="text"
            autoComplete="off"
            spellCheck={false}
            placeholder={say.placeholder}
            value={draft.text}
            aria-invalid={told !== null}
            aria-describedby={told === null ? undefined : problemId}
            onChange={(event) => {
              setRefused(false)
              draft.setText(event.target.value)
            }}
            onBlur={draft.leave}
          />
          <Button submit look="main" size="s" unavailable={entry === null ? say.nothing : problem}>
            {say.add}
          </Button>
        </label>
        <div className={styles.below}>
          {told !== null ? (
            <p id={problemId} className={styles.problem} role="alert">
              <Icon name="ask" size="s" />
              {told}
            </p>
          ) : (
            entry !== null && (
              <EntryChips entry={entry} links={links} answers={answers} onAnswers={setAnswers} />
            )
          )}
          {entry === null && told === null && (
            <Button look="quiet" size="s" icon="plus" onClick={blank}>
              {say.form}
            </Button>
          )}
        </div>
      </div>
    </form>
  )
}

function problemOf(
  entry: QuickEntry,
  say: { readonly future: string; readonly badDay: string; readonly badWeekday: string }
): string | null {
  if (entry.problem === null) return null
  if (entry.problem === 'not-that-weekday') return say.badWeekday
  return entry.problem === 'future' ? say.future : say.badDay
}

/** The instant of the note, with the offset of this machine's clock. */
function nowInstant(): string {
  const date = new Date()
  const offset = -date.getTimezoneOffset()
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const sign = offset < 0 ? '-' : '+'
  const pad = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0')
  return `${local}${sign}${pad(offset / 60)}:${pad(offset % 60)}`
}
