import type { DossierExported } from '#contract/dossierCalls'

function counted(count: number, one: string, many: string): string {
  return `${count}\u00a0${count < 2 ? one : many}`
}

type SavedFile = DossierExported['files'][number]

function named(files: readonly SavedFile[]): string {
  return files
    .map(({ fileName, pages }) => `${fileName} (${counted(pages, 'page', 'pages')})`)
    .join(', ')
}

/** Making the dossier that is handed over, and the envelope of one letter. */
export const dossier = {
  action: 'Dossier à remettre (PDF)…',
  title: 'Dossier à remettre',
  edition: 'Exemplaire',
  handOver: 'À remettre',
  own: 'Le mien',
  handOverHelp:
    'Pour le médiateur, le conciliateur, le juge ou l’entreprise\u00a0: ce qui est demandé, ce qui a été écrit et répondu, les pièces. Vos délais n’y figurent pas.',
  ownHelp: 'Le même, avec vos délais. Ne le remettez à personne.',
  none: 'Ce dossier n’a encore aucune pièce.',
  letterAction: 'Ce courrier et ses pièces (PDF)…',
  letterTitle: 'Le courrier et ses pièces',
  letterHelp:
    'Un seul PDF à joindre ou à imprimer\u00a0: le courrier, puis les pièces qu’il cite, chacune avec son numéro.',
  letterNone: 'Ce courrier ne cite aucune pièce.',
  files: 'Fichiers',
  oneFile: 'Un seul',
  severalFiles: 'Plusieurs, pour un site qui limite leur poids',
  limit: 'Poids de chacun, en Mo',
  limitHelp: 'Le site où vous les déposez le dit. Les pages se suivent d’un fichier à l’autre.',
  wrongLimit: (most: number) =>
    `Écrivez un nombre entier de mégaoctets, de 1 à ${most.toLocaleString('fr-FR')}.`,
  noLimit: 'Écrivez d’abord le poids de chaque fichier.',
  checking: 'Vérification des pièces…',
  checked: (exhibits: number, withoutFile: number) => {
    const all = counted(exhibits, 'pièce', 'pièces')
    if (withoutFile === exhibits) return `${all} sans fichier\u00a0: une page le dira à leur place.`
    const without = withoutFile === 0 ? '' : `, dont ${withoutFile} sans fichier`
    return `${all}${without}. Les fichiers sont tels qu’ils ont été ajoutés.`
  },
  lost: (count: number) =>
    count < 2
      ? '1\u00a0fichier n’est pas tel qu’il a été ajouté. Le dossier le dira à sa place.'
      : `${count}\u00a0fichiers ne sont pas tels qu’ils ont été ajoutés. Le dossier le dira à leur place.`,
  lostFile: {
    absent: (what: string) => `${what}\u00a0: absent`,
    altered: (what: string) => `${what}\u00a0: altéré`
  },
  export: 'Enregistrer le PDF…',
  exportAnyway: 'Exporter quand même…',
  binding: 'Assemblage du dossier…',
  stop: 'Arrêter',
  done: (files: readonly SavedFile[], unshown: number) =>
    [
      files.length === 1
        ? `${named(files)} et ${files[0]?.checksums} sont enregistrés.`
        : `${files.length}\u00a0fichiers enregistrés, chacun avec ses empreintes\u00a0: ${named(files)}.`,
      ...files
        .filter(({ tooLarge }) => tooLarge)
        .map(
          ({ fileName }) => `${fileName} dépasse le poids voulu\u00a0: une pièce y est plus lourde.`
        ),
      ...(unshown === 0
        ? []
        : unshown === 1
          ? ['1\u00a0pièce n’a pas pu y être reproduite\u00a0: sa page dit pourquoi.']
          : [
              `${unshown}\u00a0pièces n’ont pas pu y être reproduites\u00a0: leurs pages disent pourquoi.`
            ])
    ].join(' ')
} as const
