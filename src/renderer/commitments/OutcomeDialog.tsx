import { useState } from 'react'
import { unknownWhen } from '#domain/case/blank'
import { type CaseFile, find, living, type WithId } from '#domain/case/caseFile'
import type { Outcome } from '#domain/case/promises'
import styles from '../entries/entries.module.css'
import { WhenFields } from '../entries/WhenFields'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { useDraft } from '../session/useDraft'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Field } from '../ui/Field'
import { Select } from '../ui/Select'
import { Choices } from '../ui/Toggle'

type Props = {
  readonly commitment: WithId<'commitments'>
  readonly onClose: () => void
  readonly onSave: (outcome: Outcome) => void
}

const KINDS = ['nothing', 'done', 'partly', 'cancelled-by-trader', 'cancelled-by-claimant'] as const

/** How a promise ended, when, and the fact that shows it. */
export function OutcomeDialog({ commitment, onClose, onSave }: Props) {
  const { file, today } = useCase()
  const words = useWords()
  const say = words.commitments.confirm
  const before = commitment.outcome
  const [kind, setKind] = useState<Outcome['kind']>(before?.kind ?? 'done')
  const [happened, setHappened] = useState(before?.happened ?? unknownWhen)
  const [event, setEvent] = useState(before?.event ?? '')
  const note = useDraft(`commitments/${commitment.id}/outcome-note`, before?.note ?? '', null)
  const facts = laterFacts(file, commitment)
  const labels = {
    nothing: say.nothing,
    done: say.done,
    partly: say.partly,
    'cancelled-by-trader': say.trader,
    'cancelled-by-claimant': say.claimant
  }
  return (
    <Dialog
      title={say.heading}
      onClose={onClose}
      keepOpen
      foot={
        <>
          <Button
            onClick={() => {
              note.discard()
              onClose()
            }}
          >
            {words.ui.cancel}
          </Button>
          <Button
            look="main"
            onClick={() => {
              note.discard()
              onSave({
                kind,
                happened: kind === 'nothing' ? unknownWhen : happened,
                event: event === '' ? null : event,
                note: note.text.trim(),
                exhibits: before?.exhibits ?? [],
                confirmedAt: new Date().toISOString()
              })
            }}
          >
            {say.save}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p className="serif">{words.ui.quoted(commitment.words)}</p>
        <Choices
          legend={say.heading}
          hideLegend
          value={kind}
          choices={KINDS.map((one) => ({ value: one, label: labels[one] }))}
          onChange={setKind}
        />
        {kind !== 'nothing' && (
          <WhenFields
            name={`commitments/${commitment.id}/outcome`}
            label={say.when}
            hours
            today={today}
            value={happened}
            onChange={setHappened}
          />
        )}
        <Select
          label={say.event}
          value={event}
          choices={[
            { value: '', label: say.noEvent },
            ...facts.map((fact) => ({
              value: fact.id,
              label: `${words.dates.when(fact.happened, today)}${words.ui.colon}${fact.title || words.journal.untitled}`
            }))
          ]}
          onChange={(id) => {
            setEvent(id)
            const fact = find(file, 'events', id)
            if (fact !== null && happened.day === null) setHappened(fact.happened)
          }}
        />
        <Field
          label={say.note}
          optional
          restored={note.restored}
          value={note.text}
          onChange={note.setText}
          onBlur={note.leave}
        />
      </div>
    </Dialog>
  )
}

/** The facts that may show how a promise ended: those after it was made. */
function laterFacts(
  file: CaseFile,
  commitment: WithId<'commitments'>
): readonly WithId<'events'>[] {
  const made = find(file, 'events', commitment.madeIn)?.happened.day ?? ''
  return living(file, 'events').filter(
    (event) => event.id !== commitment.madeIn && (event.happened.day ?? '') >= made
  )
}
