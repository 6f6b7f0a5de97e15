import { blankEntry } from '../case/blank'
import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import { inOrderOfTime } from '../commitments/chronology'
import { commitmentStates } from '../commitments/commitmentState'
import { type CommitmentReading, dueReading } from '../commitments/dueReading'
import type { CommitmentState } from '../commitments/state'
import { type Balance, balance } from '../money/balance'
import { type CreditTotals, creditStage, creditTotals } from '../money/credits'
import type { Day, Moment, When } from '../time/when'
import type { LawData } from './law'

/** What a letter is composed with: the moment on the claimant's clock, the law data, the fields in conflict by path. */
export type LetterContext = {
  readonly now: Moment
  readonly law: LawData
  /** "trader.address", "commitments.<id>.words": from the history, nothing is printed while one of them is. */
  readonly conflicts: readonly string[]
}

export type FormalNoticeContext = LetterContext

/** A commitment with what the rules say of it, how its dates were read, and the event in which it was made. */
export type ToldCommitment = {
  readonly commitment: WithId<'commitments'>
  readonly state: CommitmentState
  readonly reading: CommitmentReading
  readonly madeIn: WithId<'events'>
}

/** A credit with its stage as the bills bear it out, and the event that announced it, if any. */
export type ToldCredit = {
  readonly credit: WithId<'credits'>
  readonly stage: ReturnType<typeof creditStage>
  readonly announcedIn: WithId<'events'> | null
}

/** What the blocks of one letter read: the living facts, in order of time. */
export type Grounds = {
  readonly file: CaseFile
  readonly letter: WithId<'letters'>
  readonly day: Day
  readonly law: LawData
  readonly events: readonly WithId<'events'>[]
  readonly openDefects: readonly WithId<'defects'>[]
  readonly endedDefects: readonly WithId<'defects'>[]
  readonly commitments: readonly ToldCommitment[]
  readonly broken: readonly ToldCommitment[]
  readonly credits: readonly ToldCredit[]
  /** Of the credits and demands the letter tells, and no others. */
  readonly totals: CreditTotals
  readonly balance: Balance
  readonly demands: readonly WithId<'demands'>[]
  readonly bills: readonly WithId<'bills'>[]
}

/** Gathers what a letter can tell. A letter that is not in the case is composed from its blank. */
export function groundsOf(file: CaseFile, letterId: string, { now, law }: LetterContext): Grounds {
  const letter = find(file, 'letters', letterId) ?? { ...blankEntry('letters'), id: letterId }
  const day = letter.date ?? now.day
  const met = living(file, 'defects').filter(({ since }) => hasCome(since, day))
  const defects = inOrderOfTime(met, (defect) => defect.since)
  const isOpen = (defect: WithId<'defects'>) => defect.endedOn === null || defect.endedOn > day
  const commitments = toldCommitments(file, now)
  const credits = toldCredits(file).filter((told) => hasCome(announcedOn(told), day))
  const demands = living(file, 'demands').filter((demand) => demand.text.trim() !== '')
  const told = {
    ...file,
    credits: byId(credits.map(({ credit }) => credit)),
    demands: byId(demands)
  }
  return {
    file,
    letter,
    day,
    law,
    events: inOrderOfTime(living(file, 'events'), (event) => event.happened),
    openDefects: defects.filter(isOpen),
    endedDefects: defects.filter((defect) => !isOpen(defect)),
    commitments,
    broken: commitments.filter((told) => told.state.broken),
    credits,
    totals: creditTotals(told),
    balance: balance(told),
    demands,
    bills: inOrderOfTime(living(file, 'bills'), (bill) => dated(bill.issuedOn))
  }
}

/** Without the event in which it was made, a commitment has no date, no speaker and no words to print. */
function toldCommitments(file: CaseFile, now: Moment): readonly ToldCommitment[] {
  return commitmentStates(file, now).flatMap((state) => {
    const commitment = find(file, 'commitments', state.id)
    const madeIn = find(file, 'events', commitment?.madeIn ?? null)
    if (commitment === null || madeIn === null) return []
    return [{ commitment, state, reading: dueReading(file, commitment), madeIn }]
  })
}

/** A credit announced in an event that was deleted is not told any more. */
function toldCredits(file: CaseFile): readonly ToldCredit[] {
  const told = living(file, 'credits').flatMap((credit) => {
    const announcedIn = find(file, 'events', credit.announcedIn)
    const isOrphan = credit.announcedIn !== null && announcedIn === null
    return isOrphan
      ? []
      : [{ id: credit.id, credit, stage: creditStage(file, credit), announcedIn }]
  })
  return inOrderOfTime(told, announcedOn)
}

/** When a credit was announced: its own day, or that of the event. */
export function announcedOn({ credit, announcedIn }: ToldCredit): When {
  return credit.announcedOn.day === null && announcedIn !== null
    ? announcedIn.happened
    : credit.announcedOn
}

/** Whether something had happened by the day of a letter: a letter tells nothing that comes after it. */
function hasCome({ day: happened, precision }: When, day: Day): boolean {
  if (happened === null) return true
  return (precision === 'month' ? `${happened.slice(0, 7)}-01` : happened) <= day
}

function dated(day: Day): When {
  return { day, time: null, until: null, precision: 'day' }
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]) {
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]))
}
