/** The native menus, dialogs and messages outside the page, in French. */
export const menu = {
  file: 'Fichier',
  newCase: 'Nouveau dossier',
  cases: 'Tous les dossiers',
  deadlines: 'Toutes les échéances',
  example: 'Ouvrir l’exemple',
  importCases: 'Importer un dossier…',
  exportCase: 'Exporter le dossier (.doleances)…',
  exportPdf: 'Exporter le PDF…',
  exportDossier: 'Dossier à remettre (PDF)…',
  print: 'Imprimer…',
  settings: 'Réglages',
  showDataFolder: 'Montrer le dossier de données',
  quit: 'Quitter Doléances',
  edit: 'Édition',
  undo: 'Annuler',
  redo: 'Rétablir',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  delete: 'Supprimer',
  selectAll: 'Tout sélectionner',
  compose: 'Noter un fait',
  find: 'Rechercher',
  search: 'Chercher un dossier',
  view: 'Affichage',
  case: 'Dossier',
  rename: 'Renommer',
  trash: 'Mettre à la corbeille',
  journal: 'Journal',
  steps: 'Étapes',
  commitments: 'Engagements et avoirs',
  letter: 'Courrier',
  exhibits: 'Pièces',
  addExhibits: 'Ajouter des pièces…',
  parties: 'Parties et contrat',
  inspector: 'Volet de détail',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomReset: 'Taille réelle',
  fullScreen: 'Plein écran',
  window: 'Fenêtre',
  minimise: 'Réduire la fenêtre',
  hide: 'Masquer Doléances',
  hideOthers: 'Masquer les autres',
  showAll: 'Tout afficher',
  help: 'Aide',
  shortcuts: 'Raccourcis du clavier',
  about: 'À propos de Doléances',
  saveDialog: {
    title: 'Enregistrer sous',
    button: 'Enregistrer',
    formats: {
      pdf: 'Document PDF',
      docx: 'Document DOCX',
      txt: 'Texte brut',
      json: 'Dossier de Doléances',
      ics: 'Calendrier',
      doleances: 'Dossier à transmettre (.doleances)'
    },
    anyFile: 'Tous les fichiers'
  },
  replaceDialog: {
    message: (count: number) =>
      count < 2
        ? 'Un fichier de ce nom existe déjà. Le remplacer\u00a0?'
        : `${count}\u00a0fichiers de ces noms existent déjà. Les remplacer\u00a0?`,
    replace: 'Remplacer',
    cancel: 'Annuler'
  },
  importDialog: {
    title: 'Importer un dossier',
    button: 'Importer'
  },
  evidenceDialog: {
    title: 'Ajouter des pièces',
    button: 'Ajouter',
    evidence: 'Pièces (PDF, images, textes, courriels)'
  },
  folderDialog: {
    title: 'Choisir le dossier de numérisation',
    button: 'Choisir ce dossier'
  },
  printDialog: {
    question: (title: string) => `Imprimer « ${title} » ?`,
    where: (printer: string) =>
      `Imprimante : ${printer}. À la taille réelle, sans mise à l’échelle.`,
    print: 'Imprimer',
    openInReader: 'Ouvrir dans le lecteur PDF',
    cancel: 'Annuler'
  },
  leaving: {
    stay: 'Rester',
    unsaved: {
      message: 'Vos dernières notes ne sont pas enregistrées.',
      detail:
        'Elles ne sont que dans cette fenêtre. Restez pour réessayer, les enregistrer ailleurs ou copier leur texte.',
      leave: 'Quitter sans elles'
    },
    busy: {
      message: 'Un export, une impression ou un ajout de pièces est en cours.',
      detail: 'Si vous quittez maintenant, ce travail ne sera pas terminé. Le dossier est intact.',
      leave: 'Quitter quand même'
    }
  },
  stuck: {
    message: 'La fenêtre ne répond pas.',
    detail:
      'Ce qui est enregistré est intact. Vous pouvez attendre, ou recharger la fenêtre : le texte en cours de saisie y sera proposé de nouveau.',
    wait: 'Attendre',
    reload: 'Recharger la fenêtre'
  },
  crashed: {
    message: 'La fenêtre s’est arrêtée plusieurs fois de suite.',
    detail: 'Ce qui est enregistré est intact. Vous pouvez recharger la fenêtre ou quitter.',
    reload: 'Recharger la fenêtre',
    quit: 'Quitter'
  },
  failedStart: {
    title: 'Doléances ne peut pas démarrer.',
    detail: (code: string) =>
      `Vos données n’ont pas été touchées. Code de la panne : ${code}. Relancez Doléances ; si cela se répète, copiez le dossier de données avant toute autre chose.`
  }
} as const
