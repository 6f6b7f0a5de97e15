import type { Door } from '#domain/recourse/doors'
import type { WordBook } from './say'

/** Why a door stands as it does, in one or two sentences. */
export function doorSentence(
  { why, from, until, estimated }: Pick<Door, 'why' | 'from' | 'until' | 'estimated'>,
  { recourse, dates }: WordBook
): string {
  const inFull = (day: string | null) => (day === null ? '' : dates.dayInFull(day))
  const said = recourse.why[why](inFull(from), inFull(until))
  return estimated ? `${said} ${recourse.estimation}` : said
}
