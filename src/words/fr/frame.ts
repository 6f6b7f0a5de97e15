/** The frame around every screen, in French. */
export const frame = {
  appName: 'Doléances',
  navigation: 'Navigation principale',
  rail: {
    cases: 'Dossiers',
    deadlines: 'Échéances',
    settings: 'Réglages',
    nothingSent: 'Rien n’est envoyé',
    nothingSentWhy: 'Tout reste sur cet ordinateur. Rien n’est envoyé.'
  },
  tabs: {
    label: 'Parties du dossier',
    journal: 'Journal',
    steps: 'Étapes',
    commitments: 'Engagements et avoirs',
    exhibits: 'Pièces',
    letter: 'Courrier',
    parties: 'Parties et contrat'
  },
  tabsShort: {
    journal: 'Journal',
    steps: 'Étapes',
    commitments: 'Engagements',
    exhibits: 'Pièces',
    letter: 'Courrier',
    parties: 'Parties'
  },
  header: {
    back: 'Tous les dossiers',
    title: 'Titre du dossier',
    untitled: 'Dossier sans titre',
    rename: 'Renommer le dossier',
    parties: 'Parties',
    against: 'contre',
    claimantUnknown: 'vous',
    traderUnknown: 'entreprise à préciser',
    contract: 'Contrat',
    line: 'Ligne',
    saved: (time: string) => `Enregistré à ${time}`,
    savedOn: (day: string, time: string) => `Enregistré le ${day} à ${time}`,
    saving: 'Enregistrement…',
    notSaved: 'Non enregistré',
    trash: 'Mettre à la corbeille',
    undo: 'Annuler',
    redo: 'Rétablir',
    example: 'Date de l’exemple',
    exampleDay: (day: string) => `Exemple, au ${day}`
  },
  unsaved: {
    title: 'Vos dernières notes ne sont pas enregistrées.',
    where: 'Elles ne sont que dans cette fenêtre : ne la fermez pas.',
    retry: 'Réessayer',
    copy: 'Copier le texte',
    copied: 'Texte copié.',
    elsewhere: 'Enregistrer ailleurs…',
    savedElsewhere: (fileName: string) => `Copie du dossier enregistrée : ${fileName}.`,
    drop: 'Retirer de l’écran',
    leaveTitle: 'Quitter ce dossier ?',
    leaveText:
      'Vos dernières notes ne sont que dans cette fenêtre. Si vous quittez le dossier, elles seront perdues.',
    stay: 'Rester dans le dossier',
    leave: 'Quitter sans elles'
  },
  unfinished: {
    text: 'Un texte commencé vous attend, tel que vous l’aviez laissé.',
    resume: 'Le reprendre',
    later: 'Fermer ce message'
  },
  notices: {
    rebuilt:
      'Le fichier du dossier était abîmé. Doléances l’a reconstruit d’après son historique : rien ne manque.',
    'incomplete-history':
      'L’historique de ce dossier est incomplet : des lignes ne sont pas encore arrivées.',
    'new-seat':
      'Ce dossier a été restauré ou copié. Doléances y continue dans un nouveau fichier d’historique ; rien n’est perdu.'
  },
  next: {
    label: 'Prochaine étape :',
    tell: 'racontez le premier fait.',
    tellAction: 'Raconter',
    confirm: (count: number) =>
      count < 2
        ? 'un engagement est échu. L’entreprise l’a-t-elle tenu ?'
        : `${count} engagements sont échus. L’entreprise les a-t-elle tenus ?`,
    confirmAction: 'Confirmer',
    parties: (count: number) =>
      `complétez les parties et le contrat. Il manque ${count} chose${count < 2 ? '' : 's'}.`,
    partiesAction: 'Compléter',
    letter: (count: number) =>
      `terminez la mise en demeure. Il manque ${count} chose${count < 2 ? '' : 's'}.`,
    letterAction: 'Continuer',
    export: 'la mise en demeure est prête. Relisez-la, puis exportez-la.',
    exportAction: 'Ouvrir le courrier',
    awaitReceipt: 'en attente de l’avis de réception.',
    receiptAction: 'Noter la date',
    awaitAnswer: (day: string) => `réponse attendue jusqu’au ${day}.`,
    unanswered: (day: string) => `sans réponse depuis le ${day}. Préparez la suite.`,
    answered: 'une réponse est arrivée. Voyez ce qu’elle ouvre.',
    amicable: 'une démarche amiable est en cours.',
    stepsAction: 'Voir les étapes'
  },
  ribbon: {
    label: 'Première lettre, étape par étape',
    tell: 'Raconter',
    check: 'Vérifier',
    sign: 'Signer',
    post: 'Poster',
    done: 'fait',
    current: 'étape en cours',
    toCome: 'à venir'
  },
  posting: {
    title: 'Signer et poster la lettre',
    intro: 'Imprimez la mise en demeure et les pièces qu’elle cite, puis suivez cette liste.',
    steps: [
      'Signez la dernière page, au-dessus de votre nom.',
      'Photographiez chaque page signée et gardez les photos.',
      'Joignez des copies des pièces, jamais les originaux.',
      'Au-delà de cinq feuilles, prenez une grande enveloppe (C4) et collez l’adresse sur une étiquette.',
      'Au guichet, demandez une lettre recommandée avec avis de réception.',
      'Gardez la preuve de dépôt : son numéro et sa date font courir les délais.',
      'À son retour, gardez l’avis de réception avec le dossier.'
    ],
    online:
      'Une lettre recommandée en ligne convient aussi : gardez alors la preuve de dépôt électronique.',
    print: 'Ouvrir le courrier'
  },
  shortcuts: {
    title: 'Raccourcis du clavier',
    control: 'Ctrl',
    shift: 'Maj',
    enter: 'Entrée',
    escape: 'Échap',
    newCase: 'nouveau dossier',
    search: 'chercher un dossier',
    deadlines: 'voir les échéances de tous les dossiers',
    find: 'rechercher dans ce qui est affiché',
    tabs: 'aller à un onglet du dossier',
    paste: 'ajouter au dossier la capture copiée, hors d’un champ',
    compose: 'aller à la ligne d’écriture, puis ajouter le fait',
    inspector: 'montrer ou fermer le volet de détail',
    rename: 'renommer le dossier',
    panes: 'passer d’une partie de la fenêtre à l’autre',
    export: 'exporter le PDF du courrier',
    dossier: 'exporter le dossier à remettre',
    print: 'imprimer',
    undo: 'annuler, rétablir',
    zoom: 'agrandir, réduire, taille réelle',
    close: 'fermer, renoncer'
  },
  crash: {
    title: 'Cette partie de l’écran s’est arrêtée.',
    text: 'Le reste de Doléances fonctionne et ce qui était enregistré est intact.',
    retry: 'Afficher de nouveau'
  },
  opening: {
    failed: 'Ce dossier ne peut pas s’ouvrir.',
    back: 'Retour aux dossiers',
    showFolder: 'Montrer le dossier de données'
  },
  startFailed: 'Doléances n’a pas pu démarrer.',
  legalNotice:
    'Doléances vous aide à écrire. Il ne remplace pas l’avis d’un juriste ou d’une association.'
} as const
