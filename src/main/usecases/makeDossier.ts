import type { Blocked } from '#contract/calls'
import { type CaseFile, find } from '#domain/case/caseFile'
import type { HistoryHead } from '#domain/dossier/checksums'
import { composeDossier } from '#domain/dossier/composeDossier'
import type { Dossier, DossierContext, Edition, ListedExhibit } from '#domain/dossier/dossier'
import { listedExhibits } from '#domain/dossier/exhibitList'
import { integritySentences } from '#domain/dossier/integrity'
import { labels, subjectOf } from '#domain/dossier/labels'
import type { DossierOrder } from '#domain/dossier/order'
import { dossierConflicts } from '#domain/dossier/sources'
import type { Unshown } from '#domain/dossier/unshown'
import { inShort } from '#domain/letters/french/dates'
import type { Letter } from '#domain/letters/letter'
import { fail, ok, type Result } from '#domain/result'
import type { BindingFailure, Bound, Fetched } from './binding'
import type { Follow, LetterPrinter, OriginalState } from './ports'

/** A file of a case that a dossier shows or stands for. */
export type CheckedFile = {
  readonly sha256: string
  /** "pièce n° 3", "copie de la pièce n° 3", "mise en demeure du …": how it is called where it is told. */
  readonly what: string
  /** The exhibit it belongs to; null: a letter. */
  readonly exhibit: string | null
  readonly state: OriginalState
}

/** How the originals of a case are reached. */
export type OriginalReader = {
  stateOf(original: {
    readonly sha256: string
    readonly bytes: number | null
  }): Promise<OriginalState>
  read(sha256: string): Promise<Fetched>
}

/** What is not there is missing; what cannot be read as it came in is altered. */
export function originalReader(
  stateOf: (
    ...original: Parameters<OriginalReader['stateOf']>
  ) => Promise<Result<OriginalState, unknown>>,
  read: (sha256: string) => Promise<Result<Uint8Array, { readonly kind: string }>>
): OriginalReader {
  return {
    stateOf: async (original) => {
      const state = await stateOf(original)
      return state.ok ? state.value : 'altered'
    },
    read: async (sha256) => {
      const found = await read(sha256)
      if (found.ok) return found.value
      return found.failure.kind === 'missing-original' ? 'missing' : 'altered'
    }
  }
}

export type DossierWish = {
  readonly file: CaseFile
  /** As `freeDossier` gives it. */
  readonly dossier: Dossier
  readonly edition: Edition
  readonly limitBytes: number | null
  readonly version: string
  readonly heads: readonly HistoryHead[]
}

export type MadeDossier = Bound & {
  readonly dossier: Dossier
  readonly checked: readonly CheckedFile[]
}

/** Every file of a dossier, read again and hashed, so that what changed is told before anything is made. */
export async function checkedFiles(
  file: CaseFile,
  exhibits: readonly ListedExhibit[],
  letters: readonly { readonly title: string; readonly sentPaper: string | null }[],
  originals: OriginalReader
): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = []
  for (const { id, number, original, printed, copy } of exhibits) {
    const name = labels.exhibit(number).replace('Pièce', 'pièce')
    const bytes = find(file, 'exhibits', id)?.bytes ?? null
    const files = [
      ...(original === null ? [] : [{ sha256: original.sha256, bytes, what: name }]),
      ...(copy === null || printed === null
        ? []
        : [{ sha256: printed.sha256, bytes: null, what: `copie de la ${name}` }])
    ]
    for (const { what, ...one } of files)
      checked.push({
        sha256: one.sha256,
        what,
        exhibit: id,
        state: await originals.stateOf(one)
      })
  }
  for (const { title, sentPaper } of letters) {
    if (sentPaper === null) continue
    const state = await originals.stateOf({ sha256: sentPaper, bytes: null })
    checked.push({ sha256: sentPaper, what: title, exhibit: null, state })
  }
  return checked
}

/** The words of a dossier; it is kept back only while it would print a field in conflict. */
export function freeDossier(
  file: CaseFile,
  context: DossierContext,
  edition: Edition
): Result<Dossier, Blocked> {
  const dossier = composeDossier(file, context, edition)
  const missing = dossierConflicts(dossier, context.conflicts)
  return missing.length > 0 ? fail({ kind: 'blocked', missing }) : ok(dossier)
}

/**
 * Makes the dossier of a case: its files are checked, and all of it bound. Never writes in the case; what is missing or altered
 * is said in it.
 */
export async function makeDossier(
  wish: DossierWish,
  originals: OriginalReader,
  printer: Pick<LetterPrinter, 'dossier'>,
  watch: Follow
): Promise<Result<MadeDossier, BindingFailure>> {
  const { file, dossier, edition } = wish
  const checked = await checkedFiles(file, dossier.exhibits, dossier.letters, originals)
  const of = (state: OriginalState) =>
    checked.filter((one) => one.state === state).map(({ what }) => what)
  const order: DossierOrder = {
    title: dossier.title,
    author: dossier.author,
    subject: subjectOf(edition),
    day: dossier.day,
    dossier,
    letters: dossier.letters,
    exhibits: dossier.exhibits,
    integrity: integritySentences({
      day: dossier.day,
      version: wish.version,
      verified: of('there').length,
      missing: of('absent'),
      altered: of('altered'),
      heads: wish.heads
    }),
    limitBytes: wish.limitBytes
  }
  const bound = await bind(order, originals, printer, watch)
  return bound.ok ? ok({ ...bound.value, dossier, checked }) : bound
}

/** The exhibits that a letter lists, under the numbers it gives them. */
export function exhibitsOf(file: CaseFile, letter: Letter): readonly ListedExhibit[] {
  return listedExhibits(file, new Map(letter.exhibits.map(({ id, number }) => [id, number])))
}

/** A letter with the exhibits it lists, under its own numbers, and nothing else: what goes into one envelope. */
export async function makeBundle(
  file: CaseFile,
  {
    letter,
    sentPaper,
    limitBytes
  }: {
    readonly letter: Letter
    readonly sentPaper: string | null
    readonly limitBytes: number | null
  },
  originals: OriginalReader,
  printer: Pick<LetterPrinter, 'dossier'>,
  watch: Follow
): Promise<Result<Bound & { readonly checked: readonly CheckedFile[] }, BindingFailure>> {
  const exhibits = exhibitsOf(file, letter)
  const checked = await checkedFiles(
    file,
    exhibits,
    [{ title: letter.title, sentPaper }],
    originals
  )
  const order: DossierOrder = {
    title: letter.title,
    author: letter.author,
    subject: `${letter.title} et ses pièces (${inShort(letter.day)})`,
    day: letter.day,
    dossier: null,
    letters: [{ id: letter.kind, title: letter.title, sentPaper, letter }],
    exhibits,
    integrity: [],
    limitBytes
  }
  const bound = await bind(order, originals, printer, watch)
  return bound.ok ? ok({ ...bound.value, checked }) : bound
}

/** How often binding is begun again without the exhibit that ended it. */
const MOST_TRIES = 6

/** A file that ends the process which reads it, or keeps it for ever, is told as damaged instead. */
async function bind(
  order: DossierOrder,
  originals: OriginalReader,
  printer: Pick<LetterPrinter, 'dossier'>,
  { progress, signal }: Follow
): Promise<Result<Bound, BindingFailure>> {
  const harmful = new Set<string>()
  for (let attempt = 1; ; attempt += 1) {
    let last: string | null = null
    const bring = async (sha256: string): Promise<Fetched> => {
      if (harmful.has(sha256)) return 'damaged' satisfies Unshown
      last = sha256
      return originals.read(sha256)
    }
    const bound = await printer.dossier(order, { bring, progress, signal })
    const culprit: string | null = last
    const isDone = bound.ok || bound.failure.kind === 'cancelled'
    if (isDone || culprit === null || attempt >= MOST_TRIES) return bound
    harmful.add(culprit)
  }
}
