import type { letter as source } from '../fr/letter'
import type { Words } from '../words'
import { chooseLetter } from './chooseLetter'
import { letterCheck } from './letterCheck'
import { letterKinds } from './letterKinds'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** The desk of the letters, in English. The notice itself is always in French. */
export const letter = {
  kinds: letterKinds.names,
  ground: letterKinds.ground,
  start: {
    title: 'The formal notice has not been started yet.',
    text: 'Doléances writes it, in French, from your facts. You read it, correct it, export the PDF.',
    action: 'Start the formal notice'
  },
  readOnly: 'This case is read-only: the letter cannot be started.',
  choose: chooseLetter,
  toSteps: 'See the steps',
  asSent:
    'This letter went: its text and its exhibit numbers stay those that were sent. To change it, clear its posting date in “Steps”.',
  paperKept: 'The PDF that was sent is kept as it was: these are the pages you see.',
  paperLost: {
    missing:
      'The PDF that was sent is not in the case. The pages shown are made again from the text kept.',
    altered:
      'The PDF kept was changed outside the application. The pages shown are made again from the text kept.'
  },
  actions: {
    export: 'Export the PDF',
    exportAnyway: (count) => `Export despite ${counted(count, 'warning', 'warnings')}`,
    blocked: (count) =>
      count === 1
        ? 'One mandatory item is missing. The list shows it.'
        : `${count} mandatory items are missing. The list shows them.`,
    busy: 'Working…',
    print: 'Print',
    copy: 'Copy the text',
    tagged: 'Export an accessible PDF…',
    docx: 'Export as DOCX',
    text: 'Save as text',
    copyMore: 'Copy the text, for a web form'
  },
  done: {
    exported: (name, pages) => `“${name}” is saved: ${counted(pages, 'page', 'pages')}.`,
    savedTagged: (fileName: string) =>
      `Accessible PDF saved: ${fileName}. It can be read aloud; post the other one.`,
    savedDocx: (name) =>
      `“${name}” is saved, to be edited in a word processor. What you change there does not come back into Doléances.`,
    savedText: (name) => `“${name}” is saved as plain text.`,
    copied: 'Text copied. Paste it in the form.',
    printed: 'The letter was sent to the printer.',
    inReader: 'The letter is open in the PDF reader: print it from there, at 100%.',
    post: (pages, exhibits) =>
      `Sign page ${pages}${
        exhibits === 0 ? '' : `, enclose copies of ${counted(exhibits, 'exhibit', 'exhibits')}`
      }, post it registered with acknowledgement of receipt, keep the proof of posting.`,
    advice: 'How to post it',
    close: 'Close this message',
    failed: 'That did not work. Your case has not changed. Try again.',
    refused: 'Nothing is exported or printed.',
    lacks: (points) => `${points.join('; ')}.`,
    elsewhere: 'Choose another folder',
    notWritten: (failure) => {
      switch (failure.kind) {
        case 'disk-full':
          return 'The file is not saved: the disk chosen is full. Make room and try again, or choose another folder.'
        case 'read-only-folder':
          return 'The file is not saved: that folder cannot be written to. Choose another folder and try again.'
        case 'folder-missing':
          return 'The file is not saved: the folder chosen cannot be found. Choose another folder and try again.'
        case 'disk-error':
          return `The file is not saved: the disk answered with an error (${failure.code}). If a file of that name is open elsewhere, close it and try again.`
        default:
          return null
      }
    }
  },
  check: {
    ready: 'Ready to export',
    toMend: (count) => `${counted(count, 'thing', 'things')} to settle before the export`,
    mentions: (done, all) => `${done} of ${all} items`,
    withWarnings: (count) => counted(count, 'warning', 'warnings'),
    blocking: 'What blocks',
    warnings: 'Warnings',
    more: (count) => `See ${count} more`,
    fewer: 'See fewer',
    present: 'present',
    absent: 'missing'
  },
  ...letterCheck,
  blocks: {
    title: 'The blocks of the letter, in printed order',
    firstSentence: 'First sentence',
    opening: 'The notice itself',
    contract: 'The contract',
    defects: 'What does not work',
    steps: 'What I did',
    commitments: 'Commitments',
    credits: 'Credits',
    law: 'The law',
    demands: 'What I ask for',
    consequence: 'Failing that',
    closing: 'End of the letter',
    ...letterKinds.blocks
  },
  rows: {
    sender: 'Sender',
    recipient: 'Addressee',
    posting: 'Date and registration',
    exhibits: 'Enclosures'
  },
  row: {
    always: 'Always present',
    shown: (name) => `Print the block “${name}”`,
    off: 'not printed',
    offWhy: 'This block is not printed. The switch in the margin puts it back.',
    nothing: 'nothing to say yet',
    rewritten: 'rewritten',
    lines: (count) => counted(count, 'line', 'lines'),
    points: (count) => counted(count, 'point', 'points'),
    sentences: (count) => counted(count, 'sentence', 'sentences'),
    exhibits: (count) => (count === 0 ? 'no exhibit' : counted(count, 'exhibit', 'exhibits')),
    toComplete: 'to complete',
    toCheck: 'to check'
  },
  sentence: {
    facts: (count) => `from ${counted(count, 'fact', 'facts')}`,
    contract: 'from the contract',
    claimant: 'from your details',
    settings: 'a setting of this letter',
    law: (count) => counted(count, 'text of law', 'texts of law'),
    exhibits: (numbers, count) => `${count === 1 ? 'exhibit' : 'exhibits'} ${numbers}`,
    free: 'free words: to link',
    demand: 'from your demand'
  },
  rewrite: {
    action: 'Rewrite',
    label: 'Your text, in French',
    help: 'One paragraph per line. A line that begins with a dash becomes an item of a list. Exhibit numbers are added from the linked facts.',
    takeBack: 'Restore the composed text',
    takenBack: 'Composed text restored',
    links: 'This text rests on',
    free: 'Free words: to link. Tick the facts this text rests on.',
    linked: (count) => `Linked to ${counted(count, 'fact', 'facts')}.`,
    same: 'Link to the facts of the composed text',
    none: 'The case holds no fact yet.',
    kinds: {
      events: 'Journal',
      commitments: 'Commitments',
      defects: 'Defects',
      credits: 'Credits',
      bills: 'Bills',
      demands: 'Demands',
      exhibits: 'Exhibits'
    },
    untitled: 'untitled',
    bill: (day) => `Bill of ${day}`
  },
  settings: {
    editParties: 'Change in “Parties and contract”',
    noSender: 'Your name and address are not written yet.',
    noRecipient: 'The address of the company is not written yet.',
    window: 'Window envelope',
    windowHelp:
      'Without a window the address is written on the envelope and the text is printed larger. Beyond five sheets, prefer a large envelope without a window.',
    place: 'Place of signature',
    date: 'Printed date',
    dateHelp: 'Empty: the day of the export.',
    dateToday: (day) => `today, ${day}`,
    future: 'That day has not come yet.',
    registered: 'Registered number',
    registeredHelp: 'On the registered-post form. Empty: a line to fill in by hand.',
    deadline: 'Days to perform',
    deadlineHelp: 'Counted from receipt. Fifteen days are usual.',
    answer: 'Days to answer in writing',
    answerHelp: 'Empty: not asked.',
    days: 'days',
    notDays: 'Write a number of days, such as 15.',
    leave: 'Do you want to be able to end the contract if nothing changes?',
    leaveHelp: 'If so, the letter tells the company.',
    stay: 'No',
    canLeave: 'Yes',
    attached: 'Enclosed without being cited',
    noExhibits: 'No exhibit is cited. Add proof to the facts of the journal.'
  },
  interest: {
    ask: 'Ask for interest at the legal rate',
    about: (amount: string) =>
      `About ${amount} for thirty days. The letter gives neither the rate nor the sum.`,
    rateUnknown: (percent: string, until: string) =>
      `The rate of this period is not verified (the last one known, ${percent}, held until ${until}). The letter gives neither the rate nor the sum.`,
    noRate:
      'The rate of this period is not verified. The letter gives neither the rate nor the sum.'
  },
  demands: {
    heading: 'Your further demands',
    why: 'Restoring the services, the credits and a written answer are already asked from your facts.',
    add: 'Add a demand',
    text: 'Je vous mets en demeure…',
    textHelp: 'Go on in French: “de me rembourser l’abonnement de novembre”.',
    amount: 'Amount',
    calculation: 'How the amount was worked out',
    calculationHelp: 'For example: 14,99 € × 22 / 30.',
    remove: 'Delete this demand',
    removed: 'Demand deleted'
  },
  preview: {
    title: 'Preview of the letter',
    page: (number, all) => `Page ${number} of ${all}`,
    laying: 'Laying out the letter…',
    marks: 'Envelope marks',
    window: 'window of the envelope',
    fold: 'fold',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Width',
    zoom: (percent) => `${percent}%`,
    failed: 'The preview cannot be shown.',
    failedAct: 'Your text is saved. You can try again, or copy the text.',
    retry: 'Try again',
    open: 'Enter or click: open the block'
  }
} as const satisfies Words<typeof source>
