import type { Edition } from './dossier'

/** Words of the first page and of the margins, the same in every dossier; French, as all that is handed over. */
export const labels = {
  kind: 'Dossier de réclamation',
  own: 'Exemplaire personnel : ne pas remettre',
  state: (day: string) => `État au ${day}`,
  counts: 'En chiffres',
  asked: 'Ce qui est demandé',
  claims: 'Réclamations',
  next: 'Prochaine étape',
  clocks: 'Délais à surveiller',
  contents: 'Sommaire',
  timeline: 'Frise',
  drawing: (from: string, to: string, facts: number, broken: number) =>
    `Frise. Du ${from} au ${to}\u00A0: ${facts} fait${facts < 2 ? '' : 's'}, ${broken} engagement${broken < 2 ? ' non tenu' : 's non tenus'}.`,
  lanes: { defects: 'Pannes', commitments: 'Engagements' },
  legend: 'Échelle des jours adaptée au nombre de faits.',
  legendSigns: {
    broken: 'non tenu',
    kept: 'tenu',
    open: 'à venir ou sans issue notée'
  },
  tooLong: 'Les faits sont trop nombreux pour être dessinés : voir la chronologie.',
  exhibits: 'Copies des pièces',
  integrity: 'Intégrité',
  exhibit: (number: number) => `Pièce n° ${number}`,
  page: 'Page',
  file: (part: number) => `fichier ${part}`,
  established: (author: string, day: string) =>
    author === '' ? `Établi le ${day}` : `Établi par ${author} le ${day}`
} as const

/** Said in the file's properties. */
export function subjectOf(edition: Edition): string {
  return edition === 'own' ? labels.own : labels.kind
}
