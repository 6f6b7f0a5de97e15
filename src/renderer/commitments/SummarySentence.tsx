import { creditTotals } from '#domain/money/credits'
import { daysBetween } from '#domain/time/day'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import styles from './Commitments.module.css'

/** The totals as a sentence: "Cinq engagements en quinze jours : quatre non tenus…". */
export function SummarySentence() {
  const { file, states } = useCase()
  const words = useWords()
  const say = words.commitments.summary
  const credits = creditTotals(file)
  const count = (keep: (status: (typeof states)[number]) => boolean) => states.filter(keep).length
  const broken = count((state) => state.broken)
  const cancelled = count((state) => state.broken && state.status === 'cancelled-by-trader')
  const kept = count((state) => state.status === 'kept')
  const late = count((state) => state.status === 'kept-late')
  const undated = count((state) => state.status === 'undated')
  const pending = count(
    (state) => state.status === 'to-confirm' || (state.status === 'not-kept' && !state.confirmed)
  )
  const days = states.flatMap((state) => state.saidDay ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const lead = [
    capital(say.commitments(states.length)),
    first === undefined || last === undefined ? '' : say.inDays(daysBetween(first, last) + 1)
  ]
  const rest = [
    kept > 0 ? say.kept(kept) : '',
    late > 0 ? say.late(late) : '',
    pending > 0 ? say.pending(pending) : '',
    undated > 0 ? say.undated(undated) : ''
  ].filter((part) => part !== '')
  const told = [
    broken > 0 ? <b key="broken">{say.broken(broken)}</b> : null,
    cancelled > 0 ? `, ${say.cancelled(cancelled)}` : '',
    rest.length > 0 ? `${broken > 0 ? ', ' : ''}${rest.join(', ')}` : ''
  ]
  const anyCredit = credits.announcedCents > 0
  const anyDetail = broken > 0 || rest.length > 0
  return (
    <div className={styles.summary}>
      {states.length > 0 && (
        <p>
          {lead.filter((part) => part !== '').join(' ')}
          {anyDetail && words.ui.colon}
          {told}.
        </p>
      )}
      {anyCredit && (
        <p>
          {say.credits(
            words.amounts.euros(credits.announcedCents),
            credits.seenCents === 0 ? null : words.amounts.euros(credits.seenCents)
          )}
        </p>
      )}
    </div>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
