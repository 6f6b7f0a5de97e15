import type { letterCheck as source } from '../fr/letterCheck'
import type { Words } from '../words'
import { letterKinds } from './letterKinds'

/** What a letter must contain, what it lacks and what deserves a look, in English; and the word of the link that mends it. */
export const letterCheck: Words<typeof source> = {
  mention: {
    words: '“Mise en demeure”',
    sender: 'Sender',
    recipient: 'Addressee',
    facts: 'Facts',
    contract: 'Basis',
    demand: 'Demand',
    deadline: 'Deadline',
    consequence: 'Consequence',
    'place-and-date': 'Place and date',
    signature: 'Signature'
  },
  missing: {
    'sender-name': () => 'Your name is missing',
    'sender-address': () => 'Your address is missing',
    'recipient-name': () => 'The legal name of the company is missing',
    'recipient-address': () => 'The address of the company is missing',
    'recipient-address-unconfirmed': () => 'Address of the company not checked',
    place: () => 'The place of signature is missing',
    'words-formal-notice': () => 'The words “mise en demeure” are missing from the text',
    facts: () => 'There is no fact to tell',
    contract: () => 'The contract is not named',
    demand: () => 'Nothing is asked for',
    deadline: () => 'No deadline is set',
    consequence: () => 'No consequence is announced',
    signature: () => 'No name under the signature',
    'field-in-conflict': (detail) =>
      detail === '' ? 'Two values in conflict' : `Two values in conflict: ${detail}`,
    'unknown-character': (detail) =>
      detail === '' ? 'A character no font can print' : `Characters no font can print: ${detail}`,
    ...letterKinds.missing
  },
  mend: {
    'sender-name': 'Write it',
    'sender-address': 'Write it',
    'recipient-name': 'Write it',
    'recipient-address': 'Write it',
    'recipient-address-unconfirmed': 'Check it',
    place: 'Write it',
    'words-formal-notice': 'Mend it',
    facts: 'Tell one',
    contract: 'Write it',
    demand: 'Ask',
    deadline: 'Set it',
    consequence: 'Restore it',
    signature: 'Write it',
    'field-in-conflict': 'Choose',
    'unknown-character': 'Correct',
    ...letterKinds.mend
  },
  warning: {
    'no-exhibit': () => 'No exhibit supports the letter',
    'stale-defect-proof': (detail) => `Proof older than two days: ${detail}`,
    'no-customer-number': () => 'No customer number',
    'stale-law': (detail) =>
      detail === ''
        ? 'A text of law cited is to be checked again'
        : `Text of law to check again: ${detail}`,
    'repealed-law': (detail) => `No longer in force, no longer cited by the letter: ${detail}`,
    'unconfirmed-outcome': (detail) => `Overdue and not confirmed, left out: ${detail}`,
    'free-words': (detail) =>
      detail === '' ? 'Free words not linked to a fact' : `Free words to link: ${detail}`,
    'no-proof-for-claim': (detail) => `No proof of: ${detail}`,
    'short-deadline': (detail) =>
      `Short deadline: ${detail} ${Number(detail) < 2 ? 'day' : 'days'}, when eight or more are usual`,
    'address-line-too-long': (detail) => `Address line too long: ${detail}`,
    'law-question': () => 'Does your plan have a data limit?',
    ...letterKinds.warning
  },
  look: {
    'no-exhibit': 'Add one',
    'stale-defect-proof': 'See',
    'no-customer-number': 'Write it',
    'stale-law': 'See',
    'repealed-law': 'See',
    'unconfirmed-outcome': 'Confirm',
    'free-words': 'Link',
    'no-proof-for-claim': 'See',
    'short-deadline': 'Change',
    'address-line-too-long': 'Correct',
    'law-question': 'Answer',
    ...letterKinds.look
  }
}
