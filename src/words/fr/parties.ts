/** The page for parties and contract, in French. */
export const parties = {
  intro: 'Ce que la lettre doit contenir : vous, l’entreprise, le contrat.',
  claimant: {
    title: 'Vous',
    name: 'Nom et prénom',
    address: 'Votre adresse, ligne par ligne',
    addressHelp: 'Sans votre nom. La dernière ligne porte le code postal et la ville.',
    phone: 'Téléphone',
    email: 'Courriel',
    place: 'Lieu de signature',
    territory: 'Territoire',
    fill: 'Reprendre mes renseignements des réglages'
  },
  trader: {
    title: 'L’entreprise',
    legalName: 'Nom légal de l’entreprise',
    legalNameHelp:
      'Celui de la facture ou du contrat, avec sa forme (SA, SAS…) : la lettre s’adresse à la société, pas à la marque.',
    brand: 'Marque',
    brandHelp: 'Le nom sous lequel vous la connaissez, s’il est différent.',
    service: 'Service des réclamations',
    serviceHelp: 'Celui que nomme votre contrat, par exemple « Service clients ».',
    sector: 'Secteur',
    sectors: {
      telecom: 'Téléphone et Internet',
      energy: 'Électricité et gaz',
      transport: 'Transports et voyages',
      'e-commerce': 'Achat en ligne',
      bank: 'Banque',
      insurance: 'Assurance',
      other: 'Autre'
    },
    address: 'Adresse pour les réclamations, ligne par ligne',
    addressHelp: 'La dernière ligne porte le code postal et la ville.',
    lineTooLong: (line: number, length: number) =>
      `Ligne ${line} : ${length} caractères. Au-delà de 38, elle peut être coupée dans la fenêtre de l’enveloppe.`,
    tooManyLines:
      'Une adresse compte quatre lignes au plus ici : le nom et le service prennent les deux premières.',
    consumerService: 'Service consommateurs',
    consumerServiceHelp:
      'Le deuxième niveau que nomme votre contrat, par exemple « Service consommateurs ».',
    consumerAddress: 'Adresse du service consommateurs, ligne par ligne',
    confirm: 'Cette adresse est-elle exacte ?',
    confirmWhy:
      'Comparez-la avec votre contrat ou votre dernière facture : le médiateur vérifie que vous avez écrit au bon service.',
    against: 'Vérifiée sur',
    againstPlaceholder: 'facture du 20 novembre',
    confirmAction: 'Elle est exacte',
    confirmMissing: 'Écrivez d’abord l’adresse, et le document sur lequel vous l’avez vérifiée.',
    confirmed: (day: string, against: string) =>
      against === '' ? `Vérifiée le ${day}.` : `Vérifiée le ${day} sur : ${against}.`,
    unconfirm: 'Corriger'
  },
  contract: {
    title: 'Le contrat',
    offer: 'Ce que vous avez acheté',
    offerHelp: 'Sans article, par exemple « forfait mobile de 40 Go ».',
    price: 'Prix par mois',
    startedOn: 'Début du contrat',
    precision: 'Précision',
    lineNumber: {
      telecom: 'Numéro de ligne',
      energy: 'Point de livraison (PDL ou PCE)',
      transport: 'Numéro de réservation',
      'e-commerce': 'Numéro de commande',
      bank: 'Numéro de compte',
      insurance: 'Numéro de contrat',
      other: 'Numéro de contrat'
    },
    customerNumber: 'Numéro de client',
    traderReference: 'Référence du litige chez l’entreprise',
    traderReferenceHelp: 'Le numéro de dossier ou de ticket que l’entreprise vous a donné.',
    includes: 'Ce que le contrat comprend et qui fait défaut',
    includesHelp: 'Une ligne par élément, avec son article : « le suivi de ma consommation ».',
    volumeLimited: 'Votre forfait a-t-il une limite de Go, ou facture-t-il le dépassement ?',
    billsPaid: 'Vos factures sont-elles payées ?'
  },
  bills: {
    title: 'Factures',
    help: 'Un délai de remboursement part du paiement, pas de la facture. Un avoir ne se vérifie que sur une facture notée ici.',
    add: 'Ajouter une facture',
    none: 'Aucune facture notée.',
    issuedOn: 'Date de la facture',
    amount: 'Montant',
    paidOn: 'Payée le',
    reference: 'Numéro',
    remove: 'Supprimer la facture',
    removed: 'Facture supprimée.',
    unpaid: 'non payée, ou date inconnue',
    save: 'Ajouter',
    needDay: 'Écrivez la date de la facture.'
  },
  future: 'Cette date n’est pas encore arrivée.'
} as const
