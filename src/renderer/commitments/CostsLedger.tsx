import { useState } from 'react'
import { find, living, type WithId } from '#domain/case/caseFile'
import { costTotals } from '#domain/money/costs'
import { DraftText } from '../entries/DraftText'
import entries from '../entries/entries.module.css'
import { useEntryEdit } from '../entries/useEntryEdit'
import { WhenFields } from '../entries/WhenFields'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { AmountField } from '../ui/AmountField'
import { Button, LinkButton } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Select } from '../ui/Select'
import styles from './Ledger.module.css'

const KINDS = ['calls', 'post', 'copies', 'replacement', 'time', 'other'] as const

/** What the dispute cost so far: the exchanges of the journal by channel, and the items entered apart. */
export function CostsLedger() {
  const { file, edit, today } = useCase()
  const words = useWords()
  const say = words.commitments.costs
  const [open, setOpen] = useState<string | null>(null)
  const costs = living(file, 'costs')
  const spent = living(file, 'events').filter(
    (event) => event.minutes !== null || event.costCents !== null
  )
  const groups = [
    { label: say.calls, events: spent.filter((event) => event.channel === 'phone') },
    { label: say.chats, events: spent.filter((event) => event.channel === 'chat') },
    {
      label: say.others,
      events: spent.filter((event) => event.channel !== 'phone' && event.channel !== 'chat')
    }
  ].filter((group) => group.events.length > 0)
  const totals = costTotals(file)
  const chosen = find(file, 'costs', open)
  const add = () => {
    const id = crypto.randomUUID()
    void edit('add-cost', [
      {
        op: 'add',
        in: 'costs',
        id,
        set: { kind: 'post', on: { day: today, time: null, until: null, precision: 'day' } }
      }
    ])
    setOpen(id)
  }
  return (
    <section className={styles.ledger}>
      <header className={styles.head}>
        <h2>{say.title}</h2>
        <Button look="quiet" size="s" icon="plus" aria-label={say.addLabel} onClick={add}>
          {say.add}
        </Button>
      </header>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say.item}</th>
            <th scope="col" className={styles.sum}>
              {say.time}
            </th>
            <th scope="col" className={styles.sum}>
              {say.cost}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.label(0)}>
              <td>{group.label(group.events.length)}</td>
              <td className={styles.sum}>{say.minutes(sum(group.events, 'minutes'))}</td>
              <td className={styles.sum}>{words.amounts.euros(sum(group.events, 'costCents'))}</td>
            </tr>
          ))}
          {costs.map((cost) => (
            <tr key={cost.id}>
              <td>
                <LinkButton onClick={() => setOpen(cost.id)}>
                  {cost.label || say.kinds[cost.kind]}
                </LinkButton>
              </td>
              <td className={styles.sum}>
                {cost.minutes === null ? '–' : say.minutes(cost.minutes)}
              </td>
              <td className={styles.sum}>
                {cost.amountCents === null ? '–' : words.amounts.euros(cost.amountCents)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say.total}</th>
            <td className={styles.sum}>{say.minutes(totals.minutes)}</td>
            <td className={styles.sum}>{words.amounts.euros(totals.cents)}</td>
          </tr>
        </tfoot>
      </table>
      {chosen !== null && <CostDialog cost={chosen} onClose={() => setOpen(null)} />}
    </section>
  )
}

function sum(events: readonly WithId<'events'>[], field: 'minutes' | 'costCents'): number {
  return events.reduce((total, event) => total + (event[field] ?? 0), 0)
}

function CostDialog({
  cost,
  onClose
}: {
  readonly cost: WithId<'costs'>
  readonly onClose: () => void
}) {
  const { edit, today } = useCase()
  const words = useWords()
  const say = words.commitments.costs
  const set = useEntryEdit('costs', cost.id)
  return (
    <Dialog
      title={cost.label || say.kinds[cost.kind]}
      onClose={onClose}
      keepOpen
      foot={
        <>
          <Button
            look="quiet"
            icon="trash"
            onClick={() => {
              void edit('remove-cost', [{ op: 'remove', in: 'costs', id: cost.id }])
              onClose()
            }}
          >
            {say.remove}
          </Button>
          <Button look="main" onClick={onClose}>
            {words.journal.defect.done}
          </Button>
        </>
      }
    >
      <div className={entries.stack}>
        <Select
          label={say.kind}
          value={cost.kind}
          choices={KINDS.map((kind) => ({ value: kind, label: say.kinds[kind] }))}
          onChange={(kind) => void set({ kind })}
        />
        <DraftText
          field={`costs/${cost.id}/label`}
          label={say.label}
          value={cost.label}
          onCommit={(label) => set({ label })}
        />
        <WhenFields
          name={`costs/${cost.id}/on`}
          label={words.entries.fact.when}
          today={today}
          value={cost.on}
          onChange={(on) => void set({ on })}
        />
        <AmountField
          name={`costs/${cost.id}/amountCents`}
          label={say.cost}
          optional
          value={cost.amountCents}
          onChange={(amountCents) => void set({ amountCents })}
        />
      </div>
    </Dialog>
  )
}
