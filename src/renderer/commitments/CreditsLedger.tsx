import { useState } from 'react'
import { find, living, type WithId } from '#domain/case/caseFile'
import { billToCheck, creditStage, creditTotals } from '#domain/money/credits'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button, LinkButton } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { CreditDialog } from './CreditDialog'
import styles from './Ledger.module.css'

/** The credits by stage: announced, seen on a bill, absent from it; only those seen are ever deducted. */
export function CreditsLedger() {
  const { file, edit, today } = useCase()
  const words = useWords()
  const say = words.commitments.credits
  const [open, setOpen] = useState<string | null>(null)
  const credits = living(file, 'credits')
  const totals = creditTotals(file)
  const toCheck = credits.some((credit) => billToCheck(file, credit) !== null)
  const chosen = find(file, 'credits', open)
  const add = () => {
    const id = crypto.randomUUID()
    void edit('add-credit', [
      {
        op: 'add',
        in: 'credits',
        id,
        set: { announcedOn: { day: today, time: null, until: null, precision: 'day' } }
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
      {credits.length === 0 ? (
        <p className="muted">{say.empty}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say.announcedOn}</th>
              <th scope="col" className={styles.sum}>
                {say.amount}
              </th>
              <th scope="col" className={styles.sum}>
                {say.seen}
              </th>
            </tr>
          </thead>
          <tbody>
            {credits.map((credit) => (
              <CreditRow key={credit.id} credit={credit} onOpen={() => setOpen(credit.id)} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say.total}</th>
              <td className={styles.sum}>{words.amounts.euros(totals.announcedCents)}</td>
              <td className={styles.sum}>{words.amounts.euros(totals.seenCents)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {credits.length > 0 && (
        <Notice tone={toCheck ? 'soon' : 'info'}>
          {totals.absentCents > 0 ? say.absentNote : say.checkBill}
        </Notice>
      )}
      {chosen !== null && <CreditDialog credit={chosen} onClose={() => setOpen(null)} />}
    </section>
  )
}

function CreditRow({
  credit,
  onOpen
}: {
  readonly credit: WithId<'credits'>
  readonly onOpen: () => void
}) {
  const { file, today } = useCase()
  const words = useWords()
  const event = find(file, 'events', credit.announcedIn)
  const when =
    credit.announcedOn.day === null && event !== null ? event.happened : credit.announcedOn
  const stage = creditStage(file, credit)
  const who = event?.person.firstName ?? ''
  const date = words.dates.when({ ...when, time: null, until: null }, today)
  return (
    <tr>
      <td>
        <LinkButton onClick={onOpen}>{who === '' ? date : `${date}, ${who}`}</LinkButton>
        <small>{credit.reason}</small>
      </td>
      <td className={styles.sum}>{words.amounts.euros(credit.amountCents)}</td>
      <td className={styles.sum}>
        {stage === 'seen' ? words.amounts.euros(credit.amountCents) : '–'}
        {stage === 'absent' && <small>{words.commitments.credits.stages.absent}</small>}
      </td>
    </tr>
  )
}
