/** The quick entry at the foot of the journal, in French. */
export const composer = {
  label: 'Noter un fait',
  placeholder: 'Appel hier 10 h 12, rappel sous 2 jours ouvrés, avoir 15 €',
  add: 'Ajouter',
  understood: 'Compris :',
  keys: 'Entrée pour ajouter',
  form: 'Formulaire complet',
  due: (day: string) => `échéance ${day}`,
  noDue: 'sans échéance',
  unknownDue: 'délai non compris : il sera demandé',
  ask: (count: string) => `${count} ouvrés ou du calendrier ?`,
  askPlace: 'Rendez-vous par téléphone ou sur place ?',
  phone: 'par téléphone',
  visit: 'sur place',
  calendar: 'non précisé',
  working: 'ouvrés',
  future:
    'Un échange passé ne peut pas porter une date à venir. Corrigez la date ; pour un rendez-vous promis, écrivez « rendez-vous ».',
  badDay: 'Ce jour n’existe pas dans ce mois. Corrigez la date.',
  badWeekday: 'Ce jour de la semaine ne correspond pas à cette date. Corrigez l’un des deux.',
  nothing: 'Écrivez d’abord ce qui s’est passé.',
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
  cut: (count: number) => (count < 2 ? 'Appel coupé' : `${count} appels coupés`),
  unanswered: (count: number) =>
    count < 2 ? 'Appel sans réponse' : `${count} appels sans réponse`,
  cancelled: (title: string) => `${title} : rendez-vous annulé`,
  attempts: (promise: string) => `tentative pour « ${promise} »`,
  cancels: (promise: string) => `annule « ${promise} »`,
  transfer: (tier: number | null) =>
    tier === null ? 'dossier au mauvais service' : `dossier transmis au niveau ${tier}`
} as const
