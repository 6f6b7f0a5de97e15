import type { DossierExported } from '#contract/dossierCalls'
import type { dossier as french } from '../fr/dossier'
import type { Words } from '../words'

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

type SavedFile = DossierExported['files'][number]

function named(files: readonly SavedFile[]): string {
  return files
    .map(({ fileName, pages }) => `${fileName} (${counted(pages, 'page', 'pages')})`)
    .join(', ')
}

/** Making the dossier that is handed over, and the envelope of one letter. */
export const dossier = {
  action: 'Dossier to hand over (PDF)…',
  title: 'Dossier to hand over',
  edition: 'Copy',
  handOver: 'To hand over',
  own: 'My own',
  handOverHelp:
    'For the mediator, the conciliator, the judge or the company: what is asked, what was written and answered, the exhibits. Your time limits are not in it.',
  ownHelp: 'The same, with your time limits. Hand it to nobody.',
  none: 'This case has no exhibit yet.',
  letterAction: 'This letter and its exhibits (PDF)…',
  letterTitle: 'The letter and its exhibits',
  letterHelp:
    'One PDF to attach or to print: the letter, then the exhibits it cites, each with its number.',
  letterNone: 'This letter cites no exhibit.',
  files: 'Files',
  oneFile: 'One',
  severalFiles: 'Several, for a site that limits their size',
  limit: 'Size of each, in MB',
  limitHelp: 'The site where you upload them says it. The pages run on from one file to the next.',
  wrongLimit: (most: number) =>
    `Write a whole number of megabytes, from 1 to ${most.toLocaleString('en-GB')}.`,
  noLimit: 'Write the size of each file first.',
  checking: 'Checking the exhibits…',
  checked: (exhibits: number, withoutFile: number) => {
    const all = counted(exhibits, 'exhibit', 'exhibits')
    if (withoutFile === exhibits) return `${all} without a file: a page will say so in their place.`
    const without = withoutFile === 0 ? '' : `, ${withoutFile} without a file`
    return `${all}${without}. The files are as they were added.`
  },
  lost: (count: number) =>
    count === 1
      ? '1 file is not as it was added. The dossier will say so in its place.'
      : `${count} files are not as they were added. The dossier will say so in their place.`,
  lostFile: {
    absent: (what: string) => `${what}: missing`,
    altered: (what: string) => `${what}: altered`
  },
  export: 'Save the PDF…',
  exportAnyway: 'Export all the same…',
  binding: 'Binding the dossier…',
  stop: 'Stop',
  done: (files: readonly SavedFile[], unshown: number) =>
    [
      files.length === 1
        ? `${named(files)} and ${files[0]?.checksums} are saved.`
        : `${files.length} files saved, each with its checksums: ${named(files)}.`,
      ...files
        .filter(({ tooLarge }) => tooLarge)
        .map(
          ({ fileName }) => `${fileName} is above the size asked for: one exhibit in it is larger.`
        ),
      ...(unshown === 0
        ? []
        : [
            unshown === 1
              ? '1 exhibit could not be shown in it: its page says why.'
              : `${unshown} exhibits could not be shown in it: their pages say why.`
          ])
    ].join(' ')
} satisfies Words<typeof french>
