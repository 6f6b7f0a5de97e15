import type { OpenedCase, Saved } from '#contract/calls'
import type { CaseFile } from '#domain/case/caseFile'
import { applyEdit, type Edit } from '#domain/case/edits'
import type { AnyFailure } from '#words/failure'

/** An open case as the window holds it. */
export type CaseState = {
  /** Every line known to be on disk, applied. */
  readonly confirmed: CaseFile
  /** `confirmed` with the edits still on their way: what the screens show. */
  readonly file: CaseFile
  /** Edits not yet on disk, oldest first. */
  readonly pending: readonly Edit[]
  /** Why the oldest pending edit could not be saved; null while nothing is wrong. */
  readonly failure: AnyFailure | null
  readonly savedAt: string | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly eventCount: number
  readonly toReview: OpenedCase['toReview']
  readonly readOnly: OpenedCase['readOnly']
  readonly notices: OpenedCase['notices']
}

export type CaseAction =
  | { readonly kind: 'older-events'; readonly events: CaseFile['events'] }
  | { readonly kind: 'edited'; readonly edit: Edit }
  /** The oldest pending edit is on disk. */
  | { readonly kind: 'saved'; readonly saved: Saved }
  /** An undo or a redo was written. */
  | { readonly kind: 'stepped'; readonly saved: Saved }
  /** Main wrote a line by itself, whatever waits to be saved here. */
  | { readonly kind: 'landed'; readonly saved: Saved }
  | { readonly kind: 'not-saved'; readonly failure: AnyFailure }
  | { readonly kind: 'retried' }
  /** The claimant gave up the oldest pending edit. */
  | { readonly kind: 'dropped' }

/** The state of a case just opened. */
export function opened(answer: OpenedCase): CaseState {
  return {
    confirmed: answer.file,
    file: answer.file,
    pending: [],
    failure: null,
    savedAt: answer.savedAt,
    canUndo: answer.canUndo,
    canRedo: answer.canRedo,
    eventCount: answer.eventCount,
    toReview: answer.toReview,
    readOnly: answer.readOnly,
    notices: answer.notices
  }
}

/** The state after one thing that happened. Shown edits never disappear before they are saved or given up. */
export function reduceCase(state: CaseState, action: CaseAction): CaseState {
  switch (action.kind) {
    case 'older-events':
      return onto({
        ...state,
        confirmed: {
          ...state.confirmed,
          events: { ...action.events, ...state.confirmed.events }
        }
      })
    case 'edited':
      return {
        ...state,
        file: applyEdit(state.file, action.edit.changes).file,
        pending: [...state.pending, action.edit]
      }
    case 'saved':
      return onto({ ...written(state, action.saved), pending: state.pending.slice(1) })
    case 'stepped':
      return onto(written(state, action.saved))
    case 'landed':
      return onto({ ...written(state, action.saved), failure: state.failure })
    case 'not-saved':
      return { ...state, failure: action.failure }
    case 'retried':
      return { ...state, failure: null }
    case 'dropped':
      return onto({ ...state, failure: null, pending: state.pending.slice(1) })
  }
}

// Other seats' lines were on disk before ours, which has seen them.
function written(state: CaseState, saved: Saved): CaseState {
  const lines = [...saved.others, saved.line]
  return {
    ...state,
    confirmed: lines.reduce((file, line) => applyEdit(file, line.changes).file, state.confirmed),
    failure: null,
    savedAt: saved.line.at,
    toReview: saved.toReview,
    canUndo: saved.canUndo,
    canRedo: saved.canRedo
  }
}

function onto(state: CaseState): CaseState {
  const file = state.pending.reduce(
    (shown, edit) => applyEdit(shown, edit.changes).file,
    state.confirmed
  )
  return { ...state, file }
}
