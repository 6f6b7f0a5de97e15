import type { SourceLost } from '#contract/bundles'
import type { BundleFaultCode } from '#domain/bundle/fault'

/** What is wrong with a bundle; `entry`: the name of what is concerned in it, quoted. */
const faults: Readonly<Record<BundleFaultCode, (entry: string) => string>> = {
  'not-a-bundle': () => 'This file is not a case exported by Doléances.',
  'cut-short': () => 'This file is incomplete or damaged: its end is missing.',
  'too-many-entries': () => 'This file holds more than 20,000 items.',
  'too-large': () => 'This file holds more than 2 GB.',
  'entry-too-large': (entry) => `${entry} is larger than is allowed.`,
  swelling: (entry) =>
    `${entry} would grow more than a hundred times when unpacked: that is how a disk is filled up.`,
  outside: (entry) => `${entry} tries to be written outside the case.`,
  'strange-name': (entry) => `${entry} has a name that deceives or cannot be read.`,
  link: (entry) => `${entry} is not a file but a link, a folder or a device.`,
  duplicate: (entry) => `${entry} is in it twice.`,
  twins: (entry) => `${entry} differs from another item by capitals or accents alone.`,
  encrypted: (entry) => `${entry} is encrypted or packed in an unknown way.`,
  'unknown-entry': (entry) => `${entry} has no business in a case.`,
  'missing-entry': (entry) => `${entry} is announced and is not there.`,
  overlap: (entry) => `${entry} lies over another item.`,
  'wrong-size': (entry) => `${entry} does not have the size announced.`,
  'wrong-checksum': (entry) => `${entry} is damaged: its checksum does not match.`,
  altered: (entry) => `${entry} was changed: its fingerprint does not match.`,
  hostile: (entry) => `${entry} is written so as to harm the program that reads it.`,
  'wrong-case': () => 'This file does not hold a case, or not the one it announces.'
}

/** Why a file that was brought cannot be read. */
const lost: Readonly<Record<SourceLost['why'], string>> = {
  'too-large': 'This file is too large.',
  'not-a-file': 'This is not a file.',
  gone: 'This file is no longer there.',
  'not-allowed': 'Doléances is not allowed to read this file.',
  unreadable: 'The disk cannot read this file.',
  changed: 'This file changed while it was read.'
}

/** A case as a single file that goes to another computer and comes back, in English. */
export const bundle = {
  stop: 'Stop',
  export: {
    action: 'Export the case (.doleances)…',
    title: 'Export the case',
    edition: 'Who for',
    editions: {
      whole: {
        label: 'For me or my association',
        text: 'The whole case, with its history: it goes on on another computer and comes back without losing anything.'
      },
      'third-party': {
        label: 'For a third party',
        text: 'The case as it stands, without history, private notes, tomatoes or blacked-out originals.'
      }
    },
    button: 'Export',
    working: 'Exporting…',
    done: (fileName: string) => `Case exported: ${fileName}.`,
    left: (count: number) =>
      count === 1
        ? 'One exhibit file is missing or has changed: it is not in the export.'
        : `${count} exhibit files are missing or have changed: they are not in the export.`
  },
  import: {
    action: 'Import a case…',
    title: 'Import a case',
    drop: 'Drop an exported case (.doleances) here.',
    working: 'Importing…',
    came: {
      new: 'Case imported.',
      merged: (lines: number) =>
        lines === 0
          ? 'This case is already here and up to date: nothing new came.'
          : `This case was already here: ${lines} new change${lines === 1 ? ' was' : 's were'} added to it. Nothing was lost.`,
      beside: 'Another case here has the same identifier: this one is kept beside it.'
    },
    open: 'Open',
    close: 'Close'
  },
  faults,
  aPart: 'An item',
  quoted: (entry: string) => `“${entry}”`,
  lost
} as const
