import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { FRISE_ROOM } from '#domain/dossier/composeDossier'
import type { Dossier, Section } from '#domain/dossier/dossier'
import { labels } from '#domain/dossier/labels'
import { type Unshown, unshownWords } from '#domain/dossier/unshown'
import type { Faces } from '../faces'
import { INK, mm, PAGE, type Size } from '../geometry'
import { headingAlone } from '../pageBreaks'
import { printed } from '../printable'
import type { Tag } from '../tags'
import { type Typesetting, typesetting } from '../typesetting'
import { bandsOf, friseSvg, friseWords, LANES } from './frise'
import { places, SIZES, sectionOf } from './sections'
import { as, belonging, drawing, tagged } from './tagging'

const HEADING: Size = { fontSize: 15, leading: 19 }
const NOTICE: Size = { fontSize: 12, leading: 17 }
const PLAIN: Size = { fontSize: 10.5, leading: 14 }
/** More stretches than this would be pages of drawing. */
const MOST_BANDS = 8

export type About = {
  readonly title: string
  readonly author: string
  readonly day: string
}

/** A document of ours of this many millimetres around; page numbers are added once everything is bound. */
export function documentOf(
  { title, author, day }: About,
  content: Content[],
  side: number = PAGE.side
): TDocumentDefinitions {
  return {
    version: '1.7',
    language: 'fr-FR',
    info: {
      title: printed(title),
      author: printed(author),
      creationDate: new Date(`${day}T12:00:00Z`)
    },
    pageSize: { width: mm(PAGE.width), height: mm(PAGE.height) },
    pageMargins: [mm(side), mm(PAGE.top), mm(side), mm(PAGE.bottom + 4)],
    defaultStyle: { font: 'serif', fontSize: SIZES.text.fontSize, color: INK.text },
    pageBreakBefore: headingAlone,
    content: tagged(content, null)
  }
}

/** The sections told before the exhibits, each list of exhibits apart: its pages hang on all others. */
export function sectionsDocument(
  about: About,
  sections: readonly Section[],
  faces: Faces,
  before: Content[] = []
): TDocumentDefinitions {
  const set = typesetting(faces)
  const content = sections.flatMap((section, at) =>
    sectionOf(section, set, at === 0 && before.length === 0)
  )
  const whole = documentOf(about, [...before, ...content])
  if (sections.length + before.length > 1) return whole
  // A title at the head of a document is never alone, and looking for one costs a third of a long list.
  const { pageBreakBefore: _, ...plain } = whole
  return plain
}

/** The drawing on pages of its own, where the first page has no room for it; words where it would be a book. */
export function friseContent({ timeline, day }: Dossier, faces: Faces): Content[] {
  if (timeline === null) return []
  const set = typesetting(faces)
  const title = as('H2', {
    ...set.text(labels.timeline, { family: 'serif', size: HEADING, weight: 'bold' }),
    id: places.section('timeline'),
    margin: [0, 0, 0, mm(3)]
  })
  const bands = bandsOf(timeline, FRISE_ROOM)
  if (bands.length > MOST_BANDS)
    return [title, { ...set.text(labels.tooLong, { family: 'serif', size: SIZES.text }) }]
  const drawn = bands.map((band): Content => {
    const { svg } = friseSvg(timeline, band, FRISE_ROOM, day)
    const drawn: Content = { svg, width: mm(FRISE_WIDTH), margin: [-mm(6), 0, 0, mm(5)] }
    return drawing(friseWords(timeline, band, day), { ...drawn, unbreakable: true })
  })
  return [title, ...drawn]
}

/** Millimetres: at this width the words of the drawing are of 8.5 points. */
export const FRISE_WIDTH = ((LANES + FRISE_ROOM) * (8.5 / 12) * 25.4) / 72

/** One page for each exhibit that is told instead of shown, in order; `part` is the exhibit in the structure of the file. */
export function noticesDocument(
  about: About,
  notices: readonly {
    readonly number: number
    readonly title: string
    readonly why: Unshown
    readonly part: Tag
  }[],
  faces: Faces
): TDocumentDefinitions {
  const set = typesetting(faces)
  const content = notices.map(({ number, title, why, part }, at): Content => {
    const stack: Content[] = [
      {
        ...set.text(labels.exhibit(number), { family: 'serif', size: HEADING, weight: 'bold' }),
        margin: [0, 0, 0, mm(3)]
      },
      {
        ...set.text(title.slice(0, 400), { family: 'serif', size: NOTICE }),
        margin: [0, 0, 0, mm(8)]
      },
      set.text(unshownWords(why), { family: 'serif', size: NOTICE })
    ]
    return {
      stack: tagged(stack, part),
      margin: [mm(8), mm(70), mm(8), 0],
      ...(at === 0 ? {} : { pageBreak: 'before' as const })
    }
  })
  return { ...documentOf(about, []), content }
}

/** A text brought as an exhibit, line by line as it is; lines that follow each other are one paragraph of it. */
export function textDocument(
  about: About,
  text: string,
  set: Typesetting,
  part: Tag
): TDocumentDefinitions {
  const look = { family: 'sans', size: PLAIN } as const
  let paragraph: Tag = { role: 'P', within: part }
  let wasBlank = true
  const content = printed(text)
    .split('\n')
    .flatMap((line) => slices(line))
    .map((line): Content => {
      const isBlank = line.trim() === ''
      if (wasBlank && !isBlank) paragraph = { role: 'P', within: part }
      wasBlank = isBlank
      return belonging(paragraph, set.text(line === '' ? ' ' : line, look))
    })
  return { ...documentOf(about, [], 26), content }
}

/** pdfmake's time grows with the square of a line. */
const LONGEST_LINE = 4_000

function slices(line: string): readonly string[] {
  if (line.length <= LONGEST_LINE) return [line]
  return Array.from({ length: Math.ceil(line.length / LONGEST_LINE) }, (_, at) =>
    line.slice(at * LONGEST_LINE, (at + 1) * LONGEST_LINE)
  )
}

/** The last page: what was checked, and where the history of the case stood. */
export function integrityDocument(
  about: About,
  sentences: readonly string[],
  set: Typesetting
): TDocumentDefinitions {
  const title = as('H2', {
    ...set.text(labels.integrity, { family: 'serif', size: HEADING, weight: 'bold' }),
    id: places.integrity,
    margin: [0, 0, 0, mm(4)]
  })
  const said = sentences.map(
    (text): Content => ({
      ...set.text(text, { family: 'serif', size: SIZES.text }),
      margin: [0, 0, 0, mm(2)]
    })
  )
  return documentOf(about, [title, ...said])
}
