import type { scans as french } from '../fr/scans'
import type { Words } from '../words'

/** "5,000 files": such a folder may hold thousands. */
function counted(count: number, one: string, many: string): string {
  const digits = String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${digits} ${count === 1 ? one : many}`
}

/** The folder where a scanner or a telephone puts its files, in English. */
export const scans: Words<typeof french> = {
  title: 'Scan folder',
  settings: 'Scanner and telephone',
  none: 'Does your scanner or your telephone put its files in a folder? Doléances will offer you those that arrive.',
  choose: 'Choose the scan folder…',
  watched: (folder: string) => `Scan folder: “${folder}”`,
  watchedHelp:
    'What arrives there is offered among the exhibits of the open case, never added without you. The files are neither changed nor deleted.',
  change: 'Change folder…',
  forget: 'Stop watching it',
  chosen: (folder: string) =>
    `What arrives in “${folder}” will be offered here. What is there already is shown on request only.`,
  forgotten: 'This folder is no longer watched. Its files have not moved.',
  showAll: 'Show what is there already',
  hideAll: 'Show new files only',
  offered: (count: number, folder: string) =>
    `${counted(count, 'new file', 'new files')} in “${folder}”`,
  everything: (count: number, folder: string) =>
    `${counted(count, 'file', 'files')} in “${folder}” that are not exhibits`,
  nothingThere: (folder: string) => `Nothing in “${folder}” that is not an exhibit already.`,
  whose: 'Tick only what concerns this case.',
  elsewhere: (count: number, folder: string) =>
    `${counted(count, 'new file', 'new files')} in “${folder}”, to be seen in the Exhibits tab.`,
  file: (size: string, when: string) => `${size}, ${when}`,
  isNew: 'new',
  newest: (shown: number, total: string) =>
    `The ${shown} newest, of ${total}. For an older one: “Add exhibits…”.`,
  count: (count: number) => counted(count, 'file', 'files'),
  add: (count: number) => (count < 2 ? 'Add' : `Add the ${count} files`),
  ignore: 'Ignore',
  ignoreAll: (total: string) => `Ignore all ${total}`,
  tickAll: 'Tick all',
  tickNone: 'Untick all',
  pickOne: 'Tick at least one file.',
  adding: 'Files are being added.',
  ignored: (count: number) =>
    count < 2
      ? 'This file is no longer offered for this case. It has not moved.'
      : 'These files are no longer offered for this case. They have not moved.',
  waiting: (count: number) =>
    count < 2
      ? '1 file is not complete yet, or another program holds it: it waits.'
      : `${count} files are not complete yet, or another program holds them: they wait.`,
  lost: {
    gone: (folder: string) =>
      `“${folder}” does not answer any more. Plug the disk in again or restore the network: watching will go on by itself.`,
    'not-allowed': (folder: string) =>
      `Doléances is not allowed to read “${folder}”. Check the rights of this folder, or choose another.`,
    'too-full': (folder: string) =>
      `“${folder}” holds more than 10,000 files. Choose a folder kept for what was just scanned.`
  }
}
