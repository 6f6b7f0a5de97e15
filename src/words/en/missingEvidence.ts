import type { missingEvidence as source } from '../fr/missingEvidence'
import type { Words } from '../words'

/** What is to be gathered, in English: things, why, and what can be said of each. */
export const missingEvidence: Words<typeof source> = {
  title: 'Evidence to gather',
  perishable: 'to do today',
  on: (day) => `on ${day}`,
  between: (from, to) => `from ${from} to ${to}`,
  what: {
    'calls-received-log': 'Log of calls received',
    'error-screens': 'Screenshot of what does not work',
    conversations: 'Written conversations',
    'calls-made-log': 'Log of calls made',
    contract: 'Contract or contract summary',
    payments: 'Proof that bills were paid',
    'credit-bills': 'Bill that carries the credit, or does not'
  },
  why: {
    'calls-received-log':
      'It shows that no call came. Your phone erases the oldest ones: capture all these days. A log of calls made does not prove it.',
    'error-screens':
      'Your last proof is more than two days old, or there is none. Take a new screenshot on which the date and the error can be read.',
    conversations:
      'Copy or capture the whole exchange before the window closes or the messages are erased.',
    'calls-made-log':
      'It shows your calls. If it is already erased, ask for the itemised bill: it is free and goes back twelve months.',
    contract: 'It shows what is owed to you. The mediator asks for it.',
    payments: 'A bill does not prove that it was paid: add the bank statement or the debit notice.',
    'credit-bills': 'It shows whether the credit announced was really granted.'
  },
  found: 'Done',
  impossible: 'Cannot be had…',
  reason: 'Why can it not be had?',
  reasonHelp: 'For example: log erased by the phone.',
  again: 'Look for it again'
}
