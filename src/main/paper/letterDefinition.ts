import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Letter } from '#domain/letters/letter'
import { blockOf } from './blocks'
import { exhibitList, signed } from './closing'
import { dateOverflow, envelopeArea, foldMarks } from './envelope'
import type { Faces } from './faces'
import {
  BODY_TOP,
  FOOT_SIZE,
  FOOT_TOP,
  INK,
  mm,
  PAGE,
  type Sizes,
  WINDOW_SIZES,
  WINDOWLESS,
  WINDOWLESS_SIZES
} from './geometry'
import { headingAlone } from './pageBreaks'
import { printed } from './printable'
import { sheetHead } from './sheetHead'
import { type Typesetting, typesetting } from './typesetting'

/** Spaces in millimetres (design/print.css). */
const REFERENCES = { label: 17, gap: 2, after: 2.6 }
const AFTER_SALUTATION = 2.1
const PAGE_NUMBER_WIDTH = 35

/**
 * The letter as pdfmake lays it out: A4, fonts named `serif` and `sans`, fixed date, French, nothing of the
 * application in it. A new object at each call, since pdfmake writes into what it is given.
 */
export function letterDefinition(letter: Letter, faces: Faces): TDocumentDefinitions {
  const set = typesetting(faces)
  const sizes = letter.windowEnvelope ? WINDOW_SIZES : WINDOWLESS_SIZES
  const closing = letter.blocks.find(({ id }) => id === 'closing')
  return {
    version: '1.7',
    language: 'fr-FR',
    displayTitle: true,
    info: {
      title: printed(letter.title),
      author: printed(letter.author),
      creationDate: new Date(`${letter.day}T12:00:00Z`)
    },
    pageSize: { width: mm(PAGE.width), height: mm(PAGE.height) },
    pageMargins: [mm(PAGE.side), mm(PAGE.top), mm(PAGE.side), mm(PAGE.bottom)],
    defaultStyle: { font: 'serif', fontSize: sizes.text.fontSize, color: INK.text },
    background: (page) => (page === 1 && letter.form === 'letter' ? foldMarks() : null),
    footer: (page, pages) => foot(letter, `page ${page} sur ${pages}`, set),
    pageBreakBefore: headingAlone,
    content: [
      ...(letter.form === 'letter'
        ? [
            ...envelopeArea(letter, set, sizes),
            references(letter, set, sizes),
            salutation(letter, set, sizes)
          ]
        : sheetHead(letter, set, sizes)),
      ...letter.blocks
        .filter((block) => block !== closing)
        .flatMap((block) => blockOf(block, set, sizes)),
      ...signed(letter, closing, set, sizes),
      ...exhibitList(letter, set, sizes)
    ]
  }
}

/** Objet, Vos réf., P. J.: the first lines below the envelope area. */
function references(letter: Letter, set: Typesetting, sizes: Sizes) {
  const { references: lines, windowEnvelope } = letter
  const look = { family: 'serif', size: sizes.text } as const
  const top = windowEnvelope ? BODY_TOP : WINDOWLESS.body
  const stack = lines.map(
    ({ label, value, strong }): Content => ({
      columns: [
        { ...set.text(label, look), width: mm(REFERENCES.label), color: INK.label },
        { ...set.text(value, { ...look, weight: strong ? 'bold' : 'normal' }), width: '*' }
      ],
      columnGap: mm(REFERENCES.gap)
    })
  )
  const above = mm(top - PAGE.top) + dateOverflow(letter, set, sizes)
  const margin: [number, number, number, number] = [0, above, 0, mm(REFERENCES.after)]
  return { stack, margin }
}

function salutation({ salutation: words }: Letter, set: Typesetting, sizes: Sizes): Content {
  return {
    ...set.text(words, { family: 'serif', size: sizes.text }),
    margin: [0, 0, 0, mm(AFTER_SALUTATION)]
  }
}

function foot({ footer }: Letter, pages: string, set: Typesetting): Content {
  const look = { family: 'sans', size: FOOT_SIZE } as const
  const width = PAGE.width - 2 * PAGE.side - PAGE_NUMBER_WIDTH
  return {
    columns: [
      {
        ...set.text(shortened(printed(footer), set, width), look),
        width: mm(width),
        color: INK.foot
      },
      {
        ...set.text(pages, look),
        width: mm(PAGE_NUMBER_WIDTH),
        alignment: 'right',
        color: INK.foot
      }
    ],
    margin: [mm(PAGE.side), mm(FOOT_TOP - (PAGE.height - PAGE.bottom)), mm(PAGE.side), 0]
  }
}

/** On one line: pdfmake leaves a foot out altogether when it does not fit. */
function shortened(text: string, { faces }: Typesetting, width: number): string {
  const line = text.replaceAll('\n', ' ')
  const fits = (words: string) =>
    faces.width(words, 'sans', 'normal', FOOT_SIZE.fontSize) <= mm(width)
  if (line.length < 400 && fits(line)) return line
  const characters = Array.from(line.slice(0, 400))
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('')}…`
}
