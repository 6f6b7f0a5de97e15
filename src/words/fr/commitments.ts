import { amounts } from './amounts'

const { counted } = amounts

const NUMBERS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize'
]

function number(count: number): string {
  return NUMBERS[count] ?? String(count)
}

/** Commitments, credits, costs and the balance, in French. */
export const commitments = {
  title: 'Engagements et avoirs',
  facts: (count: number) => counted(count, 'fait', 'faits'),
  summary: {
    none: 'Aucun engagement noté pour l’instant.',
    commitments: (count: number) => `${number(count)} engagement${count < 2 ? '' : 's'}`,
    broken: (count: number) => (count < 2 ? 'un non tenu' : `${number(count)} non tenus`),
    cancelled: (count: number) =>
      count < 2
        ? 'dont un annulé par l’entreprise'
        : `dont ${number(count)} annulés par l’entreprise`,
    kept: (count: number) => (count < 2 ? 'un tenu' : `${number(count)} tenus`),
    late: (count: number) => (count < 2 ? 'un tenu en retard' : `${number(count)} tenus en retard`),
    undated: (count: number) => (count < 2 ? 'un sans date' : `${number(count)} sans date`),
    pending: (count: number) => (count < 2 ? 'un à confirmer' : `${number(count)} à confirmer`),
    inDays: (days: number) => (days < 2 ? 'en un jour' : `en ${number(days)} jours`),
    credits: (announced: string, seen: string | null) =>
      seen === null
        ? `${announced} d’avoirs annoncés, dont aucun n’a encore été crédité.`
        : `${announced} d’avoirs annoncés, dont ${seen} crédités.`
  },
  number,
  columns: {
    promised: 'Promis le',
    commitment: 'Engagement',
    due: 'Échéance retenue',
    outcome: 'Issue',
    proof: 'Preuves'
  },
  literal: (moment: string) => `mot à mot : ${moment}`,
  sameLiteral: 'mot à mot : la même',
  noDate: 'aucune date donnée',
  unknownPhrase: 'délai non compris',
  oral: 'promesse orale',
  noProof: 'sans pièce',
  slotEnd: (moment: string) => `fin du créneau : ${moment}`,
  missed: 'créneau manqué',
  late: (days: number) => counted(days, 'jour de retard', 'jours de retard'),
  lateUntilReplaced: (days: number) => `${counted(days, 'jour', 'jours')} avant d’être remplacé`,
  attempted: (count: number) => counted(count, 'tentative', 'tentatives'),
  proposal: {
    nothing: (day: string) => `Échu depuis le ${day}. L’avez-vous reçu ?`,
    cancelled: 'L’entreprise l’a-t-elle annulé ?',
    done: (fact: string) => `Tenu par « ${fact} » ?`
  },
  confirm: {
    heading: 'Que s’est-il passé ?',
    nothing: 'Rien reçu',
    done: 'Tenu',
    partly: 'Tenu en partie',
    trader: 'Annulé par l’entreprise',
    claimant: 'Annulé par moi',
    accept: 'Oui',
    when: 'Quand',
    event: 'Fait qui le montre',
    noEvent: 'aucun',
    note: 'Précision',
    save: 'Enregistrer l’issue',
    change: 'Changer',
    undo: 'Revenir à « non confirmé »',
    confirmedOn: (day: string) => `confirmé le ${day}`
  },
  calculation: {
    open: 'Le calcul',
    close: 'Fermer le calcul',
    promised: 'promis',
    retained: 'échéance retenue',
    skipped: 'non compté',
    startExcluded: 'Le jour de la promesse ne compte pas.',
    upperBound: (lower: number, upper: number) =>
      `De « ${lower} à ${upper} », la plus longue durée est retenue.`,
    bareCalendar: 'Sans autre précision, les jours sont comptés en jours du calendrier.',
    bareWorking: 'Les jours sont comptés en jours ouvrés, comme vous l’avez indiqué.',
    counted: (count: string, kind: 'calendar' | 'ouvres' | 'ouvrables', last: string) =>
      ({
        calendar: `Compté en jours du calendrier, le délai de ${count} finit le ${last}.`,
        ouvres: `Compté en jours ouvrés (du lundi au vendredi, hors jours fériés), le délai de ${count} finit le ${last}.`,
        ouvrables: `Compté en jours ouvrables (du lundi au samedi, hors jours fériés), le délai de ${count} finit le ${last}.`
      })[kind],
    days: (count: number) => counted(count, 'jour', 'jours'),
    clear: (last: string) =>
      `En jours francs, ni le premier ni le dernier jour ne comptent : ${last}.`,
    hours: (moment: string) => `À l’heure près, le délai finit le ${moment}.`,
    weeks: (last: string) => `Compté en semaines de sept jours, le délai finit le ${last}.`,
    months: (last: string) => `Compté de quantième en quantième, le délai finit le ${last}.`,
    monthsShort: (last: string) =>
      `Ce mois n’a pas ce quantième : le dernier jour compte, le ${last}.`,
    rolled: (from: string, to: string, why: string) =>
      `Le ${from} ${why} : l’échéance retenue passe au ${to} inclus.`,
    weekend: 'ne peut pas être le dernier jour',
    holiday: (name: string) => `est férié (${name})`,
    tolerance: (minutes: number, moment: string) =>
      `Une tolérance de ${minutes} minutes est laissée à l’entreprise : ${moment}. La lettre cite l’heure promise.`,
    part: (literal: string, prudent: string) =>
      `Cette partie du jour finit à ${literal} ; l’échéance retenue est ${prudent}.`,
    dayNamed: (day: string) => `Le jour est donné : le ${day}.`,
    before: (before: string, day: string) =>
      `« Avant » veut dire au plus tard le ${before} ; par prudence, le ${day} inclus est retenu.`,
    slot: (day: string, from: string, to: string) =>
      `Le créneau est donné : le ${day}, de ${from} à ${to}.`,
    timeNamed: (moment: string) => `L’heure est donnée : ${moment}.`,
    weekEnd: (friday: string, sunday: string) =>
      `La semaine finit le ${friday} ; par prudence, le ${sunday} inclus est retenu.`,
    weekOver: (day: string) => `La semaine finit le ${day}.`,
    monthEnd: (day: string) => `Le mois finit le ${day}.`,
    noDate: 'Ces mots ne fixent aucune date. Demandez-en une par écrit.',
    byHand: 'Cette échéance a été saisie à la main.'
  },
  credits: {
    title: 'Avoirs',
    add: 'Ajouter',
    addLabel: 'Ajouter un avoir',
    announcedOn: 'Annoncé le',
    amount: 'Annoncé',
    seen: 'Crédité',
    total: 'Total',
    empty: 'Aucun avoir noté.',
    stage: 'Où en est-il ?',
    stages: {
      announced: 'annoncé, aucune facture depuis',
      seen: 'porté sur une facture',
      absent: 'absent de la facture'
    },
    bill: 'Facture',
    noBill: 'Choisir la facture',
    billOf: (day: string) => `facture du ${day}`,
    newBill: 'Sur une autre facture, datée du',
    firstBill: 'Facture où il devait figurer, datée du',
    newBillHelp: 'Dès qu’elle est notée, dites si l’avoir y figure.',
    checkBill: 'À la prochaine facture, vérifiez que chaque avoir y figure, puis notez-le ici.',
    absentNote:
      'Un avoir absent de la facture où il devait figurer est promis et non crédité : la lettre le réclame.'
  },
  costs: {
    title: 'Frais et temps',
    add: 'Ajouter',
    addLabel: 'Ajouter des frais',
    item: 'Poste',
    time: 'Temps',
    cost: 'Coût',
    total: 'Total',
    calls: (count: number) => `Appels (${count})`,
    chats: (count: number) => `Messagerie (${count})`,
    others: (count: number) => `Autres échanges (${count})`,
    label: 'Libellé',
    kind: 'Nature',
    kinds: {
      calls: 'appels',
      post: 'courrier',
      copies: 'copies',
      replacement: 'service de remplacement',
      time: 'temps passé',
      other: 'autre'
    },
    minutes: (count: number) =>
      count < 60
        ? `${count} min`
        : `${Math.floor(count / 60)} h ${String(count % 60).padStart(2, '0')}`,
    remove: 'Supprimer ce poste'
  },
  demands: {
    title: 'Sommes demandées',
    add: 'Ajouter une demande',
    text: 'Demande, à la suite de « je vous mets en demeure… »',
    textHelp: 'Par exemple : de me rembourser la somme de 10,99 €.',
    amount: 'Somme',
    calculation: 'Calcul',
    calculationHelp: 'Par exemple : 14,99 € × 22 / 30.',
    remove: 'Supprimer cette demande',
    balance: (claim: string, seen: string, balance: string) =>
      `Demandé ${claim}, crédité ${seen} : solde de ${balance}.`,
    none: 'Aucune somme demandée à ce jour.',
    proRata: (amount: string, calculation: string) =>
      `Réduction du prix pour les jours sans service, au plus : ${amount} (${calculation}).`,
    costs: (amount: string) => `Frais notés\u00a0: ${amount}.`,
    useCosts: 'Les demander',
    costsText: 'de me rembourser les frais que ce litige m’a causés',
    useProRata: 'Demander cette somme',
    proRataText: 'de réduire le prix de mon abonnement pour la période sans service'
  }
} as const
