/** Doors and clocks, in French: what can be done now, from when, until when. */
export const recourse = {
  door: {
    'consumer-service': 'Service consommateurs',
    mediator: 'Médiateur',
    conciliator: 'Conciliateur de justice',
    court: 'Tribunal',
    signalconso: 'SignalConso',
    arcep: 'J’alerte l’Arcep'
  },
  /** `from` and `until` are days in full; empty where they are not known. */
  why: {
    anytime: () => 'Ouvert à tout moment.',
    'no-complaint': () =>
      'Aucune réclamation écrite n’est encore partie\u00a0: c’est elle qui ouvre ce recours.',
    'awaiting-answer': (from: string) =>
      `La réponse à votre réclamation est attendue\u00a0; sans réponse, ce recours s’ouvre le ${from}.`,
    'second-level-first': () =>
      'Le premier niveau a répondu\u00a0: écrivez d’abord au service consommateurs.',
    answered: () =>
      'Une réponse a été reçue\u00a0: si elle ne règle pas le litige, ce recours est ouvert.',
    unanswered: () => 'Votre réclamation est restée sans réponse.',
    'no-amicable-step': () =>
      'Il faut d’abord une démarche amiable\u00a0: conciliateur ou médiateur.',
    'amicable-step-under-way': (from: string) =>
      `La démarche amiable est en cours\u00a0; si elle n’aboutit à aucun rendez-vous, ce recours s’ouvre le ${from}.`,
    'amicable-step-ended': () => 'La démarche amiable n’a pas réglé le litige.',
    unverified: () =>
      'Votre réclamation est partie. Le délai d’attente de ce secteur n’est pas vérifié\u00a0: demandez-le au médiateur.',
    'too-late': (_from: string, until: string) => `Le dernier jour sûr était le ${until}.`
  },
  estimation: 'Estimation\u00a0: la réception de la lettre n’est pas encore connue.',
  open: 'ouvert',
  closed: 'fermé',
  until: (day: string) => `dernier jour sûr\u00a0: ${day}`,
  /** Of one clock, its last day in full. */
  clock: {
    'refund-limit': (day: string) =>
      `dernier jour sûr pour demander en justice le remboursement d’une facture payée\u00a0: ${day}`,
    'mediator-limit': (day: string) => `dernier jour sûr pour saisir le médiateur\u00a0: ${day}`,
    'notice-deadline': (day: string) => `fin du délai donné par la mise en demeure\u00a0: ${day}`,
    'complaint-answer': (day: string) => `réponse attendue à votre réclamation\u00a0: ${day}`,
    'access-answer': (day: string) =>
      `réponse attendue à votre demande d’accès, délai non vérifié\u00a0: ${day}`
  }
} as const
