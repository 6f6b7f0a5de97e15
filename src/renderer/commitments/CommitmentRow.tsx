import { find, type WithId } from '#domain/case/caseFile'
import { outcomeFacts, shownDaysLate } from '#domain/commitments/outcomeFacts'
import type { CommitmentState } from '#domain/commitments/state'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { LinkButton } from '../ui/Button'
import { CommitmentChip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { yearBelow } from '../ui/yearBelow'
import { Calculation } from './Calculation'
import styles from './Commitments.module.css'
import { OutcomePanel } from './OutcomePanel'

type Props = {
  readonly state: CommitmentState
  readonly commitment: WithId<'commitments'>
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** One promise: when and in which words, the date retained, how it ended, what proves it. */
export function CommitmentRow({ state, commitment, open, onOpen }: Props) {
  const { file, today } = useCase()
  const words = useWords()
  const say = words.commitments
  const event = find(file, 'events', commitment.madeIn)
  const proofs = [
    ...(event?.exhibits ?? []),
    ...commitment.exhibits,
    ...(commitment.outcome?.exhibits ?? [])
  ]
  const exhibits = [...new Set(proofs)].flatMap((id) => find(file, 'exhibits', id) ?? [])
  const speaker = [
    event?.person.firstName ?? '',
    event?.tier === null || event === null ? '' : words.journal.tier(event.tier)
  ].filter((part) => part !== '')
  const detail = useOutcomeDetail(state, commitment)
  return (
    <tbody id={`commitment-${commitment.id}`} className={styles.group} data-open={open}>
      <tr>
        <td className={styles.margin}>
          <span className={styles.day}>
            {event === null
              ? ''
              : yearBelow(words.dates.when({ ...event.happened, time: null }, today))}
          </span>
          <small>
            {event?.happened.time == null ? '' : words.dates.time(event.happened.time)}
            {event?.channel == null ? '' : `, ${words.journal.channels[event.channel]}`}
          </small>
        </td>
        <td>
          <span className={styles.words}>{words.ui.quoted(commitment.words)}</span>
          <small>{speaker.join(', ')}</small>
        </td>
        <td>
          <DueCell state={state} commitment={commitment} />
          <LinkButton aria-expanded={open} onClick={() => onOpen(!open)}>
            {open ? say.calculation.close : say.calculation.open}
          </LinkButton>
        </td>
        <td>
          <CommitmentChip status={state.status} />
          <small>{detail}</small>
          <OutcomePanel state={state} commitment={commitment} />
        </td>
        <td>
          {exhibits.map((exhibit) => (
            <span key={exhibit.id} className={styles.exhibit}>
              <Icon name="exhibit" size="xs" />
              {exhibit.title}
            </span>
          ))}
          {exhibits.length === 0 && <small className={styles.doubt}>{say.noProof}</small>}
          {event?.channel === 'phone' && <small className={styles.doubt}>{say.oral}</small>}
        </td>
      </tr>
      {open && (
        <tr className={styles.calculation}>
          <td className={styles.margin} />
          <td colSpan={4}>
            <Calculation commitment={commitment} saidDay={state.saidDay} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

function DueCell({ state, commitment }: Pick<Props, 'state' | 'commitment'>) {
  const { today } = useCase()
  const words = useWords()
  const say = words.commitments
  if (state.slot !== null)
    return (
      <>
        <b>{words.dates.moment({ day: state.slot.day, time: state.slot.to }, today)}</b>
        <small>
          {words.dates.time(state.slot.from)} – {words.dates.time(state.slot.to)}
        </small>
      </>
    )
  if (state.prudent === null)
    return (
      <span className="muted">
        {commitment.phrase === '' ? say.noDate : undatedWords(state, say)}
      </span>
    )
  const same = state.literal?.day === state.prudent.day && state.literal.time === state.prudent.time
  return (
    <>
      <b>{words.dates.moment(state.prudent, today)}</b>
      <small>
        {same || state.literal === null
          ? say.sameLiteral
          : say.literal(words.dates.moment(state.literal, today))}
      </small>
    </>
  )
}

function undatedWords(
  state: CommitmentState,
  say: { readonly noDate: string; readonly unknownPhrase: string }
): string {
  return state.status === 'undated' ? say.noDate : say.unknownPhrase
}

/** What is said under the status: attempts, a missed slot, or how late, up to the contact that replaced the promise. */
function useOutcomeDetail(state: CommitmentState, commitment: WithId<'commitments'>): string {
  const { file, today } = useCase()
  const words = useWords()
  const say = words.commitments
  const facts = outcomeFacts(file, commitment)
  const attempts = facts.attempts.reduce((sum, event) => sum + (event.attempts?.count ?? 1), 0)
  const late = shownDaysLate(state, facts)
  const replaced = facts.replacedIn !== null && late !== null && late !== state.daysLate
  const { outcome } = commitment
  const parts = [
    attempts > 0 ? say.attempted(attempts) : '',
    state.status === 'not-kept' && state.slot !== null ? say.missed : '',
    late === null ? '' : replaced ? say.lateUntilReplaced(late) : say.late(late),
    outcome?.note ?? '',
    outcome === null || outcome.happened.day === null
      ? ''
      : words.dates.when(outcome.happened, today)
  ]
  return parts.filter((part) => part !== '').join(', ')
}
