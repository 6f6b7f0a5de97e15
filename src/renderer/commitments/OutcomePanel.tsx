import { useState } from 'react'
import { find, type WithId } from '#domain/case/caseFile'
import type { Outcome } from '#domain/case/promises'
import { acceptance, confirmation, type Proposal, proposals } from '#domain/commitments/proposals'
import type { CommitmentState } from '#domain/commitments/state'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button, LinkButton } from '../ui/Button'
import styles from './Commitments.module.css'
import { OutcomeDialog } from './OutcomeDialog'

type Props = {
  readonly state: CommitmentState
  readonly commitment: WithId<'commitments'>
}

/** What the claimant says became of a promise: one click for what is proposed, a short form for the rest. */
export function OutcomePanel({ state, commitment }: Props) {
  const { file, edit, now, readOnly } = useCase()
  const words = useWords()
  const say = words.commitments.confirm
  const [asking, setAsking] = useState(false)
  if (readOnly !== null) return null
  const write = ({ label, changes }: ReturnType<typeof confirmation>) => void edit(label, changes)
  const save = (outcome: Outcome | null) => write(confirmation(file, commitment.id, outcome))
  const proposed = proposals(file, now).find((one) => one.commitment === commitment.id)
  return (
    <span className={commitment.outcome === null ? styles.proposal : styles.outcome}>
      {proposed !== undefined && (
        <>
          <Proposed proposal={proposed} state={state} />
          <Button
            size="s"
            onClick={() => write(acceptance(file, proposed, new Date().toISOString()))}
          >
            {proposed.kind === 'nothing' ? say.nothing : say.accept}
          </Button>
        </>
      )}
      <LinkButton onClick={() => setAsking(true)}>
        {commitment.outcome === null ? say.heading : say.change}
      </LinkButton>
      {commitment.outcome !== null && (
        <LinkButton onClick={() => save(null)}>{say.undo}</LinkButton>
      )}
      {asking && (
        <OutcomeDialog
          commitment={commitment}
          onClose={() => setAsking(false)}
          onSave={(outcome) => {
            save(outcome)
            setAsking(false)
          }}
        />
      )}
    </span>
  )
}

function Proposed({
  proposal,
  state
}: {
  readonly proposal: Proposal
  readonly state: CommitmentState
}) {
  const { file, today } = useCase()
  const words = useWords()
  const say = words.commitments.proposal
  const fact = find(file, 'events', proposal.event)?.title ?? ''
  if (proposal.kind === 'done') return <span>{say.done(fact || words.journal.untitled)}</span>
  if (proposal.kind === 'cancelled-by-trader') return <span>{say.cancelled}</span>
  const due = state.prudent?.day ?? today
  return <span>{say.nothing(words.dates.dayOfMonth(due, today))}</span>
}
