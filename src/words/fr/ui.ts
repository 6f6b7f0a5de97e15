/** What the shared controls say, in French. */
export const ui = {
  close: 'Fermer',
  cancel: 'Annuler',
  undo: 'Annuler',
  more: 'Autres actions',
  /** Between a name and what is said of it. */
  colon: ' : ',
  quoted: (words: string) => `« ${words} »`,
  optional: 'facultatif',
  choose: 'Choisir…',
  yes: 'Oui',
  no: 'Non',
  notAsked: 'Pas encore répondu',
  status: {
    undated: 'Sans échéance',
    soon: 'Bientôt',
    upcoming: 'En cours',
    'to-confirm': 'Échu, à confirmer',
    kept: 'Tenu',
    'kept-late': 'Tenu en retard',
    'partly-kept': 'Tenu en partie',
    'not-kept': 'Non tenu',
    'cancelled-by-trader': 'Annulé par l’entreprise',
    'cancelled-by-claimant': 'Annulé par vous'
  },
  precision: {
    minute: 'à la minute',
    day: 'jour exact',
    about: 'vers cette date',
    month: 'dans le mois',
    unknown: 'date inconnue'
  },
  tomatoes: {
    label: 'Tomates',
    private: 'privé',
    value: (count: number) => (count === 0 ? 'aucune tomate' : `${count} sur 5`),
    why: 'Votre humeur, pour vous seul. Jamais imprimée, jamais exportée.'
  },
  credit: (amount: string) => `Avoir de ${amount}`,
  exhibit: (number: number) => `Pièce n° ${number}`,
  day: {
    placeholder: 'jj/mm/aaaa',
    help: 'Par exemple : 24/11/2026, 24/11 ou « hier ».',
    unknown: 'Date non comprise. Écrivez-la sous la forme 24/11/2026, ou « hier ».',
    monthLength: (month: string, days: number) =>
      `${month} compte ${days} jours. Corrigez la date.`,
    noSuchMonth: 'Les mois vont de 1 à 12. Corrigez la date.',
    notThatYear: 'Ce jour n’existe pas cette année-là. Corrigez la date.',
    outOfRange: 'Cette année est hors du calendrier connu. Corrigez la date.'
  },
  time: {
    placeholder: '14 h 30',
    unknown: 'Heure non comprise. Écrivez-la sous la forme 14 h 30 ou 14:30.'
  },
  amount: {
    placeholder: '0,00',
    unknown: 'Montant non compris. Écrivez-le sous la forme 15,00.'
  },
  draftTaken: 'Texte repris là où vous l’aviez laissé.',
  loading: 'Ouverture en cours…'
} as const
