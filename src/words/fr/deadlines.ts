/** What asks for something across all cases, in French. */
export const deadlines = {
  title: 'Échéances',
  ofAllCases: 'Toutes les échéances',
  count: (count: number, overdue: number) => {
    const all = `${count} échéance${count < 2 ? '' : 's'}`
    return overdue === 0 ? all : `${all}, dont ${overdue} en retard`
  },
  openCount: (count: number) => `${count} recours`,
  kind: 'Afficher',
  kinds: {
    all: 'Toutes les échéances',
    limit: 'Délais de la loi',
    letter: 'Courriers',
    promise: 'Engagements',
    door: 'Recours'
  },
  columns: { when: 'Date', what: 'Échéance', case: 'Dossier' },
  groups: {
    overdue: 'En retard',
    today: 'Aujourd’hui',
    week: 'Dans les 7 jours',
    month: 'Dans les 30 jours',
    later: 'Plus tard',
    open: 'Recours ouverts'
  },
  /** `said` is the promise as it was made; empty when it was not noted. */
  promise: {
    toConfirm: (said: string) => `Engagement échu, à confirmer${quoted(said)}`,
    toCome: (said: string) => `Engagement attendu${quoted(said)}`,
    slotToConfirm: (said: string) => `Rendez-vous passé, à confirmer${quoted(said)}`,
    slotToCome: (from: string, to: string, said: string) =>
      `Rendez-vous attendu entre ${from} et ${to}${quoted(said)}`
  },
  promiseNote: {
    toConfirm: 'L’entreprise l’a-t-elle tenu ? Sans votre réponse, il n’entre pas dans la lettre.',
    slotToConfirm: 'A-t-il eu lieu ? Sans votre réponse, il n’entre pas dans la lettre.',
    toCome: 'Ce jour passé, vous pourrez dire s’il a été tenu.',
    slotToCome: 'Ensuite, vous pourrez dire s’il a eu lieu.'
  },
  limitNote: {
    'amicable-step':
      'Le tribunal demande d’abord cette démarche. Une lettre n’arrête pas le délai.',
    'refund-limit': 'Après, il peut être trop tard pour demander ce remboursement.',
    'mediator-limit': 'Après, le médiateur peut refuser d’examiner le litige.'
  },
  more: (count: number) =>
    count < 2
      ? 'Une autre facture a son propre délai, plus tard.'
      : `${count} autres factures ont leur propre délai, plus tard.`,
  /** `kind` names a letter: "Mise en demeure". */
  reply: (kind: string) => `${kind} : fin du délai de réponse`,
  unanswered: (kind: string) => `${kind} : aucune réponse notée`,
  letterNote: {
    toCome: 'Sans réponse à cette date, vous pourrez préparer la suite.',
    opens: 'Sans réponse à cette date, un autre recours s’ouvre.',
    passed: 'Si une réponse est arrivée, notez-la. Sinon, préparez la suite.'
  },
  estimated: 'estimation',
  lastDay: (day: string) => `Dernier jour sûr : ${day}.`,
  lastDayForRefund: (day: string) => `Pour un remboursement, dernier jour sûr : ${day}.`,
  /** Of a door, below the day on which it opened. */
  openFor: (days: number) =>
    days === 0 ? 'dès aujourd’hui' : days === 1 ? 'depuis hier' : `depuis ${days} jours`,
  export: 'Exporter les échéances (.ics)',
  exported: (fileName: string) =>
    `Calendrier enregistré : ${fileName}. Il contient les délais et les recours à venir, sans les engagements.`,
  nothingToExport: 'Aucun délai ni recours à venir à mettre dans un calendrier.',
  left: (count: number) =>
    count < 2
      ? 'Une échéance plus lointaine n’est pas affichée.'
      : `${count} échéances plus lointaines ne sont pas affichées.`,
  unreadable: (count: number) =>
    count < 2
      ? 'Un dossier ne s’ouvre pas : ses échéances manquent ici.'
      : `${count} dossiers ne s’ouvrent pas : leurs échéances manquent ici.`,
  empty: 'Aucune échéance pour l’instant.',
  emptyText:
    'Elles viennent de ce que vous notez : engagements, écrits, factures payées, courriers postés. Un dossier mis à la corbeille n’en a plus.',
  toCases: 'Voir les dossiers',
  nothingFound: 'Aucune échéance de cette sorte.',
  failed: 'Les échéances ne peuvent pas être lues.'
} as const

function quoted(said: string): string {
  return said === '' ? '' : ` : « ${said} »`
}
