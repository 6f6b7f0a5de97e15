import type { deadlines as french } from '../fr/deadlines'
import type { Words } from '../words'

/** What asks for something across all cases, in English. */
export const deadlines = {
  title: 'Deadlines',
  ofAllCases: 'All deadlines',
  count: (count: number, overdue: number) => {
    const all = `${count} deadline${count === 1 ? '' : 's'}`
    return overdue === 0 ? all : `${all}, ${overdue} of them overdue`
  },
  openCount: (count: number) => `${count} door${count === 1 ? '' : 's'}`,
  kind: 'Show',
  kinds: {
    all: 'All deadlines',
    limit: 'Limits of the law',
    letter: 'Letters',
    promise: 'Commitments',
    door: 'Doors'
  },
  columns: { when: 'Date', what: 'Deadline', case: 'Case' },
  groups: {
    overdue: 'Overdue',
    today: 'Today',
    week: 'Within 7 days',
    month: 'Within 30 days',
    later: 'Later',
    open: 'Open doors'
  },
  promise: {
    toConfirm: (said: string) => `Commitment due, to confirm${quoted(said)}`,
    toCome: (said: string) => `Commitment awaited${quoted(said)}`,
    slotToConfirm: (said: string) => `Appointment past, to confirm${quoted(said)}`,
    slotToCome: (from: string, to: string, said: string) =>
      `Appointment awaited between ${from} and ${to}${quoted(said)}`
  },
  promiseNote: {
    toConfirm: 'Did the company keep it? Until you say so, it stays out of the letter.',
    slotToConfirm: 'Did it take place? Until you say so, it stays out of the letter.',
    toCome: 'Once this day has passed, you can say whether it was kept.',
    slotToCome: 'Afterwards, you can say whether it took place.'
  },
  limitNote: {
    'amicable-step': 'The court asks for this step first. A letter does not stop the clock.',
    'refund-limit': 'After it, it may be too late to ask for this refund.',
    'mediator-limit': 'After it, the mediator may refuse to look at the dispute.'
  },
  more: (count: number) =>
    count === 1
      ? 'Another bill has its own limit, later.'
      : `${count} other bills have their own limits, later.`,
  reply: (kind: string) => `${kind}: end of the delay to answer`,
  unanswered: (kind: string) => `${kind}: no answer noted`,
  letterNote: {
    toCome: 'Without an answer by then, you can prepare what follows.',
    opens: 'Without an answer by then, another door opens.',
    passed: 'If an answer came, note it. If not, prepare what follows.'
  },
  estimated: 'estimate',
  lastDay: (day: string) => `Last safe day: ${day}.`,
  lastDayForRefund: (day: string) => `For a refund, last safe day: ${day}.`,
  openFor: (days: number) =>
    days === 0 ? 'from today' : days === 1 ? 'since yesterday' : `for ${days} days`,
  export: 'Export the deadlines (.ics)',
  exported: (fileName: string) =>
    `Calendar saved: ${fileName}. It holds the delays and doors to come, without the commitments.`,
  nothingToExport: 'No delay or door to come to put in a calendar.',
  left: (count: number) =>
    count === 1
      ? 'One deadline farther away is not shown.'
      : `${count} deadlines farther away are not shown.`,
  unreadable: (count: number) =>
    count === 1
      ? 'One case cannot be opened: its deadlines are missing here.'
      : `${count} cases cannot be opened: their deadlines are missing here.`,
  empty: 'No deadline for now.',
  emptyText:
    'They come from what you note: commitments, writings, bills paid, letters posted. A case in the bin has none.',
  toCases: 'See the cases',
  nothingFound: 'No deadline of this kind.',
  failed: 'The deadlines cannot be read.'
} satisfies Words<typeof french>

function quoted(said: string): string {
  return said === '' ? '' : `: “${said}”`
}
