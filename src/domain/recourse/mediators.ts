import { type AddressBook, addressOf } from '../addresses/suggestions'
import type { CaseFile } from '../case/caseFile'
import { holdsIn, lapsed } from '../law/origin'
import type { Day } from '../time/when'
import type { DoorData } from './doorData'

/** Who is said to mediate in a sector: a suggestion for the screen, never printed. */
export type SuggestedMediator = {
  readonly name: string
  /** Its site without protocol; empty: not known, or told with its address. */
  readonly site: string
  readonly verified: boolean
  /** A wait in days commonly told, of which no source was read; null: none. */
  readonly daysToldOnly: number | null
}

/** The mediator of the sector of the case, where the data names one; the contract says which one really counts. */
export function suggestedMediator(
  { trader: { sector } }: Pick<CaseFile, 'trader'>,
  { mediators, doors }: DoorData,
  book: AddressBook,
  today: Day
): SuggestedMediator | null {
  const written = addressOf('mediator', sector, book, today)
  const named = mediators.find((one) => holdsIn(one.sectors, sector) && !lapsed(one, today))
  const found =
    written !== null
      ? { name: written.address.name, site: '', verified: true }
      : named !== undefined
        ? { name: named.name, site: named.site, verified: named.confidence === 'verified' }
        : null
  if (found === null || found.name === '') return null
  const door = doors.find(({ code, sectors }) => code === 'mediator' && holdsIn(sectors, sector))
  const daysToldOnly = door?.opens.after === 'unknown-wait' ? door.opens.daysToldOnly : null
  return { ...found, daysToldOnly }
}
