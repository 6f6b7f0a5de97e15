import type { frame as french } from '../fr/frame'
import type { Words } from '../words'

/** The frame around every screen, in English. */
export const frame = {
  appName: 'Doléances',
  navigation: 'Main navigation',
  rail: {
    cases: 'Cases',
    deadlines: 'Deadlines',
    settings: 'Settings',
    nothingSent: 'Nothing is sent',
    nothingSentWhy: 'Everything stays on this computer. Nothing is sent.'
  },
  tabs: {
    label: 'Parts of the case',
    journal: 'Journal',
    steps: 'Steps',
    commitments: 'Commitments and credits',
    exhibits: 'Exhibits',
    letter: 'Letter',
    parties: 'Parties and contract'
  },
  tabsShort: {
    journal: 'Journal',
    steps: 'Steps',
    commitments: 'Commitments',
    exhibits: 'Exhibits',
    letter: 'Letter',
    parties: 'Parties'
  },
  header: {
    back: 'All cases',
    title: 'Title of the case',
    untitled: 'Untitled case',
    rename: 'Rename the case',
    parties: 'Parties',
    against: 'against',
    claimantUnknown: 'you',
    traderUnknown: 'company not named yet',
    contract: 'Contract',
    line: 'Line',
    saved: (time: string) => `Saved at ${time}`,
    savedOn: (day: string, time: string) => `Saved on ${day} at ${time}`,
    saving: 'Saving…',
    notSaved: 'Not saved',
    trash: 'Move to the bin',
    undo: 'Undo',
    redo: 'Redo',
    example: 'Date of the example',
    exampleDay: (day: string) => `Example, as on ${day}`
  },
  unsaved: {
    title: 'Your last notes are not saved.',
    where: 'They are only in this window: do not close it.',
    retry: 'Try again',
    copy: 'Copy the text',
    copied: 'Text copied.',
    elsewhere: 'Save elsewhere…',
    savedElsewhere: (fileName: string) => `Copy of the case saved: ${fileName}.`,
    drop: 'Remove from the screen',
    leaveTitle: 'Leave this case?',
    leaveText: 'Your last notes are only in this window. If you leave the case, they will be lost.',
    stay: 'Stay in the case',
    leave: 'Leave without them'
  },
  unfinished: {
    text: 'A text you had begun is waiting, as you left it.',
    resume: 'Take it up again',
    later: 'Close this message'
  },
  notices: {
    rebuilt:
      'The file of this case was damaged. Doléances rebuilt it from its history; nothing is missing.',
    'incomplete-history':
      'The history of this case is incomplete: some lines have not arrived yet.',
    'new-seat':
      'This case was restored or copied. Doléances goes on in a new history file; nothing is lost.'
  },
  next: {
    label: 'Next step:',
    tell: 'tell the first fact.',
    tellAction: 'Tell',
    confirm: (count: number) =>
      count === 1
        ? 'one commitment is due. Did the company keep it?'
        : `${count} commitments are due. Did the company keep them?`,
    confirmAction: 'Confirm',
    parties: (count: number) =>
      `complete the parties and the contract. ${count} ${count === 1 ? 'thing is' : 'things are'} missing.`,
    partiesAction: 'Complete',
    letter: (count: number) =>
      `finish the formal notice. ${count} ${count === 1 ? 'thing is' : 'things are'} missing.`,
    letterAction: 'Continue',
    export: 'the formal notice is ready. Read it again, then export it.',
    exportAction: 'Open the letter',
    awaitReceipt: 'waiting for the acknowledgement of receipt.',
    receiptAction: 'Enter its date',
    awaitAnswer: (day: string) => `an answer is due until ${day}.`,
    unanswered: (day: string) => `no answer since ${day}. Prepare what follows.`,
    answered: 'an answer came. See what it opens.',
    amicable: 'an amicable step is under way.',
    stepsAction: 'See the steps'
  },
  ribbon: {
    label: 'First letter, step by step',
    tell: 'Tell',
    check: 'Check',
    sign: 'Sign',
    post: 'Post',
    done: 'done',
    current: 'current step',
    toCome: 'to come'
  },
  posting: {
    title: 'Sign and post the letter',
    intro: 'Print the formal notice and the exhibits it cites, then follow this list.',
    steps: [
      'Sign the last page, above your name.',
      'Photograph each signed page and keep the photos.',
      'Enclose copies of the exhibits, never the originals.',
      'Beyond five sheets, take a large envelope (C4) and stick the address on a label.',
      'At the counter, ask for a registered letter with acknowledgement of receipt (“recommandé avec avis de réception”).',
      'Keep the proof of deposit: its number and date start the clocks.',
      'When it comes back, keep the acknowledgement of receipt with the case.'
    ],
    online: 'An online registered letter is fine too: then keep the electronic proof of deposit.',
    print: 'Open the letter'
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    control: 'Ctrl',
    shift: 'Shift',
    enter: 'Enter',
    escape: 'Esc',
    newCase: 'new case',
    search: 'search for a case',
    deadlines: 'see the deadlines of every case',
    find: 'find in what is on screen',
    tabs: 'go to a tab of the case',
    paste: 'add the copied screenshot to the case, outside a field',
    compose: 'go to the writing line, then add the fact',
    inspector: 'show or close the details pane',
    rename: 'rename the case',
    panes: 'go from one part of the window to the next',
    export: 'export the PDF of the letter',
    dossier: 'export the dossier to hand over',
    print: 'print',
    undo: 'undo, redo',
    zoom: 'zoom in, zoom out, actual size',
    close: 'close, give up'
  },
  crash: {
    title: 'This part of the screen has stopped.',
    text: 'The rest of Doléances works, and what was saved is intact.',
    retry: 'Show it again'
  },
  opening: {
    failed: 'This case cannot be opened.',
    back: 'Back to the cases',
    showFolder: 'Show the data folder'
  },
  startFailed: 'Doléances could not start.',
  legalNotice:
    'Doléances helps you write. It does not replace the advice of a lawyer or a consumer association.'
} satisfies Words<typeof french>
