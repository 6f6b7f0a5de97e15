import type { composer as french } from '../fr/composer'
import type { Words } from '../words'

/** The quick entry at the foot of the journal, in English; what is typed in it is read as French. */
export const composer = {
  label: 'Note a fact',
  placeholder: 'In French: appel hier 10 h 12, rappel sous 2 jours ouvrés, avoir 15 €',
  add: 'Add',
  understood: 'Understood:',
  keys: 'Enter to add',
  form: 'Full form',
  due: (day) => `due ${day}`,
  noDue: 'no due date',
  unknownDue: 'due date not understood: it will be asked for',
  ask: (count) => `${count}: working or calendar days?`,
  askPlace: 'Appointment by telephone or on site?',
  phone: 'by telephone',
  visit: 'on site',
  calendar: 'not said',
  working: 'working days',
  future:
    'An exchange that took place cannot have a date to come. Correct the date; for a promised appointment, write “rendez-vous”.',
  badDay: 'That day does not exist in that month. Correct the date.',
  badWeekday: 'That day of the week does not match the date. Correct one of the two.',
  nothing: 'First write what happened.',
  titles: {
    phone: 'Appel',
    chat: 'Échange par messagerie',
    sms: 'SMS',
    email: 'Courriel',
    letter: 'Lettre',
    shop: 'Passage en boutique',
    app: 'Constat dans l’application',
    ussd: 'Constat par code #',
    web: 'Constat sur le site',
    visit: 'Visite'
  },
  cut: (count) => (count < 2 ? 'Appel coupé' : `${count} appels coupés`),
  unanswered: (count) => (count < 2 ? 'Appel sans réponse' : `${count} appels sans réponse`),
  cancelled: (title) => `${title} : rendez-vous annulé`,
  attempts: (promise) => `an attempt at “${promise}”`,
  cancels: (promise) => `cancels “${promise}”`,
  transfer: (tier) => (tier === null ? 'file at the wrong desk' : `file passed to tier ${tier}`)
} satisfies Words<typeof french>
