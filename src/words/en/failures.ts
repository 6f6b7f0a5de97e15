import { plainlyWritten } from '#domain/evidence/shownName'
import type { FailureBook } from '../failure'
import { bundle } from './bundle'

const oldFileSafe = 'The file was not touched. Your other cases open as usual.'
const notesSafe = 'What was already saved is intact.'

/** Every failure a person can meet, in English. */
export const failures = {
  'disk-full': () => ({
    happened: 'The disk is full.',
    safe: notesSafe,
    act: 'Free some space, then try again.'
  }),
  'read-only-folder': () => ({
    happened: 'Doléances may not write in this folder of the disk.',
    safe: notesSafe,
    act: 'Check the permissions of the data folder, then try again.'
  }),
  'folder-missing': () => ({
    happened: 'The data folder cannot be found.',
    safe: 'Doléances has deleted nothing.',
    act: 'Plug the disk in again or put the folder back, then try again.'
  }),
  'disk-error': ({ code }) => ({
    happened: `The disk answered with an error (${code}).`,
    safe: notesSafe,
    act: 'Try again. If the error comes back, copy your text and check the disk.'
  }),
  'changed-outside': () => ({
    happened: 'The case has changed on the disk outside this window.',
    safe: 'Neither version is lost.',
    act: 'Close this case and open it again to see both.'
  }),
  'not-found': () => ({
    happened: 'This case is no longer where it was.',
    safe: 'Doléances has not deleted it.',
    act: 'Look for it in the data folder or in your backup.'
  }),
  'empty-file': () => ({
    happened: 'The file of this case is empty.',
    safe: oldFileSafe,
    act: 'Put a backup copy of the file in its place.'
  }),
  'truncated-file': () => ({
    happened: 'The file of this case is incomplete: its end is missing.',
    safe: oldFileSafe,
    act: 'Put a backup copy of the file in its place.'
  }),
  'not-law': () => ({
    happened: 'This file is not a file of law that this version understands.',
    safe: 'Nothing was changed.',
    act: 'Choose a JSON file of texts, clocks, doors or addresses of Doléances.'
  }),
  'foreign-file': () => ({
    happened: 'This file is not a Doléances case.',
    safe: oldFileSafe,
    act: 'Take it out of the data folder if it does not belong there.'
  }),
  'altered-file': () => ({
    happened: 'The file of this case was changed or damaged: its fingerprint no longer matches.',
    safe: oldFileSafe,
    act: 'Put a backup copy of the file in its place.'
  }),
  'newer-version': ({ version }) => ({
    happened: `This case comes from a newer version of Doléances (format ${version}).`,
    safe: oldFileSafe,
    act: 'Install the newer version on this computer to open it.'
  }),
  unreadable: ({ code }) => ({
    happened: `The file of this case cannot be read (${code}).`,
    safe: oldFileSafe,
    act: 'Check the disk and the permissions of the file, then try again.'
  }),
  'read-only-case': ({ version }) => ({
    happened: `A newer version of Doléances wrote in this case (format ${version}). It can be read and printed, not changed here.`,
    safe: notesSafe,
    act: 'Install the newer version on this computer to change it.'
  }),
  'nothing-to-undo': () => ({
    happened: 'There is nothing to undo.',
    safe: 'Your case has not changed.',
    act: ''
  }),
  'nothing-to-redo': () => ({
    happened: 'There is nothing to redo.',
    safe: 'Your case has not changed.',
    act: ''
  }),
  'changed-since': ({ by }) => ({
    happened: `This cannot be undone: ${by === '' ? 'someone' : by} has changed the field since.`,
    safe: 'Your case has not changed.',
    act: 'Correct the field by hand if needed.'
  }),
  'edit-not-applicable': ({ field }) => ({
    happened: `This change can no longer be applied (${field}).`,
    safe: notesSafe,
    act: 'Copy your text, then open the case again.'
  }),
  'paper-failed': () => ({
    happened: 'Laying out the letter failed.',
    safe: 'Your case has not changed.',
    act: 'Try again. The plain text of the letter is still available.'
  }),
  blocked: ({ missing }) => ({
    happened: `The letter is not complete: ${missing.length} mandatory ${missing.length === 1 ? 'item is' : 'items are'} missing.`,
    safe: 'Nothing was exported.',
    act: 'Fill in what is pointed out, then start again.'
  }),
  'missing-original': () => ({
    happened: 'The file of this exhibit is not in the data folder.',
    safe: 'The rest of the case is intact.',
    act: 'Put it back from your backup, or add it again.'
  }),
  'altered-original': () => ({
    happened: 'The file of this exhibit is no longer the one you added: its fingerprint differs.',
    safe: 'Doléances has not changed it.',
    act: 'Add the original again, or put it back from your backup.'
  }),
  'too-large-to-show': () => ({
    happened: 'This exhibit is too large to be shown here.',
    safe: 'Its original is kept, untouched.',
    act: ''
  }),
  'not-a-picture': () => ({
    happened: 'The copy of this exhibit to print could not be made.',
    safe: 'Its original is kept, untouched.',
    act: 'Add a screenshot or a JPEG export of this picture as well.'
  }),
  'bundle-refused': ({ why, entry }) => ({
    happened: bundle.faults[why](
      entry === null ? bundle.aPart : bundle.quoted(plainlyWritten(entry))
    ),
    safe: 'Nothing was imported, and your cases have not changed.',
    act: 'Ask whoever gave it to you for a new export.'
  }),
  'bundle-too-large': () => ({
    happened: 'This case is too large for a single file (2 GB in all, 500 MB for each exhibit).',
    safe: 'Nothing was exported.',
    act: 'Copy the data folder to a stick instead.'
  }),
  'source-lost': ({ why }) => ({
    happened: bundle.lost[why],
    safe: 'Nothing was imported, and your cases have not changed.',
    act: 'Copy this file to this computer, then try again.'
  }),
  'scan-lost': ({ why }) => ({
    happened: {
      gone: 'This folder of the disk does not answer.',
      'not-allowed': 'Doléances is not allowed to read this folder of the disk.',
      'too-full': 'This folder of the disk holds more than 10,000 files.'
    }[why],
    safe: 'Nothing has changed.',
    act: 'Choose another, kept for what was just scanned.'
  }),
  unexpected: () => ({
    happened: 'Something unexpected went wrong in Doléances.',
    safe: notesSafe,
    act: 'Try again. If it comes back, close Doléances and open it again.'
  })
} as const satisfies FailureBook
