/** Blacking out an exhibit, in French. */
export const blackOut = {
  title: 'Occulter une pièce',
  help: 'Tracez un cache sur chaque passage à retirer. La copie est refaite en images\u00a0: ce qui est sous un cache n’y est plus, ni en pixels ni en texte. L’original reste intact dans le dossier.',
  add: 'Ajouter un cache',
  cover: (number: number) => `Cache ${number}`,
  coverHelp:
    'Flèches pour déplacer, Maj et flèches pour agrandir ou réduire, Suppr ou double clic pour enlever.',
  page: (page: number, count: number) => `Page ${page} sur ${count}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  count: (count: number) =>
    count === 0 ? 'Aucun cache pour l’instant.' : count === 1 ? '1 cache' : `${count} caches`,
  noCover: 'Tracez d’abord un cache.',
  make: 'Créer la copie occultée',
  making: (done: number, count: number) => `Copie en cours\u00a0: page ${done} sur ${count}`,
  failed: 'La copie n’a pas pu être faite. L’original est intact. Recommencez.',
  unreadable: 'Cette pièce ne peut pas être affichée ici. L’original est intact.',
  tooLong:
    'Ce document compte plus de 2\u00a0000 pages\u00a0: la copie ne peut pas être faite ici. L’original est intact.',
  action: 'Occulter…',
  again: 'Occulter de nouveau…',
  remove: 'Revenir à l’original',
  shown: 'Copie occultée montrée et imprimée à la place de l’original, qui reste dans le dossier.'
} as const
