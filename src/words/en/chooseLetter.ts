/** Which letter to write, in English: what each kind is for. */
export const chooseLetter = {
  shown: 'Letter shown',
  other: 'Another letter',
  title: 'Which letter?',
  begin: 'Begin',
  open: 'Open',
  posted: (name: string, day: string) => `${name}, sent on ${day}`,
  about: {
    'formal-notice':
      'Sets a delay and announces what follows. Addressed to the complaint service of your contract, it counts as a written complaint too: one letter is enough.',
    'first-complaint': 'First level, in a neutral tone: asks for a written answer.',
    'second-complaint': 'Second level, when the first did not settle the dispute.',
    'follow-up-reminder': 'Recalls a letter whose delay is over.',
    'contract-termination': 'Ends the contract after a formal notice without effect.',
    'mediator-summary': 'One or two pages to join to the referral, or to copy online.',
    'conciliator-sheet': 'One page to hand to the conciliator.',
    'signalconso-text': 'To paste into the form of SignalConso.',
    'arcep-text': 'To paste into the form of J’alerte l’Arcep.',
    'promise-confirmation':
      'A few lines to paste into the chat, to put an oral promise in writing.',
    'access-request': 'Asks for a copy of the call notes and recordings.',
    'pre-call-sheet': 'For yourself: numbers, promises and questions at hand.',
    'posting-slip': 'For the post office: what to write, what to join, what to keep.',
    'association-mandate': 'Lets an association act for you.'
  }
} as const
