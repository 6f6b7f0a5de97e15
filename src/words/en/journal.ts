import type { journal as french } from '../fr/journal'
import type { Words } from '../words'

/** The journal of a case: strip, facts by day, quick entry, inspector. In English. */
export const journal = {
  title: 'Journal',
  channels: {
    phone: 'phone',
    chat: 'chat',
    sms: 'text message',
    email: 'e-mail',
    letter: 'letter',
    shop: 'shop',
    app: 'app',
    ussd: '# code',
    web: 'website',
    visit: 'visit'
  },
  exchange: {
    'phone-out': 'Call made',
    'phone-in': 'Call received',
    'phone-cut': 'Calls cut off',
    'chat-out': 'Chat',
    'chat-in': 'Chat',
    'sms-out': 'Text sent',
    'sms-in': 'Text received',
    'email-out': 'E-mail sent',
    'email-in': 'E-mail received',
    'letter-out': 'Letter sent',
    'letter-in': 'Letter received',
    'visit-out': 'Visit to a shop',
    'visit-in': 'Visit at home',
    observation: 'Observation',
    document: 'Document',
    other: 'Fact'
  },
  tier: (tier) => `tier ${tier}`,
  minutes: (count) => `${count} min`,
  ticket: (number) => `no. ${number}`,
  attempts: (count) => (count === 1 ? '1 attempt' : `${count} attempts`),
  untitled: 'Untitled fact',
  undated: 'No date',
  daySummary: (facts, broken, credits) =>
    [facts, broken, credits].filter((part) => part !== '').join(', '),
  brokenToday: (count) => (count === 1 ? '1 commitment not kept' : `${count} commitments not kept`),
  creditToday: (amount) => `credit of ${amount}`,
  today: 'today',
  older: (count) => `Show older facts (${count})`,
  empty: {
    title: 'The page is still blank',
    text: 'Start with the latest exchange: the rest will come back. Write it as one line, below.',
    action: 'Write the first line'
  },
  thread: 'Facts of the case',
  find: {
    label: 'Find in the facts',
    placeholder: 'A word, a name, a number…',
    count: (count: number) => (count === 0 ? 'no fact' : count === 1 ? '1 fact' : `${count} facts`),
    close: 'Close the search'
  },
  defect: {
    label: 'Faults',
    ongoing: 'Still out of order',
    ended: 'Fault ended',
    since: (days) => (days < 2 ? 'since yesterday' : `for ${days} days`),
    sinceToday: 'since today',
    add: 'Note a fault',
    stillBroken: 'Still out of order today',
    seenToday: 'Seen today',
    edit: 'Edit the fault',
    newTitle: 'Note a fault',
    editTitle: 'The fault',
    service: 'Service concerned, in French with its article',
    serviceHelp: 'It goes into a French letter. For example: le suivi de consommation.',
    problem: 'What is wrong, in French',
    problemHelp: 'A word that comes after the service: inaccessible, refusé, interrompu.',
    since2: 'Seen since',
    routes: 'How you tried, in French',
    routesHelp: 'One per line, with its preposition: sur le site, dans les applications, au #123#.',
    detail: 'What the system answered, in French',
    detailHelp: 'Word for word if you can. This sentence will be printed after the colon.',
    usage: 'It is the function that monitors usage',
    endedOn: 'Ended on',
    remove: 'Delete the fault',
    done: 'Done'
  },
  frise: {
    label: 'Overview of the case',
    summary: (from, to, facts, broken) =>
      `From ${from} to ${to}: ${facts} fact${facts === 1 ? '' : 's'}, ${broken} commitment${broken === 1 ? '' : 's'} not kept.`,
    you: 'You',
    company: 'The company',
    commitments: 'Commitments',
    today: 'today',
    noDate: 'no date',
    mark: (day, time, title) => [day, time, title].filter((part) => part !== '').join(', ')
  },
  inspector: {
    show: 'Show the details',
    close: 'Close the details',
    label: 'Details of the fact',
    when: 'When',
    channel: 'Channel',
    who: 'Who',
    ticket: 'Reference',
    length: 'Length',
    tomatoes: 'Tomatoes',
    recorded: 'Noted on',
    author: 'Noted by',
    confirm: {
      heading: 'In writing',
      why: 'An oral promise can be disputed. These few lines, pasted into the chat, put it in writing.',
      action: 'Prepare the message',
      copied: 'Copied. Paste it into the chat.'
    },
    proof: 'Evidence',
    addProof: 'Add',
    edit: 'Edit',
    done: 'Done',
    remove: 'Delete',
    removed: 'Fact deleted',
    removedTotal: 'Deleted',
    commitment: (number) => `Commitment no. ${number}`,
    promisedIn: 'Made in this fact',
    retained: 'Due date retained',
    slotEnd: 'End of the slot',
    links: 'Links',
    link: {
      follows: 'follows',
      chases: 'chases',
      replaces: 'replaces',
      attempts: 'attempt for',
      cancels: 'cancels'
    },
    none: 'Choose a fact to see its details.',
    attemptNote: 'A call cut before an adviser speaks counts as an attempt, not as a call back.'
  }
} satisfies Words<typeof french>
