import { find, living, type WithId } from '#domain/case/caseFile'
import type { CommitmentState } from '#domain/commitments/state'
import { isFailure, signOf } from '#domain/frise/sign'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import cards from '../ui/CardRow.module.css'
import { Chip, Coin, CommitmentChip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { Tomatoes } from '../ui/Tomatoes'
import styles from './EventRow.module.css'
import { useEventWords } from './eventWords'

type Props = {
  readonly event: WithId<'events'>
  readonly selected: boolean
  readonly onSelect: (id: string) => void
}

/** One fact on the page: its hour in the margin, its node on the red line, its words and chips beside. */
export function EventRow({ event, selected, onSelect }: Props) {
  const { file } = useCase()
  const words = useWords()
  const said = useEventWords()
  const credits = living(file, 'credits').filter((credit) => credit.announcedIn === event.id)
  const exhibits = event.exhibits.flatMap((id) => find(file, 'exhibits', id) ?? [])
  const hours = said.hours(event)
  return (
    <li className={`${cards.row} ${styles.row}`} id={`event-${event.id}`} data-selected={selected}>
      <div className={styles.margin}>
        {hours.map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
        <span className={styles.node} data-failed={isFailure(event)}>
          <Icon name={signOf(event)} size="s" />
        </span>
      </div>
      <div className={`${cards.card} ${styles.card}`}>
        <button
          type="button"
          className={`${cards.open} ${styles.open}`}
          aria-current={selected}
          onClick={() => onSelect(event.id)}
        >
          <span className={styles.title}>{event.title || words.journal.untitled}</span>
          <span className={styles.who}>{said.who(event)}</span>
        </button>
        {event.text !== '' && <p className={styles.text}>{event.text}</p>}
        <div className={styles.chips}>
          <Promises event={event.id} />
          {credits.map((credit) => (
            <Coin key={credit.id} cents={credit.amountCents} />
          ))}
          {exhibits.map((exhibit) => (
            <span key={exhibit.id} className={styles.exhibit}>
              <Icon name="exhibit" size="xs" />
              {exhibit.title}
            </span>
          ))}
          {event.attempts !== null && (
            <Chip tone="plain">{words.journal.attempts(event.attempts.count)}</Chip>
          )}
          {selected && event.tomatoes > 0 && <Tomatoes value={event.tomatoes} />}
        </div>
      </div>
    </li>
  )
}

function Promises({ event }: { readonly event: string }) {
  const { file, states } = useCase()
  const { ui } = useWords()
  const said = useEventWords()
  return states.flatMap((state: CommitmentState) => {
    const commitment = find(file, 'commitments', state.id)
    if (commitment === null || commitment.madeIn !== event) return []
    return (
      <span key={state.id} className={styles.promise}>
        <span className={styles.words}>{ui.quoted(commitment.words)}</span>
        <CommitmentChip status={state.status} detail={said.stateDetail(state)} />
      </span>
    )
  })
}
