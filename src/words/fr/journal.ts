/** The journal of a case: frise, facts by day, quick entry, inspector. In French. */
export const journal = {
  title: 'Journal',
  channels: {
    phone: 'téléphone',
    chat: 'messagerie',
    sms: 'SMS',
    email: 'courriel',
    letter: 'lettre',
    shop: 'boutique',
    app: 'application',
    ussd: 'code #',
    web: 'site Web',
    visit: 'visite'
  },
  /** How the row of a fact names its exchange. */
  exchange: {
    'phone-out': 'Appel émis',
    'phone-in': 'Appel reçu',
    'phone-cut': 'Appels coupés',
    'chat-out': 'Messagerie',
    'chat-in': 'Messagerie',
    'sms-out': 'SMS envoyé',
    'sms-in': 'SMS reçu',
    'email-out': 'Courriel envoyé',
    'email-in': 'Courriel reçu',
    'letter-out': 'Lettre envoyée',
    'letter-in': 'Lettre reçue',
    'visit-out': 'Visite en boutique',
    'visit-in': 'Visite à domicile',
    observation: 'Constat',
    document: 'Document',
    other: 'Fait'
  },
  tier: (tier: number) => `niveau ${tier}`,
  minutes: (count: number) => `${count} min`,
  ticket: (number: string) => `n° ${number}`,
  attempts: (count: number) => (count < 2 ? '1 tentative' : `${count} tentatives`),
  untitled: 'Fait sans titre',
  undated: 'Sans date',
  daySummary: (facts: string, broken: string, credits: string) =>
    [facts, broken, credits].filter((part) => part !== '').join(', '),
  brokenToday: (count: number) =>
    count < 2 ? '1 engagement non tenu' : `${count} engagements non tenus`,
  creditToday: (amount: string) => `avoir de ${amount}`,
  today: 'aujourd’hui',
  older: (count: number) => `Montrer les faits plus anciens (${count})`,
  empty: {
    title: 'La page est encore blanche',
    text: 'Commencez par le dernier échange : le reste reviendra. Écrivez-le en une ligne, ci-dessous.',
    action: 'Écrire la première ligne'
  },
  thread: 'Faits du dossier',
  find: {
    label: 'Rechercher dans les faits',
    placeholder: 'Un mot, un nom, un numéro…',
    count: (count: number) =>
      count === 0 ? 'aucun fait' : count === 1 ? '1 fait' : `${count} faits`,
    close: 'Fermer la recherche'
  },
  defect: {
    label: 'Pannes',
    ongoing: 'Panne en cours',
    ended: 'Panne terminée',
    since: (days: number) => (days < 2 ? 'depuis hier' : `depuis ${days} jours`),
    sinceToday: 'depuis aujourd’hui',
    add: 'Noter une panne',
    stillBroken: 'Toujours en panne aujourd’hui',
    seenToday: 'Constatée aujourd’hui',
    edit: 'Modifier la panne',
    newTitle: 'Noter une panne',
    editTitle: 'La panne',
    service: 'Service concerné, avec son article',
    serviceHelp: 'Par exemple : le suivi de consommation, l’accès aux bornes Wi-Fi.',
    problem: 'Ce qui ne va pas',
    problemHelp: 'Un mot qui suit le service : inaccessible, refusé, interrompu.',
    since2: 'Constatée depuis',
    routes: 'Par où vous avez essayé',
    routesHelp: 'Un par ligne, avec la préposition : sur le site, dans les applications, au #123#.',
    detail: 'Ce que le système a répondu',
    detailHelp: 'Mot pour mot si possible. Cette phrase sera imprimée après les deux points.',
    usage: 'Il s’agit de la fonction de suivi de la consommation',
    endedOn: 'Terminée le',
    remove: 'Supprimer la panne',
    done: 'Terminé'
  },
  frise: {
    label: 'Frise du dossier',
    summary: (from: string, to: string, facts: number, broken: number) =>
      `Du ${from} au ${to} : ${facts} fait${facts < 2 ? '' : 's'}, ${broken} engagement${broken < 2 ? ' non tenu' : 's non tenus'}.`,
    you: 'Vous',
    company: 'L’entreprise',
    commitments: 'Engagements',
    today: 'auj.',
    noDate: 'sans date',
    mark: (day: string, time: string, title: string) =>
      [day, time, title].filter((part) => part !== '').join(', ')
  },
  inspector: {
    show: 'Montrer le détail',
    close: 'Fermer le détail',
    label: 'Détail du fait',
    when: 'Quand',
    channel: 'Canal',
    who: 'Interlocuteur',
    ticket: 'Dossier',
    length: 'Durée',
    tomatoes: 'Tomates',
    recorded: 'Noté le',
    author: 'Noté par',
    confirm: {
      heading: 'Par écrit',
      why: 'Une promesse orale se discute. Ces quelques lignes, collées dans la messagerie, la mettent par écrit.',
      action: 'Préparer le message',
      copied: 'Copié. Collez-le dans la messagerie.'
    },
    proof: 'Preuves',
    addProof: 'Ajouter',
    edit: 'Modifier',
    done: 'Terminé',
    remove: 'Supprimer',
    removed: 'Fait supprimé',
    removedTotal: 'Supprimé',
    commitment: (number: number) => `Engagement n° ${number}`,
    promisedIn: 'Dans ce fait',
    retained: 'Échéance retenue',
    slotEnd: 'Fin du créneau',
    links: 'Liens',
    link: {
      follows: 'fait suite à',
      chases: 'relance',
      replaces: 'remplace',
      attempts: 'tentative pour',
      cancels: 'annule'
    },
    none: 'Choisissez un fait pour en voir le détail.',
    attemptNote:
      'Un appel coupé avant qu’un conseiller parle compte comme une tentative, pas comme un rappel.'
  }
} as const
