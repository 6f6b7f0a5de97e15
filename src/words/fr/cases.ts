/** The list of cases and the first-run doors, in French. */
export const cases = {
  title: 'Dossiers',
  start: 'Commencer un dossier',
  search: 'Chercher un dossier',
  searchPlaceholder: 'Titre, entreprise, nom, n° de ligne…',
  filter: 'Afficher',
  filters: {
    open: 'Tous les dossiers',
    overdue: 'Échus',
    letter: 'Courrier commencé',
    trash: 'Corbeille'
  },
  trader: 'Entreprise',
  allTraders: 'Toutes les entreprises',
  count: (count: number) => `${count} dossier${count < 2 ? '' : 's'}`,
  columns: {
    when: 'Échéance',
    case: 'Dossier',
    state: 'Prochain geste',
    broken: 'Non tenus',
    credits: 'Avoirs annoncés',
    actions: 'Actions'
  },
  groups: {
    overdue: 'Échus',
    week: 'Dans les 7 jours',
    'to-confirm': 'À confirmer',
    later: 'Plus tard'
  },
  next: {
    unanswered: 'sans réponse',
    door: 'un recours s’ouvre',
    due: 'échéance d’un engagement',
    'to-confirm': 'à confirmer',
    none: 'sans échéance'
  },
  gesture: {
    'amicable-step': 'Suivre la démarche amiable',
    'await-receipt': 'Noter l’avis de réception',
    'await-answer': 'Attendre la réponse',
    unanswered: 'Préparer la suite',
    answered: 'Lire la réponse',
    tell: 'Raconter le premier fait',
    confirm: (count: number) => `Confirmer ${count} engagement${count < 2 ? '' : 's'}`,
    letter: 'Terminer la mise en demeure',
    prepare: 'Préparer la mise en demeure',
    collect: 'Noter la suite'
  },
  brokenCount: (count: number) =>
    `${count} engagement${count < 2 ? '' : 's'} non tenu${count < 2 ? '' : 's'}`,
  untitled: 'Dossier sans titre',
  noTrader: 'entreprise à préciser',
  rebuilt: 'reconstruit',
  unreadable: 'Ne s’ouvrent pas',
  showFolder: 'Montrer le dossier',
  trash: 'Mettre à la corbeille',
  restore: 'Reprendre',
  trashed: 'Dossier mis à la corbeille.',
  restored: 'Dossier repris.',
  actionsOf: (title: string) => `Actions sur ${title}`,
  nothingFound: 'Aucun dossier ne correspond à cette recherche.',
  clearSearch: 'Tout afficher',
  emptyTrash: 'La corbeille est vide.',
  allTrashed: 'Aucun dossier en cours.',
  allTrashedText: 'Tous vos dossiers sont à la corbeille. Vous pouvez les reprendre.',
  showTrash: 'Voir la corbeille',
  listFailed: 'La liste des dossiers ne peut pas être lue.',
  retry: 'Réessayer',
  doors: {
    title: 'Que s’est-il passé ?',
    text: 'Racontez ce qui s’est passé, dans l’ordre ou non. Doléances compte les délais, repère les engagements non tenus et prépare votre courrier.',
    startTitle: 'Commencer un dossier',
    startText: 'Une page datée, et une ligne pour raconter. Le reste se complète au fil des jours.',
    startAction: 'Commencer',
    exampleTitle: 'Ouvrir l’exemple',
    exampleText:
      'Cinq engagements, dont quatre non tenus, et la lettre prête. Vous pouvez tout modifier, puis l’effacer.',
    exampleAction: 'Ouvrir',
    local: 'Tout reste sur cet ordinateur',
    offline: 'Fonctionne sans Internet',
    free: 'Sans compte ni inscription'
  }
} as const
