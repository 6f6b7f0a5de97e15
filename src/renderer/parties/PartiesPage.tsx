import { useEffect, useRef } from 'react'
import { useCase } from '../session/Case'
import { useSpot } from '../session/navigation'
import { useWords } from '../session/Session'
import { BillsSection } from './BillsSection'
import { ClaimantSection } from './ClaimantSection'
import { ContractSection } from './ContractSection'
import styles from './PartiesPage.module.css'
import { TraderSection } from './TraderSection'

/** Who writes to whom about which contract: what the letter needs besides the facts. */
export function PartiesPage() {
  const words = useWords().parties
  const { readOnly } = useCase()
  const spot = useSpot('parties')
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (spot === null) return
    const field = page.current?.querySelector<HTMLElement>(
      `[data-field="${CSS.escape(spot.name)}"]`
    )
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
  }, [spot])
  return (
    <div ref={page} className={`${styles.page} scroll`}>
      <fieldset className={styles.sections} disabled={readOnly !== null}>
        <legend className="sr-only">{words.intro}</legend>
        <ClaimantSection />
        <TraderSection />
        <ContractSection />
        <BillsSection />
      </fieldset>
    </div>
  )
}
