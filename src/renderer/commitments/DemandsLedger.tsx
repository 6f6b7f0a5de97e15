import { useState } from 'react'
import { find, living } from '#domain/case/caseFile'
import { balance } from '#domain/money/balance'
import { costsClaim } from '#domain/money/costs'
import { daysWithDefect, proRata } from '#domain/money/proRata'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'
import { Button, LinkButton } from '../ui/Button'
import { DemandDialog } from './DemandDialog'
import styles from './Ledger.module.css'

/** The sums asked for, the credits seen deducted from them, and the pro rata that may be asked at most. */
export function DemandsLedger() {
  const { file, edit, today } = useCase()
  const words = useWords()
  const say = words.commitments.demands
  const [open, setOpen] = useState<string | null>(null)
  const demands = living(file, 'demands')
  const totals = balance(file)
  const price = file.contract.priceCents
  const days = daysWithDefect(file, today)
  const part = price === null || days === 0 ? null : proRata(price, days)
  const costs = costsClaim(file)
  const asked = demands.some((demand) => demand.text === say.proRataText)
  const chosen = find(file, 'demands', open)
  const add = (set: { text: string; amountCents: number | null; calculation: string }) => {
    const id = crypto.randomUUID()
    void edit('add-demand', [{ op: 'add', in: 'demands', id, set }])
    return id
  }
  return (
    <section className={styles.ledger}>
      <header className={styles.head}>
        <h2>{say.title}</h2>
        <Button
          look="quiet"
          size="s"
          icon="plus"
          aria-label={say.add}
          onClick={() => setOpen(add({ text: '', amountCents: null, calculation: '' }))}
        >
          {words.commitments.credits.add}
        </Button>
      </header>
      {demands.length > 0 && (
        <table className={styles.table}>
          <tbody>
            {demands.map((demand) => (
              <tr key={demand.id}>
                <td>
                  <LinkButton onClick={() => setOpen(demand.id)}>
                    {demand.text || say.add}
                  </LinkButton>
                  <small>{demand.calculation}</small>
                </td>
                <td className={styles.sum}>
                  {demand.amountCents === null ? '–' : words.amounts.euros(demand.amountCents)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="muted">
        {totals.claimCents === null || totals.balanceCents === null
          ? say.none
          : say.balance(
              words.amounts.euros(totals.claimCents),
              words.amounts.euros(totals.seenCents),
              words.amounts.euros(totals.balanceCents)
            )}
      </p>
      {part !== null && !asked && (
        <p className="muted">
          {say.proRata(words.amounts.euros(part.cents), part.calculation)}{' '}
          <LinkButton
            onClick={() =>
              add({
                text: say.proRataText,
                amountCents: part.cents,
                calculation: part.calculation
              })
            }
          >
            {say.useProRata}
          </LinkButton>
        </p>
      )}
      {costs !== null && !demands.some((demand) => demand.text === say.costsText) && (
        <p className="muted">
          {say.costs(words.amounts.euros(costs.cents))}{' '}
          <LinkButton
            onClick={() =>
              add({
                text: say.costsText,
                amountCents: costs.cents,
                calculation: costs.calculation
              })
            }
          >
            {say.useCosts}
          </LinkButton>
        </p>
      )}
      {chosen !== null && <DemandDialog demand={chosen} onClose={() => setOpen(null)} />}
    </section>
  )
}
