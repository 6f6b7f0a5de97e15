import type { CaseFile } from '../case/caseFile'
import type { LetterKind } from '../case/promises'
import { composeLetter } from './composeLetter'
import { groundsOf, type LetterContext } from './grounds'
import type { Offer, Seen } from './kinds/kind'
import { kindOf } from './kinds/registry'
import { repealedLaw, staleLaw } from './lawWarnings'
import type { Letter, Missing, Warning } from './letter'
import { type Mention, mentionsOf } from './mentions'
import { plainText } from './plainText'
import { printedConflicts } from './printedConflicts'
import { warningsOf } from './warnings'

export type Check = { readonly missing: readonly Missing[]; readonly warnings: readonly Warning[] }

/**
 * What keeps a letter from being exported, each with the place where it is filled in, and what only deserves
 * a look (PRODUCT §3.6). `letter` may be given when it was composed from the same arguments.
 */
export function checkLetter(
  name: LetterKind,
  file: CaseFile,
  letterId: string,
  context: LetterContext,
  letter: Letter = composeLetter(name, file, letterId, context)
): Check {
  const kind = kindOf(name)
  const grounds = groundsOf(file, letterId, context)
  const seen = { grounds, letter }
  const lacking = mentionsOf(grounds, letter, kind.mentions).flatMap(({ missing }) => missing)
  const named = lacking.some(({ code }) => code === 'sender-name')
  return {
    missing: [
      ...notOffered(kind.offered(grounds)),
      // Without a name there is no signature either: it is asked once.
      ...lacking.filter(({ code }) => !(named && code === 'signature')),
      ...kind.missing(seen),
      ...tooLong(kind.limit, seen),
      ...printedConflicts(letter, letterId, context.conflicts)
    ],
    warnings: [
      ...warningsOf(grounds, letter, kind),
      ...staleLaw(letter, context.law, grounds.day),
      ...repealedLaw(context.law, grounds.day, (law) =>
        composeLetter(name, file, letterId, { ...context, law })
      ),
      ...kind.warnings(seen)
    ]
  }
}

/** The mandatory mentions of the letter's kind, each done or missing, for the checklist on screen. */
export function mentionsOfLetter(
  file: CaseFile,
  letterId: string,
  context: LetterContext,
  letter: Letter
): readonly Mention[] {
  return mentionsOf(groundsOf(file, letterId, context), letter, kindOf(letter.kind).mentions)
}

/** Whether a kind has its place in this case today, and else why not. */
export function offerOf(name: LetterKind, file: CaseFile, context: LetterContext): Offer {
  return kindOf(name).offered(groundsOf(file, '', context))
}

function notOffered(offer: Offer): readonly Missing[] {
  if (offer.open) return []
  return [{ code: offer.why, place: offer.place, detail: offer.from ?? '' }]
}

/** A form takes so many characters and no more. */
function tooLong(limit: number | null, { letter }: Seen): readonly Missing[] {
  const length = plainText(letter).trim().length
  if (limit === null || length <= limit) return []
  return [{ code: 'too-long', place: { screen: 'letter', block: 'text' }, detail: String(length) }]
}
