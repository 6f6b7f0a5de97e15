import type { CommitmentState } from '../commitments/state'
import type { Missing } from '../letters/letter'
import type { AfterPosting } from '../recourse/afterPosting'
import { type CaseFile, living } from './caseFile'

/** What the claimant is told to do next, from the first fact to the letter. */
export type NextStep =
  | { readonly kind: 'tell' }
  /** Commitments whose date has come and whose outcome is not confirmed; the first one in order of promise. */
  | { readonly kind: 'confirm'; readonly count: number; readonly first: string }
  | { readonly kind: 'parties'; readonly missing: readonly Missing[] }
  | { readonly kind: 'letter'; readonly missing: readonly Missing[] }
  | { readonly kind: 'export' }
  | AfterPosting

/** The four stages of a first letter. */
export const stages = ['tell', 'check', 'sign', 'post'] as const
export type Stage = (typeof stages)[number]

/**
 * The next step of a case. `states` are those of its living commitments in order of promise; `missing` is what
 * blocks its formal notice, as `checkFormalNotice` lists it; `sent` is where it stands once a letter went.
 */
export function nextStep(
  file: CaseFile,
  states: readonly CommitmentState[],
  missing: readonly Missing[],
  sent: AfterPosting | null = null
): NextStep {
  if (living(file, 'events').length === 0) return { kind: 'tell' }
  const toConfirm = states.filter(isToConfirm)
  const [first] = toConfirm
  if (first !== undefined) return { kind: 'confirm', count: toConfirm.length, first: first.id }
  if (sent !== null) return sent
  const ofParties = missing.filter(({ place }) => place.screen === 'parties')
  if (ofParties.length > 0) return { kind: 'parties', missing: ofParties }
  return missing.length > 0 ? { kind: 'letter', missing } : { kind: 'export' }
}

/** Its date has come, or the prudent one has passed, and the claimant has not said what became of it. */
export function isToConfirm(state: CommitmentState): boolean {
  return !state.confirmed && (state.status === 'to-confirm' || state.status === 'not-kept')
}

/** The stage of a first letter that a next step belongs to; null once it went. */
export function stageOf(step: NextStep): Stage | null {
  switch (step.kind) {
    case 'tell':
      return 'tell'
    case 'confirm':
    case 'parties':
    case 'letter':
      return 'check'
    case 'export':
      return 'sign'
    default:
      return null
  }
}
