import type { FamilyName } from '../faces'
import {
  ADDRESS_SPACING,
  FOOT_SIZE,
  INK,
  PAGE,
  REGISTERED_SIZE,
  SENDER_NAME,
  SIGNATURE,
  type Size,
  type Sizes,
  TEXT_WIDTH
} from '../geometry'

/** What a style gives to its paragraphs and letters. */
export type Look = {
  readonly name: string
  readonly next?: StyleId
  readonly family?: FamilyName
  readonly size: Size
  /** Lines stand at their distance whatever the font: for what must stay in the window of the envelope. */
  readonly exact?: boolean
  readonly bold?: boolean
  readonly ink?: string
  /** Millimetres above and below, from the left, and hanging out to the left of the following lines. */
  readonly before?: number
  readonly after?: number
  readonly left?: number
  readonly hanging?: number
  readonly spacing?: number
  readonly keepNext?: boolean
  readonly outline?: number
  readonly tab?: { readonly at: number; readonly align: 'left' | 'right' }
}

/** Spaces in millimetres, as on the PDF; of the space below a paragraph and the one above the next, the larger is kept. */
export const AFTER_PARAGRAPH = 2.1
const HEADING = { before: 3.1, after: 1.3, hanging: 5.5 }
export const LISTS = {
  dash: { left: 5.5, hanging: 4 },
  letter: { left: 11, hanging: 5.5 },
  exhibit: { left: 5.5, hanging: 5.5 }
} as const
const LABEL = 19

/** The styles of a letter, under the names that a word processor shows. */
export const looks = (sizes: Sizes, address: Size) =>
  ({
    Normal: { name: 'Normal', size: sizes.text, after: AFTER_PARAGRAPH },
    Heading1: {
      name: 'heading 1',
      next: 'Normal',
      size: sizes.heading,
      bold: true,
      ...HEADING,
      left: HEADING.hanging,
      keepNext: true,
      outline: 0
    },
    Title: {
      name: 'Title',
      next: 'Normal',
      size: SENDER_NAME,
      bold: true,
      before: 2,
      after: 4,
      keepNext: true
    },
    SenderName: { name: 'Expéditeur, nom', size: SENDER_NAME, bold: true },
    Sender: { name: 'Expéditeur', size: sizes.text },
    Recipient: {
      name: 'Destinataire',
      family: 'sans',
      size: address,
      exact: true,
      spacing: ADDRESS_SPACING
    },
    Registered: { name: 'Recommandé', family: 'sans', size: REGISTERED_SIZE },
    PlaceAndDate: { name: 'Lieu et date', size: sizes.text },
    Reference: {
      name: 'Références',
      size: sizes.text,
      left: LABEL,
      hanging: LABEL,
      tab: { at: LABEL, align: 'left' }
    },
    DashItem: { name: 'Liste à tirets', size: sizes.text, ...LISTS.dash, after: 0.9 },
    LetterItem: { name: 'Liste à lettres', size: sizes.text, ...LISTS.letter, after: 1.1 },
    TableHead: { name: 'Tableau, en-tête', family: 'sans', size: sizes.table, bold: true },
    TableText: { name: 'Tableau', family: 'sans', size: sizes.table },
    Note: { name: 'Note', family: 'sans', size: sizes.note, before: 1.2, after: AFTER_PARAGRAPH },
    Signature: { name: 'Nom du signataire', size: sizes.text, left: SIGNATURE.x - PAGE.side },
    ExhibitsHeading: {
      name: 'Pièces, titre',
      size: sizes.heading,
      bold: true,
      before: 4,
      after: 1.3,
      keepNext: true,
      outline: 0
    },
    Exhibit: { name: 'Pièces', family: 'sans', size: sizes.exhibits, ...LISTS.exhibit },
    Footer: {
      name: 'footer',
      family: 'sans',
      size: FOOT_SIZE,
      ink: INK.foot,
      tab: { at: TEXT_WIDTH, align: 'right' }
    },
    Gap: { name: 'Intervalle', size: { fontSize: 1, leading: 1 }, exact: true }
  }) as const satisfies Readonly<Record<string, Omit<Look, 'next'> & { readonly next?: string }>>

export type StyleId = keyof ReturnType<typeof looks>
