import { type CaseFile, find } from '../case/caseFile'
import type { Id } from '../case/fields'
import type { LetterKind } from '../case/promises'
import { exhibitsByDay, numberExhibits } from '../evidence/numbering'
import type { DraftBlock } from './draft'
import { recipientLines, referencesOf, senderLines } from './envelope'
import { exhibitTitle } from './exhibitTitles'
import { inFull } from './french/dates'
import { tidy } from './french/typography'
import { numberingOrder } from './frozenNumbers'
import { type Grounds, groundsOf, type LetterContext } from './grounds'
import type { Kind, KindBlock } from './kinds/kind'
import { kindOf } from './kinds/registry'
import type { Letter } from './letter'
import { passageOf, rewritten } from './passages'
import { citedExhibits, settle } from './settle'
import { rephrased, toldOfTheTrader } from './voice'

/**
 * The letter of a kind, composed from a case by rule: every sentence rests on facts of the file or on the law data,
 * and what the file does not hold is left out. Never fails: `checkLetter` says what is missing.
 */
export function composeLetter(
  name: LetterKind,
  file: CaseFile,
  letterId: string,
  context: LetterContext
): Letter {
  const kind = kindOf(name)
  const grounds = groundsOf(file, letterId, context)
  const blocks = kind.blocks.flatMap((block) => blockOf(grounds, kind, block))
  const numbers = numbersOf(grounds, kind, blocks)
  const date = inFull(grounds.day)
  const author = tidy(file.claimant.name.trim())
  return {
    kind: name,
    form: kind.form,
    caseId: file.id,
    language: 'fr',
    title: `${kind.name} du ${date}`,
    author,
    footer: footerOf(kind, author, date),
    day: grounds.day,
    ...envelopeOf(grounds, kind, numbers.size),
    blocks: settle(blocks, numbers),
    signature: kind.signed ? author : '',
    exhibitsHeading: numbers.size > 1 ? 'Pièces jointes (copies)' : 'Pièce jointe (copie)',
    exhibits: [...numbers].flatMap(([id, number]) => {
      const exhibit = find(file, 'exhibits', id)
      return exhibit === null ? [] : [{ number, id, title: exhibitTitle(exhibit) }]
    })
  }
}

/** The numbers of what the letter encloses, as every paper of the case gives them. */
function numbersOf(
  { file, letter }: Grounds,
  { citesExhibits }: Kind,
  blocks: readonly DraftBlock[]
): ReadonlyMap<Id, number> {
  const isLiving = (exhibit: Id) => citesExhibits && find(file, 'exhibits', exhibit) !== null
  const cited = [...citedExhibits(blocks), ...letter.exhibits].filter(isLiving)
  const numbers = numberExhibits(cited, exhibitsByDay(file), numberingOrder(file))
  const printed = [...new Set(cited)].map((id) => [id, numbers.get(id) ?? 0] as const)
  return new Map(printed.toSorted(([, one], [, other]) => one - other))
}

function footerOf({ name }: Kind, author: string, date: string): string {
  if (author === '') return `${name} du ${date}`
  return `${author} – ${name.charAt(0).toLowerCase()}${name.slice(1)} du ${date}`
}

type Envelope = Pick<
  Letter,
  | 'sender'
  | 'recipient'
  | 'windowEnvelope'
  | 'registered'
  | 'placeAndDate'
  | 'references'
  | 'salutation'
>

/** What stands around the words: all of it on a letter, less on a sheet, nothing on words to paste. */
function envelopeOf(grounds: Grounds, kind: Kind, exhibitCount: number): Envelope {
  const { file, letter, day } = grounds
  const isLetter = kind.form === 'letter'
  const place = file.claimant.place.trim()
  const date = inFull(day)
  return {
    sender: isLetter ? senderLines(grounds) : [],
    recipient: kind.addressee === 'none' ? [] : recipientLines(addresseeOf(file, kind)),
    windowEnvelope: letter.windowEnvelope && isLetter,
    registered: {
      mention: kind.registered ? 'Lettre recommandée avec avis de réception' : '',
      number: kind.registered ? letter.registeredNumber.trim() : ''
    },
    placeAndDate:
      kind.form === 'text' ? '' : tidy(place === '' ? `Le ${date}` : `${place}, le ${date}`),
    references:
      kind.form === 'text'
        ? []
        : referencesOf(grounds, kind.subject(grounds), exhibitCount).filter(
            // A sheet names the contract in its own words.
            ({ label }) => isLetter || label === 'Objet'
          ),
    salutation: isLetter ? 'Madame, Monsieur,' : ''
  }
}

function addresseeOf({ trader }: CaseFile, { addressee }: Kind): CaseFile['trader'] {
  return addressee === 'consumer-service'
    ? { ...trader, service: trader.consumerService, address: trader.consumerAddress }
    : trader
}

/** The block as composed or as rewritten; nothing when it is switched off or has nothing to say. */
function blockOf(grounds: Grounds, kind: Kind, block: KindBlock): readonly DraftBlock[] {
  const passage = passageOf(grounds.file, grounds.letter.id, block.id)
  if (passage?.off === true) return []
  const composed = voiced(kind, {
    id: block.id,
    heading: block.heading(grounds),
    parts: block.parts(grounds),
    boxed: block.boxed === true,
    rewritten: false
  })
  const text = passage?.text ?? null
  if (passage !== null && text !== null && text.trim() !== '') {
    return [rewritten(grounds.file, composed, text, passage.sources)]
  }
  return composed.parts.length === 0 ? [] : [composed]
}

function voiced({ reader, citesExhibits }: Kind, block: DraftBlock): DraftBlock {
  if (reader === 'trader' && citesExhibits) return block
  const change = reader === 'other' ? toldOfTheTrader : (text: string) => text
  return rephrased(block, change, citesExhibits ? 'kept' : 'left-out')
}
