/** Doors and clocks, in English: what can be done now, from when, until when. */
export const recourse = {
  door: {
    'consumer-service': 'Consumer service',
    mediator: 'Mediator',
    conciliator: 'Conciliator',
    court: 'Court',
    signalconso: 'SignalConso',
    arcep: 'J’alerte l’Arcep'
  },
  why: {
    anytime: () => 'At any time.',
    'no-complaint': () => 'No written complaint was sent yet: it is what opens this door.',
    'awaiting-answer': (from: string) =>
      `The answer to your complaint is awaited; without one, this door opens on ${from}.`,
    'second-level-first': () => 'The first level answered: write to the consumer service first.',
    answered: () => 'An answer came: if it does not settle the dispute, this door is open.',
    unanswered: () => 'Your complaint was left without an answer.',
    'no-amicable-step': () => 'An amicable step must come first: conciliator or mediator.',
    'amicable-step-under-way': (from: string) =>
      `The amicable step is under way; if it leads to no meeting, this door opens on ${from}.`,
    'amicable-step-ended': () => 'The amicable step did not settle the dispute.',
    unverified: () =>
      'Your complaint was sent. The wait of this sector is not verified: ask the mediator.',
    'too-late': (_from: string, until: string) => `The last safe day was ${until}.`
  },
  soon: (count: number, day: string) =>
    count === 1
      ? `One case asks for something by ${day}.`
      : `${count} cases ask for something, the first by ${day}.`,
  estimation: 'Estimate: the receipt of the letter is not known yet.',
  opens: (door: string) => `${door}: this door opens`,
  due: {
    'refund-limit': 'Last safe day to sue for a refund',
    'mediator-limit': 'Last safe day to turn to the mediator',
    'notice-deadline': 'End of the delay given by the formal notice',
    'complaint-answer': 'Answer to your complaint is due',
    'access-answer': 'Answer to your access request is due',
    'amicable-step': 'Last day to turn to a conciliator or mediator'
  },
  reminder: (title: string, what: string) => `${title}: ${what}`,
  calendarName: (title: string) => `Due dates, ${title}`,
  calendarOfAll: 'Due dates of every case',
  calendarNote: 'Worked out by Doléances on this computer. Open the case to see how.',
  mediator: (name: string, site: string) =>
    `Often: ${name}${site === '' ? '' : ` (${site})`}. Your contract names the one that counts.`,
  mediatorUnverified: (name: string) =>
    `Often named: ${name}. Not verified: look at your contract.`,
  daysToldOnly: (days: number) =>
    `A wait of ${days} days after the complaint is often told. It is not verified.`,
  open: 'open',
  closed: 'closed',
  untilRefund: (day: string) => `for a refund, last safe day: ${day}`,
  until: (day: string) => `last safe day: ${day}`,
  clock: {
    'refund-limit': (day: string) => `last safe day to sue for the refund of a bill paid: ${day}`,
    'mediator-limit': (day: string) => `last safe day to turn to the mediator: ${day}`,
    'notice-deadline': (day: string) => `end of the delay given by the formal notice: ${day}`,
    'complaint-answer': (day: string) => `answer to your complaint due by ${day}`,
    'access-answer': (day: string) =>
      `answer to your access request due by ${day} (delay not verified)`
  },
  page: {
    ladder: 'Doors, in order',
    first: 'Complaint desk',
    firstText: 'In writing, by registered post if possible.',
    written: (day: string) => `written on ${day}`,
    received: {
      delivered: (day: string) => `Letter delivered on ${day}.`,
      presented: (day: string) => `Letter presented on ${day}.`,
      unclaimed: (day: string) => `Letter not collected, kept until ${day}.`,
      'handed-over': (day: string) => `Handed over on ${day}.`,
      posted: () => 'Its receipt is not known yet.'
    },
    now: 'Possible now',
    from: (day: string) => `from ${day}`,
    notYet: 'not yet',
    over: 'too late',
    ifPosted: 'If you post your letter on',
    ifReceived: 'and it is delivered on',
    letters: 'After posting',
    lettersHelp: 'These dates start the clocks. Leave empty what you do not know yet.',
    noLetter: 'No letter has been begun yet. Doors open from your first written complaint.',
    toLetter: 'Open the letter',
    sentBy: 'Way of sending',
    notSaid: 'not chosen yet',
    ways: {
      registered: 'registered with acknowledgement of receipt',
      'registered-online': 'registered online, delivered on paper',
      'electronic-registered': 'electronic registered letter',
      'by-hand': 'by hand against a receipt',
      email: 'e-mail',
      'web-form': 'form of the web site'
    },
    number: 'Number of the registered letter',
    wrongDigit: 'The check digit does not match: read the number again on the proof of posting.',
    unusualNumber: 'This number does not have the usual form. It is kept as it is.',
    postedOn: 'Posted on',
    presentedOn: 'First presented on',
    deliveredOn: 'Delivered on',
    returned: 'It came back',
    returnedOn: 'Came back on',
    why: 'Reason of the return',
    reasons: {
      unclaimed: 'not collected',
      refused: 'refused',
      'unknown-address': 'not known at this address',
      other: 'another reason'
    },
    answer: 'Answer received',
    noAnswer: 'none so far',
    answerHelp: 'Write the answer in the journal first, then choose it here.',
    tooEarly: 'A letter cannot be received before it was posted.',
    future: 'This day has not come yet.',
    deadlines: 'Dates not to miss',
    noDeadline: 'No clock runs yet.',
    left: (days: number) =>
      days === 0 ? 'last day' : days === 1 ? '1 day left' : `${days} days left`,
    passed: 'passed',
    amicable: (day: string) =>
      `A letter does not stop this clock. Turn to a conciliator or mediator first, by ${day}.`,
    unverified: 'This delay is not verified: it is never printed.',
    beside: 'Meanwhile',
    besideText: {
      signalconso: 'The company is told and may answer. It is no formal referral.',
      arcep: 'Useful to all; it does not settle your case.'
    },
    calendar: 'Put in a calendar',
    calendarSaved: (fileName: string) => `Calendar saved: ${fileName}.`
  }
} as const
