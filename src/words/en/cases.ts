import type { cases as french } from '../fr/cases'
import type { Words } from '../words'

/** The list of cases and the first-run doors, in English. */
export const cases = {
  title: 'Cases',
  start: 'Start a case',
  search: 'Search for a case',
  searchPlaceholder: 'Title, company, name, line number…',
  filter: 'Show',
  filters: {
    open: 'All cases',
    overdue: 'Overdue',
    letter: 'Letter begun',
    trash: 'Bin'
  },
  trader: 'Company',
  allTraders: 'All companies',
  count: (count: number) => `${count} case${count === 1 ? '' : 's'}`,
  columns: {
    when: 'Due',
    case: 'Case',
    state: 'Next move',
    broken: 'Not kept',
    credits: 'Credits announced',
    actions: 'Actions'
  },
  groups: {
    overdue: 'Overdue',
    week: 'Within 7 days',
    'to-confirm': 'To confirm',
    later: 'Later'
  },
  next: {
    unanswered: 'no answer',
    door: 'a door opens',
    due: 'a commitment is due',
    'to-confirm': 'to confirm',
    none: 'no due date'
  },
  gesture: {
    'amicable-step': 'Follow the amicable step',
    'await-receipt': 'Enter the receipt',
    'await-answer': 'Wait for the answer',
    unanswered: 'Prepare what follows',
    answered: 'Read the answer',
    tell: 'Tell the first fact',
    confirm: (count: number) => `Confirm ${count} commitment${count === 1 ? '' : 's'}`,
    letter: 'Finish the formal notice',
    prepare: 'Prepare the formal notice',
    collect: 'Note what follows'
  },
  brokenCount: (count: number) => `${count} commitment${count === 1 ? '' : 's'} not kept`,
  untitled: 'Untitled case',
  noTrader: 'company not named yet',
  rebuilt: 'rebuilt',
  unreadable: 'Cannot be opened',
  showFolder: 'Show the folder',
  trash: 'Move to the bin',
  restore: 'Restore',
  trashed: 'Case moved to the bin.',
  restored: 'Case restored.',
  actionsOf: (title: string) => `Actions on ${title}`,
  nothingFound: 'No case matches this search.',
  clearSearch: 'Show everything',
  emptyTrash: 'The bin is empty.',
  allTrashed: 'No open case.',
  allTrashedText: 'All your cases are in the bin. You can take them back.',
  showTrash: 'Show the bin',
  listFailed: 'The list of cases cannot be read.',
  retry: 'Try again',
  doors: {
    title: 'What happened?',
    text: 'Tell what happened, in order or not. Doléances works out the due dates, finds the commitments that were not kept and prepares your letter.',
    startTitle: 'Start a case',
    startText: 'A dated page, and a line to tell your story. The rest is filled in day by day.',
    startAction: 'Start',
    exampleTitle: 'Open the example',
    exampleText:
      'Five commitments, four of them not kept, and the letter ready. You can change everything, then erase it.',
    exampleAction: 'Open',
    local: 'Everything stays on this computer',
    offline: 'Works without the Internet',
    free: 'No account, no registration'
  }
} satisfies Words<typeof french>
