import type { addresses as french } from '../fr/addresses'
import type { Words } from '../words'

/** The address book and what it suggests, in English. */
export const addresses = {
  title: 'Addresses',
  help: 'An address is only a suggestion: it enters a letter once compared with your bill or your contract. Yours stay on this computer, outside the data folder.',
  services: {
    complaint: 'Complaint service',
    'consumer-service': 'Consumer service',
    mediator: 'Mediator',
    signalconso: 'Report',
    arcep: 'Report'
  },
  own: 'Yours',
  noOwn: 'None yet. The one you say is right in a case is added here.',
  shipped: 'Shipped with Doléances',
  shippedHelp: 'An address that is not verified is never suggested for a letter.',
  add: 'Add an address',
  edit: 'Edit',
  correct: 'Correct',
  forget: 'Forget',
  of: (action: string, whose: string) => `${action}: ${whose}`,
  forgotten: 'Address forgotten.',
  corrected: 'Yours is suggested in its place.',
  unchecked: 'Not checked against a document yet.',
  source: (source: string, dated: string) => `Source: ${source}, ${dated}.`,
  undated: 'undated',
  dated: (day: string) => `of ${day}`,
  read: (day: string) => `Verified on ${day}.`,
  readOnly: (day: string) => `Read on ${day}.`,
  validUntil: (day: string) => `Valid until ${day}.`,
  verified: 'verified',
  unverified: 'not verified',
  compare: 'to compare with your bill',
  stale: 'to be checked again',
  unreadable: (why: string) => `Your addresses could not be read. ${why}`,
  suggestion: {
    own: 'Among your addresses',
    shipped: 'Suggested address',
    use: 'Use this address',
    confirmThenUse: 'It is right, use it',
    missing: 'First write the document you checked it against.'
  },
  kept: 'Kept among your addresses for your next cases.',
  keep: 'Keep it for my next cases',
  keepConsumer: 'Keep this address for my next cases',
  unkeep: 'Stop keeping it',
  notKept: (why: string) =>
    `It is saved in this case, but your addresses for the next ones did not change. ${why}`,
  form: {
    add: 'Add an address',
    edit: 'Edit an address',
    correct: 'Correct an address',
    service: 'What it is for',
    brand: 'Brand',
    legalName: 'Legal name of the company',
    name: 'Name of the service',
    nameHelp: 'As written on the envelope, for example “Service clients”.',
    lines: 'Address, line by line',
    linesHelp: 'Without the name or the service. The last line holds the postcode and the town.',
    against: 'Checked against',
    againstHelp:
      'The document that shows it. Without one, you are asked whether it is right before it is printed.',
    save: 'Keep the address',
    cancel: 'Cancel',
    noCompany: 'Write the brand or the legal name of the company.',
    noLines: 'Write the address.'
  },
  mediator: {
    title: 'Writing to the mediator',
    orOnline: (site: string) => `Or online: ${site}`
  }
} satisfies Words<typeof french>
