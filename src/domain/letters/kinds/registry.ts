import type { LetterKind } from '../../case/promises'
import { accessRequest } from './accessRequest'
import { arcepText } from './arcepText'
import { associationMandate } from './associationMandate'
import { conciliatorSheet } from './conciliatorSheet'
import { contractTermination } from './contractTermination'
import { firstComplaint } from './firstComplaint'
import { followUpReminder } from './followUpReminder'
import { formalNotice } from './formalNotice'
import type { Kind } from './kind'
import { mediatorSummary } from './mediatorSummary'
import { postingSlip } from './postingSlip'
import { preCallSheet } from './preCallSheet'
import { promiseConfirmation } from './promiseConfirmation'
import { secondComplaint } from './secondComplaint'
import { signalConsoText } from './signalConsoText'

const kinds: readonly Kind[] = [
  preCallSheet,
  promiseConfirmation,
  accessRequest,
  firstComplaint,
  formalNotice,
  postingSlip,
  followUpReminder,
  secondComplaint,
  signalConsoText,
  arcepText,
  contractTermination,
  mediatorSummary,
  conciliatorSheet,
  associationMandate
]

/** Every kind of letter that can be composed, in the order of the ladder. */
export const letterKinds: ReadonlyMap<LetterKind, Kind> = new Map(
  kinds.map((kind) => [kind.kind, kind])
)

/** What makes a kind; every kind a case can hold has its file. */
export function kindOf(name: LetterKind): Kind {
  const kind = letterKinds.get(name)
  if (kind === undefined) throw new Error(`no composer for ${name}`)
  return kind
}
