import type { Letter } from '#domain/letters/letter'
import { SIGNATURE, WINDOW_SIZES, WINDOWLESS_SIZES } from '../geometry'
import { blockOf } from './blocks'
import { addressLines, addressSize, envelopeArea, marginMarks } from './envelope'
import { type Lists, newLists } from './numbering'
import { packageOf } from './packaging'
import { label, paragraph, runs, tab } from './paragraphs'
import { footPart, MARGINS, section } from './sections'
import { stylesPart } from './styles'
import { root, w, type Xml } from './xml'

/** Free above the name, for a handwritten signature; its own line is in the height. */
const ROOM_TO_SIGN = SIGNATURE.height - 6.5
/** Between the references and the salutation, in millimetres. */
const BEFORE_SALUTATION = 2.6

/**
 * The letter as a DOCX to be edited in a word processor: the same words in the same order as on the PDF, with real
 * headings, lists, tables and styles. Dated by the letter, so that the same letter always gives the same bytes. Fonts are
 * named, not embedded.
 */
export function letterDocx(letter: Letter): Uint8Array {
  const lists = newLists()
  const sizes = letter.windowEnvelope ? WINDOW_SIZES : WINDOWLESS_SIZES
  const body = w('body', {}, front(letter), text(letter, lists), end(letter, lists))
  const foot = footPart(letter.footer)
  return packageOf(letter, {
    'document.xml': root('document', body),
    'styles.xml': stylesPart(sizes, addressSize(letter.recipient)),
    'numbering.xml': lists.part(),
    [MARGINS.foldMarks]: marginMarks(letter),
    [MARGINS.firstFoot]: foot,
    [MARGINS.foot]: foot
  })
}

/** What stands before the blocks: on a letter at the places of the envelope, else each line below the other. */
function front(letter: Letter): readonly Xml[] {
  const salutation = letter.salutation === '' ? [] : [letter.salutation]
  return [
    ...(letter.form === 'letter' ? [envelopeArea(letter)] : addressLines(letter)),
    ...letter.references.map(letter.form === 'sheet' ? subject : reference),
    ...salutation.map((words) => paragraph('Normal', runs(words), { before: BEFORE_SALUTATION }))
  ]
}

type Reference = Letter['references'][number]

function reference({ label: name, value, strong }: Reference): Xml {
  const words = { text: value, strong: strong ? [value] : [] }
  return paragraph('Reference', [...label(name), tab(), ...runs(words)])
}

/** A sheet has its subject for a title. */
function subject({ value }: Reference): Xml {
  return paragraph('Title', runs(value))
}

/** The blocks and the signature, the last of them on one page with the room to sign. */
function text({ blocks, signature }: Letter, lists: Lists): readonly Xml[] {
  const last = signature === '' ? undefined : blocks.at(-1)
  const name = paragraph('Signature', runs(signature), { before: ROOM_TO_SIGN })
  return [
    ...blocks.flatMap((block) => blockOf(block, lists, block === last)),
    ...(signature === '' ? [] : [name])
  ]
}

/** The exhibits in two columns, and what the last section looks like. */
function end({ exhibits, exhibitsHeading }: Letter, lists: Lists): readonly Xml[] {
  if (exhibits.length === 0) return [section(1, true)]
  const last = exhibits.length - 1
  return [
    paragraph('ExhibitsHeading', runs(exhibitsHeading), { section: section(1, true) }),
    ...exhibits.map(({ number, title }, index) =>
      paragraph('Exhibit', runs(title), {
        list: lists.at('exhibit', number),
        ...(index === last ? { section: section(2, false) } : {})
      })
    ),
    // Columns are of one height only where another section follows on the page.
    paragraph('Gap', []),
    section(1, false)
  ]
}
