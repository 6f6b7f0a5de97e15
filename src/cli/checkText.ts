import { amicableStepBy, type ClockData } from '#domain/recourse/clocks'
import type { Territory } from '#domain/time/when'
import type { CheckedCase, CheckedCommitment } from './check'
import type { Sayings } from './language'

/** What `check` tells a person of one case. */
export function checkText(
  checked: CheckedCase,
  say: Sayings,
  data: ClockData,
  territory: Territory
): string {
  const { title, on, kind, missing, warnings, commitments, credits, clocks } = checked
  const { terminal, dates, amounts, recourse } = say
  const said = terminal.check
  const letter = say.letter.kinds[kind]
  const broken = commitments.filter((one) => one.broken).length
  const { claimCents, balanceCents } = credits
  return [
    said.heading(title.trim() || checked.case, dates.dayInFull(on)),
    missing.length === 0 ? said.ready(letter) : said.missing(letter, missing.length),
    ...missing.map(({ message }) => `  - ${message}`),
    ...(warnings.length === 0 ? [] : [said.warnings(warnings.length)]),
    ...warnings.map(({ message }) => `  - ${message}`),
    said.commitments(commitments.length, broken),
    ...commitments.map((one) => `  - ${commitmentLine(one, on, say)}`),
    said.credits(amounts.euros(credits.offeredCents), amounts.euros(credits.seenCents)),
    ...(claimCents === null || balanceCents === null
      ? []
      : [said.balance(amounts.euros(claimCents), amounts.euros(balanceCents))]),
    ...clocks.flatMap((clock) => {
      const amicableBy = amicableStepBy(clock, data, territory)
      return [
        recourse.clock[clock.code](dates.dayInFull(clock.lastSafeDay)),
        ...(amicableBy === null ? [] : [said.amicableStep(dates.dayInFull(amicableBy))])
      ]
    }),
    ...checked.doors.map(({ code, open, why }) =>
      said.door(recourse.door[code], open ? recourse.open : recourse.closed, why)
    )
  ].join('\n')
}

function commitmentLine(
  { phrase, due, status, confirmed }: CheckedCommitment,
  on: string,
  { terminal, dates }: Sayings
): string {
  const { check } = terminal
  const when = due.prudent === null ? check.noDue : dates.moment(due.prudent, on)
  const word = check.status[status]
  const isProposed = status === 'not-kept' && !confirmed
  return check.commitment(phrase, when, isProposed ? check.proposed(word) : word)
}
