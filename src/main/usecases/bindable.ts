import type { Blocked, CaseUnreadable } from '#contract/calls'
import type { BindingOf } from '#contract/dossierCalls'
import type { CaseFile } from '#domain/case/caseFile'
import type { HistoryHead } from '#domain/dossier/checksums'
import type { DossierContext, Edition, ListedExhibit } from '#domain/dossier/dossier'
import { conflictPaths } from '#domain/history/review'
import { keptPaper } from '#domain/letters/sent'
import { fail, ok, type Result } from '#domain/result'
import type { BindingFailure, Bound } from './binding'
import { asUnreadable, composedLetter } from './composedLetter'
import {
  type CheckedFile,
  exhibitsOf,
  freeDossier,
  makeBundle,
  makeDossier,
  type OriginalReader
} from './makeDossier'
import { plainFileName } from './plainFileName'
import type { Follow, Ports } from './ports'
import { currentAuthor, nowOf } from './present'

/** What can be bound of a case as it stands, and is free to leave. */
export type Bindable = {
  /** "Dossier, Sobri.pdf". */
  readonly fileName: string
  readonly exhibits: readonly ListedExhibit[]
  readonly letters: readonly { readonly title: string; readonly sentPaper: string | null }[]
  readonly file: CaseFile
  make(
    heads: readonly HistoryHead[],
    limitBytes: number | null,
    originals: OriginalReader,
    watch: Follow
  ): Promise<Result<Bound & { readonly checked: readonly CheckedFile[] }, BindingFailure | Blocked>>
}

/** The dossier of a case in an edition, or one of its letters with the exhibits it lists; refused while it may not leave. */
export async function bindable(
  ports: Ports,
  id: string,
  of: BindingOf
): Promise<Result<Bindable, CaseUnreadable | Blocked>> {
  return 'letter' in of ? letterBundle(ports, id, of.letter) : wholeDossier(ports, id, of.edition)
}

async function wholeDossier(
  ports: Ports,
  id: string,
  edition: Edition
): Promise<Result<Bindable, CaseUnreadable | Blocked>> {
  const stored = await ports.cases.look(id, await currentAuthor(ports))
  if (!stored.ok) return fail(asUnreadable(stored.failure))
  const { file, toReview } = stored.value
  const context: DossierContext = {
    now: nowOf(file, ports.clock),
    law: ports.law,
    recourse: ports.recourse,
    conflicts: conflictPaths(toReview)
  }
  const free = freeDossier(file, context, edition)
  if (!free.ok) return free
  const dossier = free.value
  const { version } = ports.machine
  return ok({
    fileName: fileNameOf(file, edition === 'own' ? 'Dossier, mon exemplaire' : 'Dossier'),
    exhibits: dossier.exhibits,
    letters: dossier.letters,
    file,
    make: (heads, limitBytes, originals, watch) =>
      makeDossier(
        { file, dossier, edition, limitBytes, version, heads },
        originals,
        ports.printer,
        watch
      )
  })
}

async function letterBundle(
  ports: Ports,
  id: string,
  letterId: string
): Promise<Result<Bindable, CaseUnreadable | Blocked>> {
  const composed = await composedLetter(ports, { id, letter: letterId })
  if (!composed.ok) return composed
  const { file, letter, missing } = composed.value
  if (missing.length > 0) return fail({ kind: 'blocked', missing })
  const sentPaper = keptPaper(file, letterId)
  return ok({
    fileName: fileNameOf(file, `${letter.title} et ses pièces`),
    exhibits: exhibitsOf(file, letter),
    letters: [{ title: letter.title, sentPaper }],
    file,
    make: (_heads, limitBytes, originals, watch) =>
      makeBundle(file, { letter, sentPaper, limitBytes }, originals, ports.printer, watch)
  })
}

function fileNameOf({ trader }: CaseFile, name: string): string {
  const company = trader.brand || trader.legalName
  return plainFileName([name, company].filter((part) => part !== '').join(', '), 'pdf')
}
