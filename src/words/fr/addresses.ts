/** The address book and what it suggests, in French. */
export const addresses = {
  title: 'Adresses',
  help: 'Une adresse n’est qu’une proposition : elle entre dans une lettre une fois comparée avec votre facture ou votre contrat. Les vôtres restent sur cet ordinateur, hors du dossier de données.',
  services: {
    complaint: 'Service des réclamations',
    'consumer-service': 'Service consommateurs',
    mediator: 'Médiateur',
    signalconso: 'Signalement',
    arcep: 'Signalement'
  },
  own: 'Les vôtres',
  noOwn: 'Aucune pour l’instant. Celle que vous dites exacte dans un dossier s’ajoute ici.',
  shipped: 'Livrées avec Doléances',
  shippedHelp: 'Une adresse non vérifiée n’est jamais proposée pour une lettre.',
  add: 'Ajouter une adresse',
  edit: 'Modifier',
  correct: 'Corriger',
  forget: 'Oublier',
  /** Of a button, for whoever hears it alone. */
  of: (action: string, whose: string) => `${action} : ${whose}`,
  forgotten: 'Adresse oubliée.',
  corrected: 'La vôtre est proposée à sa place.',
  unchecked: 'Pas encore vérifiée sur un document.',
  source: (source: string, dated: string) => `Source : ${source}, ${dated}.`,
  undated: 'sans date',
  dated: (day: string) => `du ${day}`,
  read: (day: string) => `Vérifiée le ${day}.`,
  readOnly: (day: string) => `Lue le ${day}.`,
  validUntil: (day: string) => `Valable jusqu’au ${day}.`,
  verified: 'vérifiée',
  unverified: 'non vérifiée',
  compare: 'à comparer avec votre facture',
  stale: 'à vérifier de nouveau',
  unreadable: (why: string) => `Vos adresses n’ont pas pu être lues. ${why}`,
  suggestion: {
    own: 'Dans vos adresses',
    shipped: 'Adresse proposée',
    use: 'Utiliser cette adresse',
    confirmThenUse: 'Elle est exacte, l’utiliser',
    missing: 'Écrivez d’abord le document sur lequel vous l’avez vérifiée.'
  },
  kept: 'Gardée dans vos adresses pour vos prochains dossiers.',
  keep: 'La garder pour mes prochains dossiers',
  keepConsumer: 'Garder cette adresse pour mes prochains dossiers',
  unkeep: 'Ne plus la garder',
  notKept: (why: string) =>
    `C’est enregistré dans ce dossier, mais vos adresses pour les suivants n’ont pas changé. ${why}`,
  form: {
    add: 'Ajouter une adresse',
    edit: 'Modifier une adresse',
    correct: 'Corriger une adresse',
    service: 'À qui elle sert',
    brand: 'Marque',
    legalName: 'Nom légal de l’entreprise',
    name: 'Nom du service',
    nameHelp: 'Tel qu’il s’écrit sur l’enveloppe, par exemple « Service clients ».',
    lines: 'Adresse, ligne par ligne',
    linesHelp: 'Sans le nom ni le service. La dernière ligne porte le code postal et la ville.',
    against: 'Vérifiée sur',
    againstHelp:
      'Le document qui la porte. Sans lui, on vous demandera si elle est exacte avant de l’imprimer.',
    save: 'Garder l’adresse',
    cancel: 'Annuler',
    noCompany: 'Écrivez la marque ou le nom légal de l’entreprise.',
    noLines: 'Écrivez l’adresse.'
  },
  mediator: {
    title: 'Écrire au médiateur',
    orOnline: (site: string) => `Ou en ligne : ${site}`
  }
} as const
