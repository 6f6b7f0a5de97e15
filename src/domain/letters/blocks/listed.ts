import { type DraftPart, type DraftSentence, punctuated } from '../draft'

/** Items of a list with dashes, closed by punctuation; nothing when there is none. */
export function listed(items: readonly DraftSentence[]): readonly DraftPart[] {
  return items.length === 0 ? [] : [{ kind: 'list', marker: 'dash', items: punctuated(items) }]
}
