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
    anytime: () => 'Open at any time.',
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
  estimation: 'Estimate: the receipt of the letter is not known yet.',
  open: 'open',
  closed: 'closed',
  until: (day: string) => `last safe day: ${day}`,
  clock: {
    'refund-limit': (day: string) => `last safe day to sue for the refund of a bill paid: ${day}`,
    'mediator-limit': (day: string) => `last safe day to turn to the mediator: ${day}`,
    'notice-deadline': (day: string) => `end of the delay given by the formal notice: ${day}`,
    'complaint-answer': (day: string) => `answer to your complaint due by ${day}`,
    'access-answer': (day: string) =>
      `answer to your access request due by ${day} (delay not verified)`
  }
} as const
