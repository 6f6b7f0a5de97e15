import type { ui as french } from '../fr/ui'
import type { Words } from '../words'

/** What the shared controls say, in English. */
export const ui = {
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  more: 'More actions',
  colon: ': ',
  quoted: (words) => `“${words}”`,
  optional: 'optional',
  choose: 'Choose…',
  yes: 'Yes',
  no: 'No',
  notAsked: 'Not answered yet',
  status: {
    undated: 'No due date',
    soon: 'Soon',
    upcoming: 'In progress',
    'to-confirm': 'Due, to confirm',
    kept: 'Kept',
    'kept-late': 'Kept late',
    'partly-kept': 'Partly kept',
    'not-kept': 'Not kept',
    'cancelled-by-trader': 'Cancelled by the company',
    'cancelled-by-claimant': 'Cancelled by you'
  },
  precision: {
    minute: 'to the minute',
    day: 'exact day',
    about: 'around this date',
    month: 'during the month',
    unknown: 'date unknown'
  },
  tomatoes: {
    label: 'Tomatoes',
    private: 'private',
    value: (count: number) => (count === 0 ? 'no tomato' : `${count} out of 5`),
    why: 'How it felt, for your eyes only. Never printed, never exported.'
  },
  credit: (amount: string) => `Credit of ${amount}`,
  exhibit: (number: number) => `Exhibit ${number}`,
  day: {
    placeholder: 'dd/mm/yyyy',
    help: 'For example: 24/11/2026, 24/11 or “yesterday”. The day comes first.',
    unknown: 'This date was not understood. Write it as 24/11/2026, or “yesterday”.',
    monthLength: (month: string, days: number) => `${month} has ${days} days. Correct the date.`,
    noSuchMonth: 'Months go from 1 to 12, and the day comes first. Correct the date.',
    notThatYear: 'There is no such day in that year. Correct the date.',
    outOfRange: 'This year is outside the known calendar. Correct the date.'
  },
  time: {
    placeholder: '14:30',
    unknown: 'This time was not understood. Write it as 14:30.'
  },
  amount: {
    placeholder: '0.00',
    unknown: 'This amount was not understood. Write it as 15.00.'
  },
  draftTaken: 'Text brought back as you left it.',
  loading: 'Opening…'
} satisfies Words<typeof french>
