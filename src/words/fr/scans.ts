/** "5 000 fichiers": such a folder may hold thousands. */
function counted(count: number, one: string, many: string): string {
  const digits = String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')
  return `${digits}\u00a0${count < 2 ? one : many}`
}

/** The folder where a scanner or a telephone puts its files, in French. */
export const scans = {
  title: 'Dossier de numérisation',
  /** In the narrow margin of the settings. */
  settings: 'Scanner et téléphone',
  none: 'Votre scanner ou votre téléphone range ses fichiers dans un dossier ? Doléances vous proposera ceux qui arrivent.',
  choose: 'Choisir le dossier de numérisation…',
  watched: (folder: string) => `Dossier de numérisation : « ${folder} »`,
  watchedHelp:
    'Ce qui y arrive est proposé dans les pièces du dossier ouvert, jamais ajouté sans vous. Les fichiers n’y sont ni modifiés ni effacés.',
  change: 'Changer de dossier…',
  forget: 'Ne plus le surveiller',
  chosen: (folder: string) =>
    `Ce qui arrivera dans « ${folder} » sera proposé ici. Ce qui s’y trouve déjà ne l’est que sur demande.`,
  forgotten: 'Ce dossier n’est plus surveillé. Ses fichiers n’ont pas bougé.',
  showAll: 'Montrer ce qui s’y trouve déjà',
  hideAll: 'Ne montrer que les nouveaux',
  offered: (count: number, folder: string) =>
    `${counted(count, 'nouveau fichier', 'nouveaux fichiers')} dans « ${folder} »`,
  everything: (count: number, folder: string) =>
    `${counted(count, 'fichier', 'fichiers')} dans « ${folder} » qui ne sont pas des pièces`,
  nothingThere: (folder: string) => `Rien dans « ${folder} » qui ne soit déjà une pièce.`,
  whose: 'Ne cochez que ce qui concerne ce litige.',
  elsewhere: (count: number, folder: string) =>
    `${counted(count, 'nouveau fichier', 'nouveaux fichiers')} dans « ${folder} », à voir dans l’onglet Pièces.`,
  file: (size: string, when: string) => `${size}, ${when}`,
  isNew: 'nouveau',
  newest: (shown: number, total: string) =>
    `Les ${shown} plus récents, sur ${total}. Pour un plus ancien : « Ajouter des pièces… ».`,
  count: (count: number) => counted(count, 'fichier', 'fichiers'),
  add: (count: number) => (count < 2 ? 'Ajouter' : `Ajouter les ${count} fichiers`),
  ignore: 'Ignorer',
  ignoreAll: (total: string) => `Ignorer les ${total}`,
  tickAll: 'Tout cocher',
  tickNone: 'Tout décocher',
  pickOne: 'Cochez au moins un fichier.',
  adding: 'Ajout en cours.',
  ignored: (count: number) =>
    count < 2
      ? 'Ce fichier n’est plus proposé pour ce litige. Il n’a pas bougé.'
      : 'Ces fichiers ne sont plus proposés pour ce litige. Ils n’ont pas bougé.',
  waiting: (count: number) =>
    count < 2
      ? '1 fichier n’est pas encore complet, ou un autre programme le tient : il attend.'
      : `${count} fichiers ne sont pas encore complets, ou un autre programme les tient : ils attendent.`,
  lost: {
    gone: (folder: string) =>
      `« ${folder} » ne répond plus. Rebranchez le disque ou rétablissez le réseau : la surveillance reprendra d’elle-même.`,
    'not-allowed': (folder: string) =>
      `Doléances n’a pas le droit de lire « ${folder} ». Vérifiez les droits de ce dossier, ou choisissez-en un autre.`,
    'too-full': (folder: string) =>
      `« ${folder} » contient plus de 10 000 fichiers. Choisissez un dossier réservé à ce qui vient d’être numérisé.`
  }
} as const
