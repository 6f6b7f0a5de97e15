import { useEffect, useState } from 'react'
import { find } from '#domain/case/caseFile'
import { useCase } from '../session/Case'
import { useNavigation, useSpot } from '../session/navigation'
import { useWords } from '../session/Session'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { CommitmentRow } from './CommitmentRow'
import styles from './Commitments.module.css'
import { CostsLedger } from './CostsLedger'
import { CreditsLedger } from './CreditsLedger'
import { DemandsLedger } from './DemandsLedger'
import { SummarySentence } from './SummarySentence'

/** What was promised and what became of it; beside, the credits, the costs and the sums asked for. */
export function Commitments() {
  const { file, states } = useCase()
  const words = useWords()
  const say = words.commitments
  const spot = useSpot('commitments')
  const { goToTab } = useNavigation()
  const [open, setOpen] = useState<string | null>(null)
  useEffect(() => {
    if (spot === null) return
    setOpen(spot.name)
    document.getElementById(`commitment-${spot.name}`)?.scrollIntoView({ block: 'center' })
  }, [spot])
  return (
    <div className={styles.screen}>
      <div className={`${styles.main} scroll`}>
        <SummarySentence />
        {states.length === 0 ? (
          <EmptyState
            title={words.commitments.summary.none}
            text={words.journal.empty.text}
            action={
              <Button onClick={() => goToTab('journal')}>{words.journal.empty.action}</Button>
            }
          />
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.margin}>
                  {say.columns.promised}
                </th>
                <th scope="col">{say.columns.commitment}</th>
                <th scope="col">{say.columns.due}</th>
                <th scope="col">{say.columns.outcome}</th>
                <th scope="col">{say.columns.proof}</th>
              </tr>
            </thead>
            {states.flatMap((state) => {
              const commitment = find(file, 'commitments', state.id)
              if (commitment === null) return []
              return (
                <CommitmentRow
                  key={state.id}
                  state={state}
                  commitment={commitment}
                  open={open === state.id}
                  onOpen={(wanted) => setOpen(wanted ? state.id : null)}
                />
              )
            })}
          </table>
        )}
      </div>
      <aside className={`${styles.aside} scroll`} aria-label={say.credits.title}>
        <CreditsLedger />
        <CostsLedger />
        <DemandsLedger />
      </aside>
    </div>
  )
}
