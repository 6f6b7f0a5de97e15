import type { dossier as french } from '../fr/dossier'
import type { Words } from '../words'

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Making the dossier that is handed over. */
export const dossier = {
  action: 'Dossier to hand over (PDF)…',
  title: 'Dossier to hand over',
  edition: 'Copy',
  handOver: 'To hand over',
  own: 'My own',
  handOverHelp:
    'For the mediator, the conciliator, the judge or the company: what is asked, what was written and answered, the exhibits. Your time limits are not in it.',
  ownHelp: 'The same, with your time limits. Hand it to nobody.',
  checking: 'Checking the exhibits…',
  checked: (exhibits: number, withoutFile: number) => {
    if (exhibits === 0) return 'This case has no exhibit yet.'
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
  progress: (done: number, total: number) => `${done} of ${total}`,
  stop: 'Stop',
  done: (fileName: string, pages: number, checksums: string, unshown: number) =>
    `${fileName} (${counted(pages, 'page', 'pages')}) and ${checksums} are saved.${
      unshown === 0
        ? ''
        : ` ${counted(unshown, 'exhibit', 'exhibits')} could not be shown in it: their pages say why.`
    }`
} satisfies Words<typeof french>
