import { useState } from 'react'
import { unknownWhen } from '#domain/case/blank'
import { find, living, type WithId } from '#domain/case/caseFile'
import type { Outcome } from '#domain/case/promises'
import type { CommitmentState } from '#domain/commitments/state'
import type { When } from '#domain/time/when'
import { setFields } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button, LinkButton } from '../ui/Button'
import styles from './Commitments.module.css'
import { OutcomeDialog } from './OutcomeDialog'

type Props = {
  readonly state: CommitmentState
  readonly commitment: WithId<'commitments'>
}

/** What the claimant says became of a promise: one click for silence, a short form for the rest. */
export function OutcomePanel({ state, commitment }: Props) {
  const { file, edit, readOnly, today } = useCase()
  const words = useWords()
  const say = words.commitments
  const [asking, setAsking] = useState(false)
  if (readOnly !== null) return null
  const { id, ...entry } = commitment
  const save = (outcome: Outcome | null) =>
    void edit('confirm-outcome', [setFields('commitments', id, entry, { outcome })])
  const cancelling = living(file, 'events').find((event) =>
    event.links.some((link) => link.as === 'cancels' && link.to === id)
  )
  const form = asking && (
    <OutcomeDialog
      commitment={commitment}
      onClose={() => setAsking(false)}
      onSave={(outcome) => {
        save(outcome)
        setAsking(false)
      }}
    />
  )
  if (commitment.outcome !== null)
    return (
      <span className={styles.outcome}>
        <LinkButton onClick={() => setAsking(true)}>{say.confirm.change}</LinkButton>
        <LinkButton onClick={() => save(null)}>{say.confirm.undo}</LinkButton>
        {form}
      </span>
    )
  if (cancelling !== undefined)
    return (
      <span className={styles.proposal}>
        <span>{say.proposal.cancelled}</span>
        <Button
          size="s"
          onClick={() => save(outcomeOf('cancelled-by-trader', cancelling.happened, cancelling.id))}
        >
          {say.confirm.accept}
        </Button>
        <LinkButton onClick={() => setAsking(true)}>{say.confirm.change}</LinkButton>
        {form}
      </span>
    )
  const due = state.status === 'not-kept' || state.status === 'to-confirm'
  return (
    <span className={styles.proposal}>
      {due && state.prudent !== null && (
        <>
          <span>{say.proposal.nothing(words.dates.dayOfMonth(state.prudent.day, today))}</span>
          <Button size="s" onClick={() => save(outcomeOf('nothing', unknownWhen, null))}>
            {say.confirm.nothing}
          </Button>
        </>
      )}
      <LinkButton onClick={() => setAsking(true)}>{say.confirm.heading}</LinkButton>
      {form}
    </span>
  )
}

/** An outcome as the claimant confirms it now. */
export function outcomeOf(kind: Outcome['kind'], happened: When, event: string | null): Outcome {
  return {
    kind,
    happened: { ...happened },
    event,
    note: '',
    exhibits: [],
    confirmedAt: new Date().toISOString()
  }
}

/** The facts that may show how a promise ended: those after it was made. */
export function laterFacts(
  file: Parameters<typeof find>[0],
  commitment: WithId<'commitments'>
): readonly WithId<'events'>[] {
  const made = find(file, 'events', commitment.madeIn)?.happened.day ?? ''
  return living(file, 'events').filter(
    (event) => event.id !== commitment.madeIn && (event.happened.day ?? '') >= made
  )
}
