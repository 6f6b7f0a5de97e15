/** The settings screen, in French. */
export const settings = {
  title: 'Réglages',
  identity: {
    title: 'Vous',
    help: 'Recopié dans chaque nouveau dossier, qui garde ensuite ses propres renseignements.',
    name: 'Nom et prénom',
    address: 'Adresse, ligne par ligne',
    addressHelp: 'Sans votre nom. La dernière ligne porte le code postal et la ville.',
    phone: 'Téléphone',
    email: 'Courriel',
    place: 'Lieu de signature',
    placeHelp: 'La ville écrite avant la date de la lettre.',
    territory: 'Territoire',
    territoryHelp: 'Ses jours fériés et son heure servent à compter les délais.'
  },
  territories: {
    FR: 'France hexagonale et Corse',
    'FR-57': 'Moselle',
    'FR-67': 'Bas-Rhin',
    'FR-68': 'Haut-Rhin',
    'FR-GP': 'Guadeloupe',
    'FR-MQ': 'Martinique',
    'FR-GF': 'Guyane',
    'FR-RE': 'La Réunion',
    'FR-YT': 'Mayotte',
    'FR-BL': 'Saint-Barthélemy',
    'FR-MF': 'Saint-Martin',
    'FR-PM': 'Saint-Pierre-et-Miquelon'
  },
  screen: {
    title: 'Écran',
    language: 'Langue de l’écran',
    languageHelp: 'Les lettres restent en français.',
    languages: { fr: 'Français', en: 'English' },
    theme: 'Thème',
    themes: { system: 'Celui du système', light: 'Clair', dark: 'Sombre' },
    tomatoes: 'Noter les faits avec des tomates',
    tomatoesHelp: 'Pour vous seul : jamais imprimées, jamais exportées.',
    reminders: 'Prévenir quand une date approche',
    remindersHelp:
      'Une notification du système par jour au plus, sans nom de dossier ni d’entreprise, tant que Doléances est ouvert.'
  },
  data: {
    title: 'Vos données',
    where: 'Vos dossiers sont des fichiers sur cet ordinateur. Rien n’est envoyé.',
    show: 'Montrer le dossier de données',
    spellOff:
      'La correction orthographique est désactivée : le dictionnaire se téléchargerait sur Internet, et Doléances n’envoie rien.',
    spellOn: 'La correction orthographique utilise un dictionnaire livré avec Doléances.'
  },
  law: {
    title: 'Textes de loi',
    verified: (day: string) =>
      `Les textes cités dans les courriers ont été vérifiés le ${day} au plus tôt.`,
    replaced: 'Une partie vient d’un fichier que vous avez choisi.',
    update: 'Mettre à jour depuis un fichier…',
    updated: 'Textes enregistrés. Ils compteront au prochain démarrage de Doléances.',
    back: 'Revenir aux textes livrés',
    wentBack: 'Les textes livrés compteront au prochain démarrage.'
  },
  about: {
    title: 'À propos',
    version: (version: string) => `Doléances ${version}`,
    licence:
      'Logiciel libre sous licence MIT. Caractères Source Sans 3 et Source Serif 4 sous licence OFL, icônes Lucide sous licence ISC.'
  }
} as const
