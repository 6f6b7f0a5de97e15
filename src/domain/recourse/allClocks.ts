import type { CaseFile } from '../case/caseFile'
import { holdsIn, lapsed } from '../law/origin'
import { addDays } from '../time/day'
import { letterDeadline, monthsLater } from '../time/deadlines'
import type { Day } from '../time/when'
import { type Clock, runningClocks } from './clocks'
import { doorsOf, type RecourseData } from './doors'
import { type Receipt, sentLetters } from './receipt'

/**
 * Every clock that runs in a case on a day: the limitation periods, with the day their door opens, the delay each notice
 * set, and the answers awaited. What was answered does not run any more.
 */
export function allClocks(file: CaseFile, today: Day, data: RecourseData): readonly Clock[] {
  const mediator = doorsOf(file, today, data).find(({ code }) => code === 'mediator')
  const limits = limitClocks(file, today, data).map((clock) =>
    clock.code === 'mediator-limit' ? { ...clock, opensOn: mediator?.from ?? null } : clock
  )
  return [...limits, ...letterClocks(file, today, data)]
}

/** The limitation periods that still run: once the mediator was turned to, that one is kept. */
export function limitClocks(
  file: CaseFile,
  today: Day,
  { clocks }: RecourseData
): readonly Clock[] {
  const asked = sentLetters(file, ['mediator-summary'], today).length > 0
  return runningClocks(file, clocks).filter(({ code }) => !(asked && code === 'mediator-limit'))
}

/** The delays and awaited answers of the letters that went. */
export function letterClocks(file: CaseFile, today: Day, data: RecourseData): readonly Clock[] {
  return [...noticeDeadlines(file, today), ...awaitedAnswers(file, today, data)]
}

/** Rule R14: the delay a notice set, from its receipt; it is over once the trader answered. */
function noticeDeadlines(file: CaseFile, today: Day): readonly Clock[] {
  const { territory } = file.claimant
  return sentLetters(file, ['formal-notice'], today).flatMap(({ letter, receipt, answeredOn }) => {
    const days = letter.deadlineDays
    if (days === null || days === 0 || answeredOn !== null) return []
    const { prudent } = letterDeadline(receipt.day, days, territory)
    return prudent === null ? [] : [running('notice-deadline', letter.id, receipt, prudent.day)]
  })
}

function awaitedAnswers(file: CaseFile, today: Day, { doors }: RecourseData): readonly Clock[] {
  const { territory } = file.claimant
  return (
    doors.answers
      // One that is not verified runs all the same, shown as such.
      .filter((answer) => holdsIn(answer.sectors, file.trader.sector) && !lapsed(answer, today))
      .flatMap(({ code, kinds, months }) =>
        sentLetters(file, kinds, today).flatMap(({ letter, receipt, answeredOn }) =>
          answeredOn === null
            ? [running(code, letter.id, receipt, monthsLater(receipt.day, months, territory))]
            : []
        )
      )
  )
}

function running(code: Clock['code'], about: string, receipt: Receipt, last: Day): Clock {
  const clock = {
    code,
    about,
    startedOn: receipt.day,
    opensOn: addDays(last, 1),
    lastSafeDay: last
  }
  return receipt.estimated ? { ...clock, estimated: true } : clock
}
