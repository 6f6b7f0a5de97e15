import type { exhibits as french } from '../fr/exhibits'
import type { Words } from '../words'
import { amounts } from './amounts'

const { counted } = amounts

function size(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`
  if (bytes < 1_000_000_000) return `${decimal(bytes / 1_000_000)} MB`
  return `${decimal(bytes / 1_000_000_000)} GB`
}

const decimal = (value: number): string =>
  String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))

/** The exhibits of a case, in English. */
export const exhibits: Words<typeof french> = {
  add: 'Add exhibits…',
  addPaper: 'Paper exhibit, I keep the original',
  how: 'Drop files anywhere in this case, or paste a screenshot (Ctrl V). Each original is kept as it is.',
  count: (count: number) => counted(count, 'exhibit', 'exhibits'),
  empty: {
    title: 'No exhibit yet.',
    text: 'A bill, a screenshot, a text message, a letter: add what shows what you tell. Each exhibit gets the number the letter gives it.'
  },
  columns: { when: 'Date', exhibit: 'Exhibit', shows: 'What it shows' },
  uncited: 'Not cited yet',
  uncitedHelp: 'Link them to a fact: the letter will cite them by itself.',
  untitled: 'Untitled exhibit',
  undated: 'undated',
  until: 'to',
  showsNothing: 'Linked to no fact',
  badges: {
    onPaper: 'Original kept by me',
    noFile: 'File to add',
    altered: 'Altered',
    missing: 'Missing',
    'not-arrived': 'Not arrived yet',
    notPrintable: 'No copy to print',
    blackedOut: 'Blacked out'
  },
  facts: {
    contract: 'the contract',
    events: 'a fact',
    commitments: 'a commitment',
    defects: 'a defect',
    credits: 'a credit',
    costs: 'a cost',
    bills: 'a bill'
  },
  named: {
    contract: 'The contract',
    bill: (day: string) => `Bill of ${day}`,
    credit: (amount: string) => `Credit of ${amount}`
  },
  place: {
    page: 'Page',
    noPage: 'Write a page number.',
    words: 'Passage to read'
  },
  adding: {
    drop: 'Drop to add to the case',
    dropText: 'PDF, pictures, texts and e-mails. The originals stay untouched.',
    progress: (name: string, file: number, files: number) =>
      files < 2 ? `Copying “${name}”` : `Copying “${name}”, ${file} of ${files}`,
    bytes: (done: string, total: string) => `${done} of ${total}`,
    stop: 'Stop',
    added: (count: number) =>
      count < 2 ? '1 exhibit added to the case.' : `${count} exhibits added to the case.`,
    completed: 'File added to the exhibit.',
    stopped: 'Stopped. What had been copied before is in the case.',
    stoppedByDisk: (reason: string) => `Adding was interrupted. ${reason}`,
    refusedTitle: (count: number) =>
      count < 2
        ? '1 file did not come into the case.'
        : `${count} files did not come into the case.`,
    close: 'Close this message',
    readOnly: 'This case can be read, but not changed here.'
  },
  refused: {
    empty: (name: string) => `“${name}” is empty. Copy it again from the device.`,
    executable: (name: string) =>
      `“${name}” is a program or a shortcut: it does not go into a case. Show it by a screenshot.`,
    html: (name: string) =>
      `“${name}” is a web page, which may hold a program. Print it to PDF, then add the PDF.`,
    svg: (name: string) =>
      `“${name}” is an SVG drawing, which may hold a program. Add a screenshot or a PNG export of it.`,
    archive: (name: string) => `“${name}” is an archive. Open it and add the files it holds.`,
    'office-file': (name: string) =>
      `“${name}” is an office document, which changes from one computer to the next. Export it to PDF, then add the PDF.`,
    unknown: (name: string) =>
      `“${name}” is neither a PDF, nor a picture (JPEG, PNG, WebP, HEIC, TIFF), nor a text, nor an e-mail. If it is damaged, copy it again; otherwise add a screenshot of it.`,
    'too-large': (name: string) =>
      `“${name}” is larger than 1 GB. Add the part that matters, or a smaller copy.`,
    'not-a-file': (name: string) =>
      `“${name}” is not a file. Open this folder of the disk and choose the files themselves.`,
    gone: (name: string) =>
      `“${name}” is no longer there. Plug the device or the disk in again, then try again.`,
    'not-allowed': (name: string) =>
      `Doléances is not allowed to read “${name}”. Copy it into your documents, then add that copy.`,
    unreadable: (name: string) =>
      `“${name}” cannot be read. Check the disk or the device, then try again.`,
    changed: (name: string) =>
      `“${name}” changed while it was copied. Close the program that writes it, then try again.`,
    'too-many': (name: string) => `“${name}” is one too many for this time. Add it next.`,
    'already-there': (name: string, exhibit: string) =>
      `“${name}” is in the case already: ${exhibit}.`
  },
  check: {
    checking: 'Checking the originals…',
    intact: (count: number) =>
      count < 2 ? '1 original, intact.' : `${count} originals, all intact.`,
    wrong: (count: number) =>
      count < 2
        ? '1 original is not as it came in.'
        : `${count} originals are not as they came in.`,
    again: 'Check again'
  },
  pane: {
    label: 'The exhibit',
    close: 'Close the exhibit',
    preview: 'Preview of the exhibit',
    up: 'Move up one place',
    down: 'Move down one place',
    frozen: 'A letter that went cites this exhibit: its number does not change any more.',
    first: 'It is already the first that can move.',
    last: 'It is already the last.',
    moved: (number: number) => `Becomes exhibit ${number}`,
    remove: 'Take out of the case',
    removed: 'Exhibit taken out of the case. Its original stays on the disk.',
    addFile: 'Add its file…',
    onPaper: 'Paper: I keep the original, no copy is here',
    shows: 'What it shows',
    linkTo: 'Link to',
    unlink: 'Do not link any more to',
    covers: 'Days the exhibit covers',
    file: 'File',
    weight: 'Size',
    addedAt: 'Added',
    fingerprint: 'SHA-256 fingerprint',
    pasted: 'picture pasted',
    noFile:
      'Only the name of this exhibit is in the case. Add its file to have it at hand and print it with the letter.'
  },
  removed: {
    title: (count: number) =>
      counted(count, 'exhibit taken out of the case', 'exhibits taken out of the case'),
    help: 'They are no longer cited or printed. Their originals are kept.',
    putBack: 'Put back',
    back: 'Exhibit put back in the case, with its links.'
  },
  preview: {
    loading: 'Opening the exhibit…',
    picture: (title: string) => `Picture: ${title}`,
    page: (page: number, count: number) => `Page ${page} of ${count}`,
    firstPages: (shown: number, count: number) =>
      `The first ${shown} pages, of ${count}. The original is kept whole.`,
    cut: 'The beginning of the text. The original is kept whole.',
    tooManyPixels: (width: number, height: number) =>
      `A picture of ${width} by ${height} pixels: too large to be shown or printed. Its original is kept.`,
    unreadable:
      'This exhibit cannot be shown here: it is damaged or protected. Its original is kept.',
    locked: 'This PDF asks for a password. Add a copy without a password as well, to print it.',
    slow: 'This exhibit takes too long to open to be shown here. Its original is kept.',
    tooManyPages:
      'This picture has too many pages to be shown or printed. Its original is kept; add a PDF copy as well.',
    unknownCoding:
      'This picture is coded in a way Doléances does not read. Its original is kept; add a JPEG or PDF copy as well, to print it.',
    converted:
      'On paper, a copy of this picture, page by page and without hidden data, takes its place.'
  },
  size
}
