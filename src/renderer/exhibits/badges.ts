import type { ExhibitState } from '#contract/evidence'
import type { WithId } from '#domain/case/caseFile'
import { printing } from '#domain/evidence/printedPicture'
import type { WordBook } from '#words/say'
import type { Tone } from '../ui/Chip'
import type { IconName } from '../ui/Icon'

export type Badge = {
  readonly name: keyof WordBook['exhibits']['badges']
  readonly tone: Tone
  readonly icon: IconName
}

/** What is to be known of an exhibit at a glance; `state` of its original, undefined before it is read. */
export function badgesOf(
  exhibit: WithId<'exhibits'>,
  state: ExhibitState | undefined
): readonly Badge[] {
  const { sha256, onPaper, mediaType, converted, blackedOut } = exhibit
  const badges: Badge[] = []
  if (state === 'altered') badges.push({ name: 'altered', tone: 'broken', icon: 'ask' })
  if (state === 'missing') badges.push({ name: 'missing', tone: 'broken', icon: 'not-kept' })
  if (state === 'not-arrived') badges.push({ name: 'not-arrived', tone: 'soon', icon: 'clock' })
  if (onPaper) badges.push({ name: 'onPaper', tone: 'open', icon: 'document' })
  if (sha256 === null && !onPaper) badges.push({ name: 'noFile', tone: 'none', icon: 'dashed' })
  if (sha256 !== null && converted === null && printing(mediaType) !== 'as-it-is')
    badges.push({ name: 'notPrintable', tone: 'soon', icon: 'ban' })
  if (blackedOut !== null) badges.push({ name: 'blackedOut', tone: 'neutral', icon: 'private' })
  return badges
}
