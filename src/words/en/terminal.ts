import type { terminal as french } from '../fr/terminal'
import type { Words } from '../words'

const usage = `Doléances in a terminal

  doleances due "sous deux jours ouvrés" --said 2026-11-10T09:00 [--territory FR-67]
  doleances check CASE… [--kind LETTER] [--on DAY]
  doleances print CASE… --kind LETTER --out FOLDER
                  [--on DAY] [--format pdf|docx|txt] [--jobs N]
  doleances dossier CASE… --out FOLDER [--on DAY]
                  [--edition hand-over|own] [--limit BYTES] [--kind LETTER]
  doleances verify FILE…

  CASE: a case folder, its case.json, an exported case (.doleances), or a data folder.
  Nothing is ever written in what is read.
  LETTER: formal-notice (what check takes without --kind), first-complaint,
  second-complaint, follow-up-reminder, contract-termination, mediator-summary,
  conciliator-sheet, signalconso-text, arcep-text, promise-confirmation,
  access-request, pre-call-sheet, posting-slip, association-mandate.

  dossier: one PDF with its exhibits, and X.sha256 beside X.pdf. own: your own copy, with
  the time limits. --limit: several files of at most that size.
  --kind: that letter and its exhibits alone.
  FILE: X.pdf, X.sha256, or a case folder.

  --json     exactly one JSON document on standard output
  --on       the day to take for today (YYYY-MM-DD)
  --help     this help
  --version  the version

  Status: 0 done; 1 something is missing, blocked, unknown or unreadable;
  2 wrong arguments, or nothing that could be read.`

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The sentences of the terminal, in English. */
export const terminal = {
  usage,
  wrong: {
    command: (name: string) => `There is no command “${name}”.`,
    notBuilt: (name: string) => `The command “${name}” is not in this version yet.`,
    kind: (name: string) => `There is no letter of kind “${name}”.`,
    format: (name: string) => `There is no format “${name}”: pdf, docx or txt.`,
    day: (option: string, text: string) => `${option}: “${text}” is not a day (YYYY-MM-DD).`,
    moment: (text: string) => `--said: “${text}” is not a moment (YYYY-MM-DD or YYYY-MM-DDTHH:MM).`,
    territory: (text: string) => `--territory: “${text}” is not known.`,
    jobs: (text: string) => `--jobs: “${text}” is not a number from 1 to 64.`,
    edition: (text: string) => `--edition: “${text}” is not known: hand-over or own.`,
    limit: (text: string) => `--limit: “${text}” is not a number of bytes of at least 100000.`,
    option: (text: string) => `Wrong option: ${text}`,
    lacking: (what: string) => `Missing: ${what}.`,
    interrupted: 'Interrupted.',
    outInside: (path: string) => `--out: nothing is written in a case or a data folder (${path}).`,
    out: (path: string) => `--out: ${path} cannot be written in.`,
    nothingRead: (count: number) =>
      count === 1 ? 'The case given cannot be read.' : 'None of the cases given can be read.'
  },
  what: {
    command: 'a command (due, check, print, dossier, verify)',
    value: (option: string) => `the value of ${option}`,
    phrase: 'the phrase to read, in quotation marks',
    said: '--said, the moment it was said',
    cases: 'at least one case',
    files: 'at least one file',
    kind: '--kind, the letter to print',
    out: '--out, the folder to write in'
  },
  due: {
    said: (phrase: string, moment: string) => `“${phrase}”, said on ${moment}:`,
    unknown: 'No rule reads these words. Nothing is guessed: give a day.',
    undated: 'These words set no date (rule R13).',
    slot: (day: string, from: string, to: string) => `slot: ${day}, from ${from} to ${to}`,
    prudent: (moment: string, rule: string) => `due, kindly read: ${moment} (rule ${rule})`,
    literal: (moment: string) => `word for word: ${moment}`
  },
  asOf: (title: string, day: string) => `${title}: today is taken to be ${day}, as this case asks.`,
  unreadable: (input: string, why: string) => `${input}: ${why}`,
  input: {
    absent: 'there is no such file or folder.',
    noCase: 'this folder holds no case.'
  },
  reading: {
    rebuilt: 'the case file was damaged and was rebuilt from its history',
    'incomplete-history': 'the history is incomplete',
    'newer-version': 'written in part by a newer version'
  },
  check: {
    heading: (title: string, day: string) => `${title} (on ${day})`,
    ready: (letter: string) => `${letter}: nothing is missing.`,
    missing: (letter: string, count: number) =>
      `${letter}: ${counted(count, 'thing is', 'things are')} missing.`,
    warnings: (count: number) => counted(count, 'warning', 'warnings'),
    commitments: (count: number, broken: number) =>
      `${counted(count, 'commitment', 'commitments')}, ${broken} broken`,
    commitment: (phrase: string, when: string, status: string) => `${phrase}: ${when}, ${status}`,
    credits: (announced: string, seen: string) =>
      `credits announced: ${announced}, seen on a bill: ${seen}`,
    balance: (claim: string, balance: string) => `sum asked: ${claim}, balance: ${balance}`,
    amicableStep: (day: string) =>
      `  a letter does not stop this time limit; turn to a conciliator or mediator first, by ${day}`,
    door: (name: string, open: string, why: string) => `${name}: ${open}. ${why}`,
    noDue: 'no due date',
    status: {
      undated: 'undated',
      upcoming: 'upcoming',
      'to-confirm': 'due, to confirm',
      kept: 'kept',
      'kept-late': 'kept late',
      'partly-kept': 'partly kept',
      'not-kept': 'not kept',
      'cancelled-by-trader': 'cancelled by the company',
      'cancelled-by-claimant': 'cancelled by the claimant'
    },
    proposed: (status: string) => `${status}? (to confirm)`
  },
  print: {
    written: (path: string, pages: number | null) =>
      pages === null ? path : `${path} (${counted(pages, 'page', 'pages')})`,
    blocked: (title: string, why: string) => `${title}: blocked. ${why}.`,
    paperLost:
      'the PDF that was sent is no longer in the case as it went; its pages are made again from the text kept',
    paperFailed: 'the letter could not be laid out.',
    progress: (done: number, name: string) => `${done}. ${name}`,
    summary: (written: number, blocked: number, failed: number) =>
      `${counted(written, 'letter', 'letters')} written, ${blocked} blocked, ${failed} unreadable.`
  },
  dossier: {
    written: (path: string, pages: number, checksums: string) =>
      `${path} (${counted(pages, 'page', 'pages')}), ${checksums}`,
    progress: (done: number, total: number) => `${done}/${total}`,
    file: (what: string, state: string) => `${what}: ${state}`,
    state: {
      absent: 'its file is missing',
      altered: 'its file was altered: it is not shown'
    },
    unshown: {
      'on-paper': 'kept on paper',
      'no-file': 'has no file',
      missing: 'its file is missing',
      altered: 'its file was altered',
      encrypted: 'a PDF protected by a password',
      damaged: 'its file is damaged',
      'too-many-pages': 'has too many pages',
      'too-large': 'its picture is too large',
      'no-copy': 'has no copy to print: open the case in Doléances, which makes one',
      kind: 'of a kind that is not printed'
    },
    tooLarge: (name: string, bytes: number) =>
      `${name}: ${bytes} bytes, above the limit; what it holds cannot be cut further`,
    lostCharacters: (characters: string) =>
      `characters our fonts lack, replaced by a square: ${characters}`
  },
  verify: {
    intact: (path: string) => `${path}: unchanged since it was exported`,
    changed: (path: string, why: string) => `${path}: ${why}`,
    why: {
      missing: 'missing',
      altered: 'changed since',
      unreadable: 'cannot be read'
    },
    seat: (seat: string, lines: number, state: string) =>
      `history of seat ${seat}, ${counted(lines, 'line', 'lines')}: ${state}`,
    sound: 'sound',
    broken: 'changed',
    unknown: 'out of reach from here',
    elsewhere: (what: string) => `${what}: out of reach from here, not compared`,
    nothing: 'Nothing to compare.'
  }
} satisfies Words<typeof french>
