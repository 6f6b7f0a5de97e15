import { chooseLetter } from './chooseLetter'
import { letterCheck } from './letterCheck'
import { letterKinds } from './letterKinds'

/** The desk of the letters, in French. */
export const letter = {
  kinds: letterKinds.names,
  ground: letterKinds.ground,
  start: {
    title: 'La mise en demeure n’est pas encore commencée.',
    text: 'Doléances l’écrit d’après vos faits. Vous relisez, vous corrigez, vous exportez le PDF.',
    action: 'Commencer la mise en demeure'
  },
  readOnly: 'Ce dossier est en lecture seule : le courrier ne peut pas être commencé.',
  choose: chooseLetter,
  toSteps: 'Voir les étapes',
  asSent:
    'Ce courrier est parti\u00a0: son texte et ses numéros de pièces restent ceux qui ont été envoyés. Pour le changer, effacez sa date d’envoi dans «\u00a0Étapes\u00a0».',
  paperKept: 'Le PDF envoyé est gardé tel quel\u00a0: ce sont ces pages que vous voyez.',
  paperLost: {
    missing:
      'Le PDF envoyé n’est pas dans le dossier. Les pages montrées sont refaites à partir du texte gardé.',
    altered:
      'Le PDF gardé a été modifié hors de l’application. Les pages montrées sont refaites à partir du texte gardé.'
  },
  actions: {
    export: 'Exporter le PDF',
    exportAnyway: (count: number) =>
      `Exporter malgré ${count} avertissement${count < 2 ? '' : 's'}`,
    blocked: (count: number) =>
      count < 2
        ? 'Il manque une mention obligatoire. Elle est signalée dans la liste.'
        : `Il manque ${count} mentions obligatoires. Elles sont signalées dans la liste.`,
    busy: 'Travail en cours…',
    print: 'Imprimer',
    copy: 'Copier le texte',
    tagged: 'Exporter un PDF accessible…',
    docx: 'Exporter en DOCX',
    text: 'Enregistrer en texte',
    copyMore: 'Copier le texte, pour un formulaire en ligne'
  },
  done: {
    exported: (name: string, pages: number) =>
      `« ${name} » est enregistré : ${pages} page${pages < 2 ? '' : 's'}.`,
    savedTagged: (fileName: string) =>
      `PDF accessible enregistré\u00a0: ${fileName}. Il se lit à voix haute\u00a0; postez l’autre.`,
    savedDocx: (name: string) =>
      `« ${name} » est enregistré, à retoucher dans un traitement de texte. Ce que vous y changez ne revient pas dans Doléances.`,
    savedText: (name: string) => `« ${name} » est enregistré en texte simple.`,
    copied: 'Texte copié. Collez-le dans le formulaire.',
    printed: 'Le courrier est parti à l’imprimante.',
    inReader: 'Le courrier est ouvert dans le lecteur PDF : imprimez-le de là, à 100 %.',
    post: (pages: number, exhibits: number) =>
      `Signez la page ${pages}${
        exhibits === 0
          ? ''
          : exhibits === 1
            ? ', joignez la copie de la pièce'
            : `, joignez les copies des ${exhibits} pièces`
      }, envoyez en recommandé avec avis de réception, gardez la preuve de dépôt.`,
    advice: 'Comment poster',
    close: 'Fermer ce message',
    failed: 'L’action n’a pas abouti. Votre dossier n’a pas changé. Réessayez.',
    refused: 'Rien n’est exporté ni imprimé.',
    lacks: (points: readonly string[]) => `${points.join(' ; ')}.`,
    elsewhere: 'Choisir un autre dossier',
    /** Why the file chosen could not be written; null when the reason is another. */
    notWritten: (failure: { readonly kind: string; readonly code?: unknown }) => {
      switch (failure.kind) {
        case 'disk-full':
          return 'Le fichier n’est pas enregistré : le disque choisi est plein. Faites de la place et réessayez, ou choisissez un autre dossier.'
        case 'read-only-folder':
          return 'Le fichier n’est pas enregistré : ce dossier n’accepte pas d’écriture. Choisissez un autre dossier et réessayez.'
        case 'folder-missing':
          return 'Le fichier n’est pas enregistré : le dossier choisi est introuvable. Choisissez un autre dossier et réessayez.'
        case 'disk-error':
          return `Le fichier n’est pas enregistré : le disque a répondu par une erreur (${failure.code}). Si un fichier de ce nom est ouvert ailleurs, fermez-le et réessayez.`
        default:
          return null
      }
    }
  },
  check: {
    ready: 'Prêt à exporter',
    toMend: (count: number) =>
      count < 2
        ? 'Un point à régler avant l’export'
        : `${inWords(count)} points à régler avant l’export`,
    mentions: (done: number, all: number) => `${done} mention${done < 2 ? '' : 's'} sur ${all}`,
    withWarnings: (count: number) => `${count} avertissement${count < 2 ? '' : 's'}`,
    blocking: 'Ce qui bloque',
    warnings: 'Avertissements',
    more: (count: number) => `Voir ${count < 2 ? 'l’autre' : `les ${count} autres`}`,
    fewer: 'Réduire',
    present: 'présente',
    absent: 'manque'
  },
  ...letterCheck,
  blocks: {
    title: 'Les blocs du courrier, dans l’ordre imprimé',
    firstSentence: 'Première phrase',
    opening: 'La mise en demeure',
    contract: 'Le contrat',
    defects: 'Ce qui ne fonctionne pas',
    steps: 'Mes démarches',
    commitments: 'Engagements',
    credits: 'Avoirs',
    law: 'En droit',
    demands: 'Ce que je demande',
    consequence: 'À défaut',
    closing: 'Fin de la lettre',
    ...letterKinds.blocks
  },
  rows: {
    sender: 'Expéditeur',
    recipient: 'Destinataire',
    posting: 'Date et recommandé',
    exhibits: 'Pièces jointes'
  },
  row: {
    always: 'Toujours présent',
    shown: (name: string) => `Imprimer le bloc « ${name} »`,
    off: 'non imprimé',
    offWhy: 'Ce bloc n’est pas imprimé. L’interrupteur dans la marge le remet.',
    nothing: 'rien à dire pour l’instant',
    rewritten: 'réécrit',
    lines: (count: number) => `${count} ligne${count < 2 ? '' : 's'}`,
    points: (count: number) => `${count} point${count < 2 ? '' : 's'}`,
    sentences: (count: number) => `${count} phrase${count < 2 ? '' : 's'}`,
    exhibits: (count: number) =>
      count === 0 ? 'aucune pièce' : `${count} pièce${count < 2 ? '' : 's'}`,
    toComplete: 'à compléter',
    toCheck: 'à vérifier'
  },
  sentence: {
    facts: (count: number) => `d’après ${count} fait${count < 2 ? '' : 's'}`,
    contract: 'd’après le contrat',
    claimant: 'd’après vos coordonnées',
    settings: 'réglage de ce courrier',
    law: (count: number) => `${count} texte${count < 2 ? '' : 's'} de loi`,
    exhibits: (numbers: string, count: number) => `pièce${count < 2 ? '' : 's'} ${numbers}`,
    free: 'phrase libre : à relier',
    demand: 'd’après votre demande'
  },
  rewrite: {
    action: 'Réécrire',
    label: 'Votre texte',
    help: 'Un paragraphe par ligne. Une ligne qui commence par un tiret devient un point de liste. Les numéros de pièces s’ajoutent d’après les faits reliés.',
    takeBack: 'Reprendre le texte composé',
    takenBack: 'Texte composé repris',
    links: 'Ce texte s’appuie sur',
    free: 'Phrase libre : à relier. Cochez les faits sur lesquels ce texte s’appuie.',
    linked: (count: number) => `Relié à ${count} fait${count < 2 ? '' : 's'}.`,
    same: 'Relier aux faits du texte composé',
    none: 'Le dossier ne contient encore aucun fait.',
    kinds: {
      events: 'Journal',
      commitments: 'Engagements',
      defects: 'Pannes',
      credits: 'Avoirs',
      bills: 'Factures',
      demands: 'Demandes',
      exhibits: 'Pièces'
    },
    untitled: 'sans titre',
    bill: (day: string) => `Facture du ${day}`
  },
  settings: {
    editParties: 'Modifier dans « Parties et contrat »',
    noSender: 'Votre nom et votre adresse ne sont pas encore écrits.',
    noRecipient: 'L’adresse de l’entreprise n’est pas encore écrite.',
    window: 'Enveloppe à fenêtre',
    windowHelp:
      'Sans fenêtre, l’adresse s’écrit sur l’enveloppe et le texte s’imprime plus grand. Au-delà de cinq feuilles, préférez une grande enveloppe sans fenêtre.',
    place: 'Lieu de signature',
    date: 'Date imprimée',
    dateHelp: 'Vide : le jour de l’export.',
    dateToday: (day: string) => `aujourd’hui, ${day}`,
    future: 'Cette date n’est pas encore arrivée.',
    registered: 'Numéro de recommandé',
    registeredHelp: 'Sur la liasse du recommandé. Vide : une ligne à remplir à la main.',
    deadline: 'Délai pour s’exécuter, en jours',
    deadlineHelp: 'Compté à partir de la réception. Quinze jours sont d’usage.',
    answer: 'Délai pour répondre par écrit, en jours',
    answerHelp: 'Vide : non demandé.',
    days: 'jours',
    notDays: 'Écrivez un nombre de jours, par exemple 15.',
    leave: 'Voulez-vous pouvoir mettre fin au contrat si rien ne change ?',
    leaveHelp: 'Si oui, le courrier l’annonce à l’entreprise.',
    stay: 'Non',
    canLeave: 'Oui',
    attached: 'Pièces jointes sans être citées',
    noExhibits: 'Aucune pièce n’est citée. Ajoutez des preuves aux faits du journal.'
  },
  interest: {
    ask: 'Demander les intérêts au taux légal',
    about: (amount: string) =>
      `Environ ${amount} pour trente jours. Le courrier ne donne ni le taux ni le montant.`,
    rateUnknown: (percent: string, until: string) =>
      `Le taux de cette période n’est pas vérifié (le dernier connu, ${percent}, valait jusqu’au ${until}). Le courrier ne donne ni le taux ni le montant.`,
    noRate:
      'Le taux de cette période n’est pas vérifié. Le courrier ne donne ni le taux ni le montant.'
  },
  demands: {
    heading: 'Vos demandes en plus',
    why: 'Le rétablissement des services, les avoirs et la réponse écrite sont déjà demandés d’après vos faits.',
    add: 'Ajouter une demande',
    text: 'Je vous mets en demeure…',
    textHelp: 'Continuez la phrase : « de me rembourser l’abonnement de novembre ».',
    amount: 'Montant',
    calculation: 'Calcul du montant',
    calculationHelp: 'Par exemple : 14,99 € × 22 / 30.',
    remove: 'Supprimer cette demande',
    removed: 'Demande supprimée'
  },
  preview: {
    title: 'Aperçu du courrier',
    page: (number: number, all: number) => `Page ${number} sur ${all}`,
    laying: 'Mise en page du courrier…',
    marks: 'Repères d’enveloppe',
    window: 'fenêtre de l’enveloppe',
    fold: 'pli',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Largeur',
    zoom: (percent: number) => `${percent} %`,
    failed: 'L’aperçu ne peut pas s’afficher.',
    failedAct: 'Votre texte est enregistré. Vous pouvez réessayer, ou copier le texte.',
    retry: 'Réessayer',
    open: 'Entrée ou clic : ouvrir le bloc'
  }
} as const

const WORDS = ['Zéro', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf']
function inWords(count: number): string {
  return WORDS[count] ?? String(count)
}
