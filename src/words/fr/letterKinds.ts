import { dates } from './dates'

/** What is said of the kinds of letters, in French. */
export const letterKinds = {
  names: {
    'formal-notice': 'Mise en demeure',
    'first-complaint': 'Réclamation écrite',
    'second-complaint': 'Recours au service consommateurs',
    'follow-up-reminder': 'Relance',
    'contract-termination': 'Résolution du contrat',
    'mediator-summary': 'Récapitulatif pour le médiateur',
    'conciliator-sheet': 'Fiche pour le conciliateur',
    'signalconso-text': 'Texte pour SignalConso',
    'arcep-text': 'Texte pour J’alerte l’Arcep',
    'promise-confirmation': 'Prise d’acte',
    'access-request': 'Demande d’accès à mes données',
    'pre-call-sheet': 'Fiche avant l’appel',
    'posting-slip': 'Fiche d’envoi',
    'association-mandate': 'Mandat à l’association'
  },
  missing: {
    'words-written-complaint': () => 'Les mots « réclamation écrite » manquent dans le texte',
    'words-termination': () => 'Les mots qui notifient la résolution manquent dans le texte',
    reasons: () => 'Aucun motif : ni panne en cours, ni engagement non tenu',
    'consumer-service': () => 'Le nom du service consommateurs manque',
    'consumer-address': () => 'L’adresse du service consommateurs manque',
    'earlier-letter': () => 'Aucun courrier noté comme envoyé n’est à rappeler',
    'right-not-announced': () =>
      'Aucune mise en demeure envoyée ne fixe un délai en annonçant le droit de mettre fin au contrat',
    'deadline-running': (day: string) =>
      day === ''
        ? 'Le délai de votre dernier courrier n’est pas écoulé'
        : `Le délai de votre dernier courrier n’est pas écoulé : à partir du ${dates.dayInFull(day)}`,
    'nothing-to-post': () => 'Aucun courrier à poster n’est commencé',
    promise: () => 'Aucun engagement ni avoir annoncé à confirmer',
    'other-sector': () => 'Ce texte ne concerne que les opérateurs de communications',
    'too-long': (length: string) => `Texte trop long pour le formulaire : ${length} caractères`,
    'employee-name': () => 'Le texte nomme un employé de l’entreprise'
  },
  mend: {
    'words-written-complaint': 'Rétablir',
    'words-termination': 'Rétablir',
    reasons: 'Raconter',
    'consumer-service': 'Écrire',
    'consumer-address': 'Écrire',
    'earlier-letter': 'Noter l’envoi',
    'right-not-announced': 'Voir',
    'deadline-running': 'Voir',
    'nothing-to-post': 'Voir',
    promise: 'Raconter',
    'other-sector': 'Voir',
    'too-long': 'Raccourcir',
    'employee-name': 'Corriger'
  },
  warning: {
    'check-door': () => 'Dans « Étapes », voyez si le médiateur peut être saisi aujourd’hui',
    'no-answer-noted': () =>
      'Ce courrier dit que l’entreprise n’a pas répondu : si elle l’a fait, notez sa réponse',
    'receipt-unknown': () => 'Date de réception du courrier précédent non notée',
    'join-copy': () => 'Joignez la copie du courrier précédent',
    'termination-risk': () =>
      'Vous mettez fin au contrat à vos risques : l’entreprise peut contester la gravité des faits devant un juge. Sans engagement de durée, une résiliation simple est souvent plus rapide',
    'never-supplied': () =>
      'Vous affirmez que le service n’a jamais été fourni : s’il a marché, même mal, choisissez l’inexécution',
    'performance-gap': () =>
      'Ce motif demande un écart significatif, permanent ou fréquent, et ne vaut pas pour l’accès à Internet',
    'keep-paying': () => 'Continuez à payer jusqu’à la prise d’effet',
    'keep-number': () =>
      'Pour garder votre numéro, demandez d’abord sa portabilité au nouvel opérateur',
    declaration: () =>
      'Vous déclarez qu’aucun tribunal ni autre médiateur n’est saisi : vérifiez avant de signer',
    'fill-by-hand': () => 'Le nom de l’association et la date sont à écrire à la main'
  },
  look: {
    'check-door': 'Voir',
    'no-answer-noted': 'Noter',
    'receipt-unknown': 'Noter',
    'join-copy': 'Voir',
    'termination-risk': 'Voir',
    'never-supplied': 'Voir',
    'performance-gap': 'Voir',
    'keep-paying': 'Voir',
    'keep-number': 'Voir',
    declaration: 'Relire',
    'fill-by-hand': 'Voir'
  },
  ground: {
    legend: 'Motif de la fin du contrat',
    choices: {
      'non-performance': 'Inexécution, après une mise en demeure qui l’annonçait',
      'never-supplied': 'Service jamais fourni, après un délai supplémentaire',
      'performance-gap': 'Écart de performance durable, hors accès à Internet'
    },
    help: 'Le motif change l’article cité et les conditions. En cas de doute, gardez le premier ou demandez conseil à une association.'
  },
  blocks: {
    parties: 'Les parties',
    recall: 'Courriers précédents',
    remaining: 'Ce qui reste à faire',
    promises: 'Engagements et avoirs',
    effects: 'Effets',
    sums: 'Sommes demandées',
    declaration: 'Déclaration',
    request: 'La demande',
    text: 'Le texte',
    references: 'Références',
    limits: 'Limites',
    duties: 'Obligations'
  }
} as const
