import type { parties as french } from '../fr/parties'
import type { Words } from '../words'

/** The page for parties and contract, in English. */
export const parties = {
  intro: 'What the letter must hold: you, the company, the contract.',
  claimant: {
    title: 'You',
    name: 'Full name',
    address: 'Your address, line by line',
    addressHelp: 'Without your name. The last line holds the postcode and the town.',
    phone: 'Phone',
    email: 'E-mail',
    place: 'Place of signature',
    territory: 'Territory',
    fill: 'Take my details from the settings'
  },
  trader: {
    title: 'The company',
    legalName: 'Legal name of the company',
    legalNameHelp:
      'As on the bill or the contract, with its form (SA, SAS…): the letter is addressed to the company, not to the brand.',
    brand: 'Brand',
    brandHelp: 'The name you know it by, if it is another one.',
    service: 'Complaint service',
    serviceHelp: 'The one your contract names, for example “Service clients”.',
    sector: 'Sector',
    sectors: {
      telecom: 'Phone and Internet',
      energy: 'Electricity and gas',
      transport: 'Transport and travel',
      'e-commerce': 'Online shopping',
      bank: 'Bank',
      insurance: 'Insurance',
      other: 'Other'
    },
    address: 'Address for complaints, line by line',
    addressHelp: 'The last line holds the postcode and the town.',
    lineTooLong: (line: number, length: number) =>
      `Line ${line}: ${length} characters. Beyond 38 it may be cut in the window of the envelope.`,
    tooManyLines:
      'An address has four lines at most here: the name and the service take the first two.',
    consumerService: 'Consumer service',
    consumerServiceHelp:
      'The second level your contract names, for example “Service consommateurs”.',
    consumerAddress: 'Address of the consumer service, line by line',
    confirm: 'Is this address right?',
    confirmWhy:
      'Compare it with your contract or your last bill: the mediator checks that you wrote to the right service.',
    against: 'Checked against',
    againstPlaceholder: 'bill of 20 November',
    confirmAction: 'It is right',
    confirmMissing: 'First write the address, and the document you checked it against.',
    confirmed: (day: string, against: string) =>
      against === '' ? `Checked on ${day}.` : `Checked on ${day} against: ${against}.`,
    unconfirm: 'Correct it'
  },
  contract: {
    title: 'The contract',
    offer: 'What you bought',
    offerHelp:
      'In French and without article, since the letter prints it: “forfait mobile de 40 Go”.',
    price: 'Price per month',
    startedOn: 'Start of the contract',
    precision: 'Precision',
    lineNumber: {
      telecom: 'Line number',
      energy: 'Delivery point (PDL or PCE)',
      transport: 'Booking number',
      'e-commerce': 'Order number',
      bank: 'Account number',
      insurance: 'Contract number',
      other: 'Contract number'
    },
    customerNumber: 'Customer number',
    traderReference: 'Their reference for the dispute',
    traderReferenceHelp: 'The file or ticket number the company gave you.',
    includes: 'What the contract includes and does not provide',
    includesHelp: 'One per line, in French with its article: “le suivi de ma consommation”.',
    volumeLimited: 'Is your plan limited in GB, or does it bill use beyond it?',
    billsPaid: 'Are your bills paid?'
  },
  bills: {
    title: 'Bills',
    help: 'The time limit for a refund runs from the payment, not from the bill. A credit can only be checked on a bill noted here.',
    add: 'Add a bill',
    none: 'No bill noted.',
    issuedOn: 'Date of the bill',
    amount: 'Amount',
    paidOn: 'Paid on',
    reference: 'Number',
    remove: 'Remove the bill',
    removed: 'Bill removed.',
    unpaid: 'not paid, or date unknown',
    save: 'Add',
    needDay: 'Write the date of the bill.'
  },
  future: 'This date has not come yet.'
} satisfies Words<typeof french>
