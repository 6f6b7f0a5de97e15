import type { commitments as french } from '../fr/commitments'
import type { Words } from '../words'
import { amounts } from './amounts'

const { counted } = amounts
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten'
]

function number(count: number): string {
  return NUMBERS[count] ?? String(count)
}

/** Commitments, credits, costs and the balance, in English. */
export const commitments = {
  title: 'Commitments and credits',
  facts: (count) => counted(count, 'fact', 'facts'),
  summary: {
    none: 'No commitment noted yet.',
    commitments: (count) => `${number(count)} commitment${count === 1 ? '' : 's'}`,
    broken: (count) => `${number(count)} not kept`,
    cancelled: (count) => `of which ${number(count)} cancelled by the company`,
    kept: (count) => `${number(count)} kept`,
    late: (count) => `${number(count)} kept late`,
    undated: (count) => `${number(count)} without date`,
    pending: (count) => `${number(count)} to confirm`,
    inDays: (days) => (days < 2 ? 'in one day' : `in ${number(days)} days`),
    credits: (announced, seen) =>
      seen === null
        ? `${announced} of credits announced, none seen on a bill yet.`
        : `${announced} of credits announced, ${seen} of it credited.`
  },
  number,
  columns: {
    promised: 'Promised on',
    commitment: 'Commitment',
    due: 'Due date retained',
    outcome: 'Outcome',
    proof: 'Evidence'
  },
  literal: (moment) => `word for word: ${moment}`,
  sameLiteral: 'word for word: the same',
  noDate: 'no date given',
  unknownPhrase: 'due date not understood',
  oral: 'spoken promise',
  noProof: 'no exhibit',
  slotEnd: (moment) => `end of the slot: ${moment}`,
  missed: 'slot missed',
  late: (days) => counted(days, 'day late', 'days late'),
  lateUntilReplaced: (days) => `${counted(days, 'day', 'days')} before it was replaced`,
  attempted: (count) => counted(count, 'attempt', 'attempts'),
  proposal: {
    nothing: (day) => `Due since ${day}. Did you get it?`,
    cancelled: 'Did the company cancel it?',
    done: (fact) => `Kept by “${fact}”?`
  },
  confirm: {
    heading: 'What happened?',
    nothing: 'Nothing came',
    done: 'Kept',
    partly: 'Partly kept',
    trader: 'Cancelled by the company',
    claimant: 'Cancelled by me',
    accept: 'Yes',
    when: 'When',
    event: 'Fact that shows it',
    noEvent: 'none',
    note: 'Detail',
    save: 'Save the outcome',
    change: 'Change',
    undo: 'Back to “not confirmed”',
    confirmedOn: (day) => `confirmed on ${day}`
  },
  calculation: {
    open: 'How it is counted',
    close: 'Close',
    promised: 'promised',
    retained: 'due',
    skipped: 'not counted',
    startExcluded: 'The day of the promise does not count.',
    upperBound: (lower, upper) => `Of “${lower} to ${upper}”, the longer time is retained.`,
    bareCalendar: 'With nothing more said, days are counted as calendar days.',
    bareWorking: 'Days are counted as working days, as you said.',
    counted: (count, kind, last) =>
      ({
        calendar: `Counted in calendar days, the period of ${count} ends on ${last}.`,
        ouvres: `Counted in working days (Monday to Friday, public holidays excluded), the period of ${count} ends on ${last}.`,
        ouvrables: `Counted in business days (Monday to Saturday, public holidays excluded), the period of ${count} ends on ${last}.`
      })[kind],
    days: (count) => counted(count, 'day', 'days'),
    clear: (last) => `In clear days neither the first nor the last day counts: ${last}.`,
    hours: (moment) => `To the hour, the time ends on ${moment}.`,
    weeks: (last) => `Counted in weeks of seven days, the time ends on ${last}.`,
    months: (last) => `Counted from date to date, the time ends on ${last}.`,
    monthsShort: (last) => `That month has no such date: its last day counts, ${last}.`,
    rolled: (from, to, why) => `${from} ${why}: the date retained moves to ${to} inclusive.`,
    weekend: 'cannot be the last day',
    holiday: (name) => `is a public holiday (${name})`,
    tolerance: (minutes, moment) =>
      `The company is given ${minutes} minutes of tolerance: ${moment}. The letter cites the time promised.`,
    part: (literal, prudent) =>
      `That part of the day ends at ${literal}; the date retained goes to ${prudent}.`,
    dayNamed: (day) => `The day is given: ${day}.`,
    before: (before, day) =>
      `“Before” means ${before} at the latest; to be prudent, ${day} inclusive is retained.`,
    slot: (day, from, to) => `The slot is given: ${day}, from ${from} to ${to}.`,
    timeNamed: (moment) => `The time is given: ${moment}.`,
    weekEnd: (friday, sunday) =>
      `The week ends on ${friday}; to be prudent, ${sunday} inclusive is retained.`,
    weekOver: (day) => `The week ends on ${day}.`,
    monthEnd: (day) => `The month ends on ${day}.`,
    noDate: 'These words set no date. Ask for one in writing.',
    byHand: 'This due date was entered by hand.'
  },
  credits: {
    title: 'Credits',
    add: 'Add',
    addLabel: 'Add a credit',
    announcedOn: 'Announced on',
    amount: 'Announced',
    seen: 'Credited',
    total: 'Total',
    empty: 'No credit noted.',
    stage: 'Where does it stand?',
    stages: {
      announced: 'announced, no bill since',
      seen: 'seen on a bill',
      absent: 'absent from the bill'
    },
    bill: 'Bill',
    noBill: 'Choose the bill',
    billOf: (day) => `bill of ${day}`,
    newBill: 'On another bill, dated',
    firstBill: 'Bill on which it should stand, dated',
    newBillHelp: 'Once it is noted, say whether the credit is on it.',
    checkBill: 'On the next bill, check that each credit is on it, then note it here.',
    absentNote:
      'A credit absent from the bill it should be on is promised and not credited: the letter asks for it.'
  },
  costs: {
    title: 'Costs and time',
    add: 'Add',
    addLabel: 'Add costs',
    item: 'Item',
    time: 'Time',
    cost: 'Cost',
    total: 'Total',
    calls: (count) => `Calls (${count})`,
    chats: (count) => `Chat (${count})`,
    others: (count) => `Other exchanges (${count})`,
    label: 'Label',
    kind: 'Kind',
    kinds: {
      calls: 'calls',
      post: 'post',
      copies: 'copies',
      replacement: 'replacement service',
      time: 'time spent',
      other: 'other'
    },
    minutes: (count) =>
      count < 60
        ? `${count} min`
        : `${Math.floor(count / 60)} h ${String(count % 60).padStart(2, '0')}`,
    remove: 'Delete this item'
  },
  demands: {
    title: 'Sums asked for',
    add: 'Add a demand',
    text: 'Demand in French, going on from “je vous mets en demeure…”',
    textHelp: 'For example: de me rembourser la somme de 10,99 €.',
    amount: 'Sum',
    calculation: 'Calculation',
    calculationHelp: 'For example: 14,99 € × 22 / 30.',
    remove: 'Delete this demand',
    balance: (claim, seen, balance) => `Asked ${claim}, credited ${seen}: balance ${balance}.`,
    none: 'No sum asked for so far.',
    proRata: (amount, calculation) =>
      `Price reduction for the days without service, at most: ${amount} (${calculation}).`,
    costs: (amount: string) => `Costs noted: ${amount}.`,
    useCosts: 'Ask for them',
    costsText: 'de me rembourser les frais que ce litige m’a causés',
    useProRata: 'Ask for this sum',
    proRataText: 'de réduire le prix de mon abonnement pour la période sans service'
  }
} satisfies Words<typeof french>
