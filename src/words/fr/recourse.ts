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
    anytime: () => 'À tout moment.',
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
  /** Of a notification: how many cases, and the nearest day in full. */
  soon: (count: number, day: string) =>
    count < 2
      ? `Un dossier demande un geste avant le ${day}.`
      : `${count} dossiers demandent un geste, le premier avant le ${day}.`,
  estimation: 'Estimation\u00a0: la réception de la lettre n’est pas encore connue.',
  opens: (door: string) => `${door}\u00a0: ce recours s’ouvre`,
  /** What a day to come is. */
  due: {
    'refund-limit': 'Dernier jour sûr pour demander un remboursement en justice',
    'mediator-limit': 'Dernier jour sûr pour saisir le médiateur',
    'notice-deadline': 'Fin du délai donné par la mise en demeure',
    'complaint-answer': 'Réponse attendue à votre réclamation',
    'access-answer': 'Réponse attendue à votre demande d’accès',
    'amicable-step': 'Dernier jour pour saisir un conciliateur ou un médiateur'
  },
  reminder: (title: string, what: string) => `${title}\u00a0: ${what}`,
  calendarName: (title: string) => `Échéances, ${title}`,
  calendarOfAll: 'Échéances de tous les dossiers',
  calendarNote:
    'Calculé par Doléances sur cet ordinateur. Ouvrez le dossier pour en voir le calcul.',
  /** Who mediates in the sector, with its site if known. */
  mediator: (name: string, site: string) =>
    `Souvent\u00a0: ${name}${site === '' ? '' : ` (${site})`}. Votre contrat nomme celui dont dépend l’entreprise.`,
  mediatorUnverified: (name: string) =>
    `On cite souvent\u00a0: ${name}. Non vérifié\u00a0: regardez votre contrat.`,
  daysToldOnly: (days: number) =>
    `On lit souvent un délai de ${days}\u00a0jours après la réclamation. Il n’est pas vérifié.`,
  open: 'ouvert',
  closed: 'fermé',
  untilRefund: (day: string) => `pour un remboursement, dernier jour sûr\u00a0: ${day}`,
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
  },
  page: {
    ladder: 'Recours, dans l’ordre',
    first: 'Service clients',
    firstText: 'Par écrit, en recommandé de préférence.',
    written: (day: string) => `écrit le ${day}`,
    received: {
      delivered: (day: string) => `Lettre distribuée le ${day}.`,
      presented: (day: string) => `Lettre présentée le ${day}.`,
      unclaimed: (day: string) => `Lettre non retirée, gardée jusqu’au ${day}.`,
      'handed-over': (day: string) => `Remise le ${day}.`,
      posted: () => 'La réception n’est pas encore connue.'
    },
    now: 'Possible maintenant',
    from: (day: string) => `dès le ${day}`,
    notYet: 'pas encore',
    over: 'trop tard',
    ifPosted: 'Si vous postez votre lettre le',
    ifReceived: 'et qu’elle est distribuée le',
    letters: 'Après l’envoi',
    lettersHelp: 'Ces dates font courir les délais. Laissez vide ce que vous ne savez pas encore.',
    noLetter:
      'Aucune lettre n’est encore commencée. Les recours s’ouvrent à partir de votre première réclamation écrite.',
    toLetter: 'Ouvrir le courrier',
    sentBy: 'Mode d’envoi',
    notSaid: 'pas encore choisi',
    ways: {
      registered: 'recommandé avec avis de réception',
      'registered-online': 'recommandé en ligne, distribué sur papier',
      'electronic-registered': 'recommandé électronique',
      'by-hand': 'remise en main propre contre décharge',
      email: 'courriel',
      'web-form': 'formulaire du site'
    },
    number: 'Numéro du recommandé',
    wrongDigit:
      'Le chiffre de contrôle ne correspond pas\u00a0: relisez le numéro sur la preuve de dépôt.',
    unusualNumber: 'Ce numéro n’a pas la forme habituelle. Il est gardé tel quel.',
    postedOn: 'Postée ou remise le',
    presentedOn: 'Première présentation le',
    deliveredOn: 'Distribuée le',
    returned: 'Elle est revenue',
    returnedOn: 'Revenue le',
    why: 'Motif du retour',
    reasons: {
      unclaimed: 'non réclamée',
      refused: 'refusée',
      'unknown-address': 'destinataire inconnu à l’adresse',
      other: 'autre motif'
    },
    answer: 'Réponse reçue',
    noAnswer: 'aucune pour l’instant',
    answerHelp: 'Notez d’abord la réponse dans le journal, puis choisissez-la ici.',
    tooEarly: 'Une lettre ne peut pas être reçue avant d’avoir été postée.',
    future: 'Cette date n’est pas encore venue.',
    deadlines: 'Délais à ne pas manquer',
    noDeadline: 'Aucun délai ne court encore.',
    left: (days: number) =>
      days === 0 ? 'dernier jour' : days === 1 ? 'reste 1 jour' : `reste ${days} jours`,
    passed: 'passé',
    amicable: (day: string) =>
      `Une lettre n’arrête pas ce délai. Conciliateur ou médiateur à saisir avant, au plus tard le ${day}.`,
    unverified: 'Ce délai n’est pas vérifié\u00a0: il n’est jamais imprimé.',
    beside: 'En parallèle',
    besideText: {
      signalconso: 'L’entreprise est prévenue et peut répondre. Ce n’est pas une saisine.',
      arcep: 'Utile à tous\u00a0; ne règle pas votre cas.'
    },
    calendar: 'Mettre dans un calendrier',
    calendarSaved: (fileName: string) => `Calendrier enregistré\u00a0: ${fileName}.`
  }
} as const
