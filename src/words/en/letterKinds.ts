import type { letterKinds as french } from '../fr/letterKinds'
import type { Words } from '../words'
import { dates } from './dates'

/** What is said of the kinds of letters, in English. */
export const letterKinds: Words<typeof french> = {
  names: {
    'formal-notice': 'Formal notice',
    'first-complaint': 'Written complaint',
    'second-complaint': 'Complaint to the consumer service',
    'follow-up-reminder': 'Reminder',
    'contract-termination': 'Termination of the contract',
    'mediator-summary': 'Summary for the mediator',
    'conciliator-sheet': 'Sheet for the conciliator',
    'signalconso-text': 'Text for SignalConso',
    'arcep-text': 'Text for J’alerte l’Arcep',
    'promise-confirmation': 'Confirmation of a promise',
    'access-request': 'Request for my personal data',
    'pre-call-sheet': 'Sheet before a call',
    'posting-slip': 'Posting slip',
    'association-mandate': 'Mandate to the association'
  },
  missing: {
    'words-written-complaint': () => 'The words “réclamation écrite” are missing from the text',
    'words-termination': () => 'The words that end the contract are missing from the text',
    reasons: () => 'No reason: neither an open defect nor a broken commitment',
    'consumer-service': () => 'The name of the consumer service is missing',
    'consumer-address': () => 'The address of the consumer service is missing',
    'earlier-letter': () => 'No letter marked as sent can be recalled',
    'right-not-announced': () =>
      'No formal notice that was sent sets a delay and announces the right to end the contract',
    'deadline-running': (day) =>
      day === ''
        ? 'The deadline of your last letter has not passed'
        : `The deadline of your last letter has not passed: from ${dates.dayInFull(day)}`,
    'nothing-to-post': () => 'No letter to post has been begun',
    promise: () => 'There is no promise or credit to confirm',
    'other-sector': () => 'This text is about telecom operators only',
    'too-long': (length) => `Too long for the form: ${length} characters`,
    'employee-name': () => 'The text names an employee of the company'
  },
  mend: {
    'nothing-to-post': 'See',
    'words-written-complaint': 'Mend it',
    'words-termination': 'Mend it',
    reasons: 'Tell one',
    'consumer-service': 'Write it',
    'consumer-address': 'Write it',
    'earlier-letter': 'Note the posting',
    'right-not-announced': 'See',
    'deadline-running': 'See',
    promise: 'Tell one',
    'other-sector': 'See',
    'too-long': 'Shorten',
    'employee-name': 'Correct'
  },
  warning: {
    'check-door': () => 'In “Steps”, see whether the mediator can be turned to today',
    'no-answer-noted': () =>
      'This letter says that the company did not answer: if it did, note its answer',
    'receipt-unknown': () => 'The day the earlier letter was received is not noted',
    'join-copy': () => 'Enclose the copy of the earlier letter',
    'termination-risk': () =>
      'You end the contract at your own risk: the company can dispute the gravity of the facts in court. Without a minimum term, a simple cancellation is often quicker',
    'never-supplied': () =>
      'You state that the service was never supplied: if it worked, even badly, choose non-performance',
    'performance-gap': () =>
      'This ground needs a significant, permanent or frequent gap, and does not hold for Internet access',
    'keep-paying': () => 'Keep paying until it takes effect',
    'keep-number': () => 'To keep your number, first ask the new operator to port it',
    declaration: () =>
      'You declare that no court and no other mediator has the case: check before signing',
    'fill-by-hand': () => 'The name of the association and the date are to be written by hand'
  },
  look: {
    'check-door': 'See',
    'no-answer-noted': 'Note it',
    'receipt-unknown': 'Note it',
    'join-copy': 'See',
    'termination-risk': 'See',
    'never-supplied': 'See',
    'performance-gap': 'See',
    'keep-paying': 'See',
    'keep-number': 'See',
    declaration: 'Read it',
    'fill-by-hand': 'See'
  },
  ground: {
    legend: 'Ground for ending the contract',
    choices: {
      'non-performance': 'Non-performance, after a notice that announced it',
      'never-supplied': 'Service never supplied, after an additional delay',
      'performance-gap': 'Lasting gap in performance, Internet access aside'
    },
    help: 'The ground changes the article cited and the conditions. If in doubt, keep the first or ask an association.'
  },
  blocks: {
    parties: 'The parties',
    recall: 'Earlier letters',
    remaining: 'What remains to be done',
    promises: 'Commitments and credits',
    effects: 'Effects',
    sums: 'Sums asked for',
    declaration: 'Declaration',
    request: 'The request',
    text: 'The text',
    references: 'References',
    limits: 'Limits',
    duties: 'Duties'
  }
}
