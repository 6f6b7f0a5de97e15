import type { When } from '../time/when'
import type { CaseFile, CollectionName, Entry } from './caseFile'
import type { Instant } from './fields'

export const unknownWhen: When = { day: null, time: null, until: null, precision: 'unknown' }

/** A case with nothing in it yet. Takes its id and the instant of its creation. */
export function emptyCase(id: string, createdAt: Instant): CaseFile {
  return {
    id,
    createdAt,
    asOf: null,
    head: { title: '', notes: '', trashedOn: null },
    claimant: { name: '', address: [], phone: '', email: '', place: '', territory: 'FR' },
    trader: {
      legalName: '',
      brand: '',
      service: '',
      address: [],
      sector: 'other',
      addressConfirmedOn: null,
      addressConfirmedAgainst: '',
      consumerService: '',
      consumerAddress: []
    },
    contract: {
      offer: '',
      priceCents: null,
      startedOn: unknownWhen,
      lineNumber: '',
      customerNumber: '',
      traderReference: '',
      includes: [],
      volumeLimited: null,
      billsPaid: null,
      exhibits: []
    },
    events: {},
    commitments: {},
    defects: {},
    credits: {},
    costs: {},
    bills: {},
    exhibits: {},
    pinpoints: {},
    soughtProofs: {},
    demands: {},
    letters: {},
    passages: {}
  }
}

const blankEntries: { readonly [Name in CollectionName]: Entry<Name> } = {
  events: {
    deleted: false,
    kind: 'contact',
    title: '',
    text: '',
    happened: unknownWhen,
    recordedAt: '1970-01-01T00:00:00Z',
    author: '',
    channel: null,
    direction: null,
    person: { firstName: '', role: '', surname: '' },
    tier: null,
    ticket: '',
    minutes: null,
    costCents: null,
    attempts: null,
    transfer: null,
    links: [],
    exhibits: [],
    tomatoes: 0
  },
  commitments: {
    deleted: false,
    kind: 'callback',
    madeIn: '',
    words: '',
    phrase: '',
    bareDays: 'calendar',
    slot: null,
    dueDay: null,
    outcome: null,
    exhibits: []
  },
  defects: {
    deleted: false,
    service: '',
    problem: '',
    routes: [],
    detail: '',
    since: unknownWhen,
    seenAgainOn: [],
    endedOn: null,
    exhibits: [],
    usageTracking: false
  },
  credits: {
    deleted: false,
    announcedIn: null,
    announcedOn: unknownWhen,
    amountCents: 0,
    reason: '',
    stage: 'announced',
    bill: null,
    exhibits: []
  },
  costs: {
    deleted: false,
    kind: 'other',
    label: '',
    on: unknownWhen,
    amountCents: null,
    minutes: null,
    exhibits: []
  },
  bills: {
    deleted: false,
    issuedOn: '1970-01-01',
    amountCents: null,
    paidOn: null,
    reference: '',
    exhibits: []
  },
  exhibits: {
    deleted: false,
    kind: 'other',
    title: '',
    made: unknownWhen,
    covers: null,
    sha256: null,
    fileName: '',
    mediaType: '',
    bytes: null,
    addedAt: null,
    onPaper: false,
    rank: null,
    converted: null,
    blackedOut: null
  },
  pinpoints: { deleted: false, exhibit: '', fact: '', page: null, words: '' },
  soughtProofs: { deleted: false, state: 'found', reason: '' },
  demands: { deleted: false, text: '', amountCents: null, calculation: '' },
  letters: {
    deleted: false,
    kind: 'formal-notice',
    date: null,
    deadlineDays: 15,
    answerDays: 8,
    wantsToLeave: false,
    windowEnvelope: true,
    registeredNumber: '',
    follows: null,
    about: null,
    sentBy: null,
    postedOn: null,
    firstPresentedOn: null,
    deliveredOn: null,
    returnedOn: null,
    returned: null,
    answer: null,
    asSent: null,
    sentPaper: null,
    asksInterest: false,
    endsFor: 'non-performance',
    exhibits: []
  },
  passages: { deleted: false, letter: '', block: '', off: false, text: null, sources: [] }
}

/** A new entry of a collection with nothing filled in; an `add` change completes what it leaves out from here. */
export function blankEntry<Name extends CollectionName>(name: Name): Entry<Name> {
  return blankEntries[name]
}
