import { useState } from 'react'
import { find, living, type WithId } from '#domain/case/caseFile'
import type { CommitmentState } from '#domain/commitments/state'
import { useEntryEdit } from '../entries/useEntryEdit'
import { stop } from '../frame/useStops'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import { Button, IconButton } from '../ui/Button'
import { CommitmentChip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import pane from '../ui/SidePane.module.css'
import { useToast } from '../ui/Toast'
import { Tomatoes } from '../ui/Tomatoes'
import { ConfirmPromise } from './ConfirmPromise'
import { EventEditor } from './EventEditor'
import { useEventWords } from './eventWords'
import styles from './Inspector.module.css'

type Props = {
  readonly id: string
  readonly editing: boolean
  readonly onEditing: (editing: boolean) => void
  readonly onClose: () => void
}

/** The chosen fact in detail, or its form. */
export function Inspector({ id, editing, onEditing, onClose }: Props) {
  const { file, edit, undo, readOnly } = useCase()
  const { words } = useSession()
  const toast = useToast()
  const say = words.journal.inspector
  const event = find(file, 'events', id)
  if (event === null) return null
  return (
    <aside className={pane.pane} aria-label={say.label} {...stop}>
      <header className={styles.head}>
        <h2 className={styles.title}>{event.title || words.journal.untitled}</h2>
        <IconButton icon="close" label={say.close} onClick={onClose} />
      </header>
      <div className={`${styles.body} scroll`}>
        {editing ? <EventEditor key={id} event={event} /> : <Detail event={event} />}
      </div>
      {readOnly === null && (
        <footer className={pane.foot}>
          <Button
            icon={editing ? 'check' : 'edit'}
            look={editing ? 'main' : 'default'}
            onClick={() => onEditing(!editing)}
          >
            {editing ? say.done : say.edit}
          </Button>
          <Button
            look="quiet"
            icon="trash"
            onClick={() => {
              void edit('remove-event', [{ op: 'remove', in: 'events', id }])
              toast(say.removed, () => void undo())
              onClose()
            }}
          >
            {say.remove}
          </Button>
        </footer>
      )}
    </aside>
  )
}

function Detail({ event }: { readonly event: WithId<'events'> }) {
  const { file, states, today } = useCase()
  const { words, settings } = useSession()
  const said = useEventWords()
  const set = useEntryEdit('events', event.id)
  const [rated, setRated] = useState(false)
  const say = words.journal.inspector
  const made = states.filter((state) => find(file, 'commitments', state.id)?.madeIn === event.id)
  const announces = living(file, 'credits').some((credit) => credit.announcedIn === event.id)
  const exhibits = event.exhibits.flatMap((one) => find(file, 'exhibits', one) ?? [])
  const rows: readonly (readonly [string, string])[] = [
    [say.when, words.dates.when(event.happened, today)],
    [say.channel, said.who(event)],
    [say.recorded, words.dates.instant(event.recordedAt, today)],
    [say.author, event.author]
  ]
  return (
    <div className={styles.detail}>
      <dl className={styles.facts}>
        {rows.map(([term, value]) =>
          value === '' ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          )
        )}
        {settings.tomatoes && (
          <div>
            <dt>{say.tomatoes}</dt>
            <dd>
              <Tomatoes
                value={event.tomatoes}
                onChange={(tomatoes) => {
                  setRated(true)
                  void set({ tomatoes })
                }}
              />
            </dd>
          </div>
        )}
      </dl>
      {event.text !== '' && <p className={styles.text}>{event.text}</p>}
      {event.attempts !== null && <p className={styles.note}>{say.attemptNote}</p>}
      {made.map((state, index) => (
        <PromiseDetail key={state.id} state={state} number={index + 1} />
      ))}
      {(made.length > 0 || announces) && <ConfirmPromise event={event.id} />}
      {exhibits.length > 0 && (
        <section className={styles.section}>
          <h3>{say.proof}</h3>
          <ul>
            {exhibits.map((exhibit) => (
              <li key={exhibit.id} className={styles.exhibit}>
                <Icon name="exhibit" size="s" />
                <span>
                  {exhibit.title}
                  <small>{words.dates.when(exhibit.made, today)}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <span className="sr-only" role="status">
        {rated ? words.ui.tomatoes.value(event.tomatoes) : ''}
      </span>
    </div>
  )
}

function PromiseDetail({
  state,
  number
}: {
  readonly state: CommitmentState
  readonly number: number
}) {
  const { file, today } = useCase()
  const { words } = useSession()
  const say = words.journal.inspector
  const commitment = find(file, 'commitments', state.id)
  if (commitment === null) return null
  return (
    <section className={styles.section}>
      <h3 className={styles.promise}>
        {say.commitment(number)} <CommitmentChip status={state.status} />
      </h3>
      <p className={styles.quote}>{words.ui.quoted(commitment.words)}</p>
      {state.slot !== null ? (
        <p className={styles.due}>
          {say.slotEnd}{' '}
          <b>{words.dates.moment({ day: state.slot.day, time: state.slot.to }, today)}</b>
        </p>
      ) : (
        state.prudent !== null && (
          <p className={styles.due}>
            {say.retained} <b>{words.dates.moment(state.prudent, today)}</b>
          </p>
        )
      )}
    </section>
  )
}
