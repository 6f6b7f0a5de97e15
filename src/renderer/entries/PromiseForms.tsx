import { living, type WithId } from '#domain/case/caseFile'
import type { PromiseKind } from '#domain/case/promises'
import { dueReading } from '#domain/commitments/dueReading'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { DayField } from '../ui/DayField'
import { Select } from '../ui/Select'
import { useToast } from '../ui/Toast'
import { Choices } from '../ui/Toggle'
import { DraftText } from './DraftText'
import styles from './entries.module.css'
import { useEntryEdit } from './useEntryEdit'

const KINDS: readonly PromiseKind[] = [
  'callback',
  'phone-appointment',
  'visit',
  'repair',
  'delivery',
  'refund',
  'answer',
  'escalation',
  'other'
]

/** The promises made in one fact. */
export function PromiseForms({ event }: { readonly event: WithId<'events'> }) {
  const { file, edit } = useCase()
  const say = useWords().entries.promise
  const made = living(file, 'commitments').filter((one) => one.madeIn === event.id)
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{say.heading}</h3>
      {made.map((commitment) => (
        <PromiseForm key={commitment.id} commitment={commitment} />
      ))}
      <div>
        <Button
          size="s"
          icon="plus"
          onClick={() =>
            void edit('add-commitment', [
              {
                op: 'add',
                in: 'commitments',
                id: crypto.randomUUID(),
                set: { madeIn: event.id, kind: 'callback' }
              }
            ])
          }
        >
          {say.add}
        </Button>
      </div>
    </section>
  )
}

function PromiseForm({ commitment }: { readonly commitment: WithId<'commitments'> }) {
  const { file, edit, today, undo } = useCase()
  const words = useWords()
  const toast = useToast()
  const say = words.entries.promise
  const set = useEntryEdit('commitments', commitment.id)
  const path = `commitments/${commitment.id}`
  const reading = dueReading(file, commitment)
  const known = reading.rule !== null
  const bare = known && reading.ambiguity === 'calendar-or-working'
  return (
    <div className={styles.box}>
      <Select
        label={say.kind}
        value={commitment.kind}
        choices={KINDS.map((kind) => ({ value: kind, label: say.kinds[kind] }))}
        onChange={(kind) => void set({ kind })}
      />
      <DraftText
        field={`${path}/words`}
        label={say.words}
        help={say.wordsHelp}
        value={commitment.words}
        onCommit={(text) =>
          set(commitment.phrase === '' ? { words: text, phrase: text } : { words: text })
        }
      />
      <DraftText
        field={`${path}/phrase`}
        label={say.phrase}
        help={say.phraseHelp}
        optional
        value={commitment.phrase}
        onCommit={(phrase) => set({ phrase })}
      />
      <p className={styles.reading} aria-live="polite">
        {known && reading.prudent !== null && (
          <>
            {say.retained}{' '}
            <b>
              {words.dates.moment(
                reading.slot === null
                  ? reading.prudent
                  : { day: reading.slot.day, time: reading.slot.to },
                today
              )}
            </b>
          </>
        )}
        {known && reading.prudent === null && say.none}
        {!known && (commitment.phrase === '' ? say.none : say.unknown)}
      </p>
      {bare && (
        <Choices
          legend={say.bareDays}
          value={commitment.bareDays}
          choices={[
            { value: 'calendar', label: say.calendar },
            { value: 'working', label: say.working }
          ]}
          onChange={(bareDays) => void set({ bareDays })}
        />
      )}
      {!known && commitment.phrase !== '' && (
        <DayField
          name={`${path}/dueDay`}
          label={say.dueDay}
          leaning="future"
          optional
          today={today}
          value={commitment.dueDay}
          onChange={(dueDay) => void set({ dueDay })}
        />
      )}
      <div>
        <Button
          size="s"
          look="quiet"
          icon="trash"
          onClick={() => {
            void edit('remove-commitment', [{ op: 'remove', in: 'commitments', id: commitment.id }])
            toast(say.removed, () => void undo())
          }}
        >
          {say.remove}
        </Button>
      </div>
    </div>
  )
}
