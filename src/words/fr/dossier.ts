function counted(count: number, one: string, many: string): string {
  return `${count}\u00a0${count < 2 ? one : many}`
}

/** Making the dossier that is handed over. */
export const dossier = {
  action: 'Dossier à remettre (PDF)…',
  title: 'Dossier à remettre',
  edition: 'Exemplaire',
  handOver: 'À remettre',
  own: 'Le mien',
  handOverHelp:
    'Pour le médiateur, le conciliateur, le juge ou l’entreprise\u00a0: ce qui est demandé, ce qui a été écrit et répondu, les pièces. Vos délais n’y figurent pas.',
  ownHelp: 'Le même, avec vos délais. Ne le remettez à personne.',
  checking: 'Vérification des pièces…',
  checked: (exhibits: number, withoutFile: number) => {
    if (exhibits === 0) return 'Ce dossier n’a encore aucune pièce.'
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
  progress: (done: number, total: number) => `${done} sur ${total}`,
  stop: 'Arrêter',
  done: (fileName: string, pages: number, checksums: string, unshown: number) =>
    `${fileName} (${counted(pages, 'page', 'pages')}) et ${checksums} sont enregistrés.${
      unshown === 0
        ? ''
        : unshown === 1
          ? ' 1\u00a0pièce n’a pas pu y être reproduite\u00a0: sa page dit pourquoi.'
          : ` ${unshown}\u00a0pièces n’ont pas pu y être reproduites\u00a0: leurs pages disent pourquoi.`
    }`
} as const
