import { readTimeEntry } from '#domain/capture/timeEntry'
import type { WithId } from '#domain/case/caseFile'
import { DraftText } from '../entries/DraftText'
import styles from '../entries/entries.module.css'
import { useEntryEdit } from '../entries/useEntryEdit'
import { useWords } from '../session/Session'
import { Checkbox } from '../ui/Toggle'
import { wholeNumber } from './PersonFields'

/** Calls or visits that led nowhere, counted inside their fact, with the hours that are known. */
export function AttemptFields({ event }: { readonly event: WithId<'events'> }) {
  const words = useWords()
  const say = words.entries.fact
  const set = useEntryEdit('events', event.id)
  const path = `events/${event.id}`
  const { attempts } = event
  return (
    <section className={styles.group}>
      <Checkbox
        label={say.attempts}
        help={say.attemptsHelp}
        checked={attempts !== null}
        onChange={(on) => void set({ attempts: on ? { count: 1, times: [], ending: '' } : null })}
      />
      {attempts !== null && (
        <>
          <DraftText
            field={`${path}/attempt-times`}
            label={say.times}
            optional
            value={attempts.times.map(words.dates.time).join(', ')}
            onCommit={(text) => {
              const times = timesOf(text)
              return set({
                attempts: { ...attempts, times, count: Math.max(attempts.count, times.length) }
              })
            }}
          />
          <DraftText
            field={`${path}/attempt-count`}
            label={say.count}
            value={String(attempts.count)}
            onCommit={(text) =>
              set({
                attempts: {
                  ...attempts,
                  count: Math.max(1, wholeNumber(text) ?? 1, attempts.times.length)
                }
              })
            }
          />
          <DraftText
            field={`${path}/attempt-ending`}
            label={say.ending}
            help={say.endingHelp}
            optional
            value={attempts.ending}
            onCommit={(ending) => set({ attempts: { ...attempts, ending } })}
          />
        </>
      )}
    </section>
  )
}

function timesOf(text: string): string[] {
  return text.split(/[,;]/).flatMap((part) => {
    const read = readTimeEntry(part)
    return read.kind === 'time' ? [read.time] : []
  })
}
