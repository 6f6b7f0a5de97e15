import type { CaseFile } from '../case/caseFile'
import { holdsIn, lapsed } from '../law/origin'
import type { Day } from '../time/when'
import type { DoorData } from './doorData'

/** Who is said to mediate in a sector: a suggestion for the screen, never printed. */
export type SuggestedMediator = {
  readonly name: string
  /** Its site without protocol; empty: not known. */
  readonly site: string
  readonly verified: boolean
  /** A wait in days commonly told, of which no source was read; null: none. */
  readonly daysToldOnly: number | null
}

/** The mediator of the sector of the case, where the data names one; the contract says which one really counts. */
export function suggestedMediator(
  { trader }: Pick<CaseFile, 'trader'>,
  { mediators, doors }: DoorData,
  today: Day
): SuggestedMediator | null {
  const found = mediators.find((one) => holdsIn(one.sectors, trader.sector) && !lapsed(one, today))
  if (found === undefined) return null
  const door = doors.find(
    ({ code, sectors }) => code === 'mediator' && holdsIn(sectors, trader.sector)
  )
  return {
    name: found.name,
    site: found.site,
    verified: found.confidence === 'verified',
    daysToldOnly: door?.opens.after === 'unknown-wait' ? door.opens.daysToldOnly : null
  }
}
