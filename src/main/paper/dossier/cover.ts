import type {
  Content,
  ContentTable,
  CustomTableLayout,
  TDocumentDefinitions
} from 'pdfmake/interfaces'
import { FRISE_ROOM } from '#domain/dossier/composeDossier'
import type { Dossier, Line } from '#domain/dossier/dossier'
import { labels } from '#domain/dossier/labels'
import { inFull, inShort } from '#domain/letters/french/dates'
import type { Sentence } from '#domain/letters/letter'
import type { Faces } from '../faces'
import { INK, mm, PAGE, type Size } from '../geometry'
import { type Typesetting, typesetting } from '../typesetting'
import { bandsOf, friseSvg, friseWords } from './frise'
import { documentOf, FRISE_WIDTH } from './front'
import { as, drawing } from './tagging'

/** Millimetres: names of the lines stand left of the red line, as in the margin of a notebook. */
export const MARGIN = { left: 12, width: 26, rule: 42, text: 47, right: 19 }
const INNER = PAGE.width - MARGIN.text - MARGIN.right
const RULE_INK = '#E08E7C'

const KIND: Size = { fontSize: 9, leading: 12 }
const TITLE: Size = { fontSize: 17, leading: 21 }
const STATE: Size = { fontSize: 12.5, leading: 17 }
const LABEL: Size = { fontSize: 10.5, leading: 13.5 }
const SMALL: Size = { fontSize: 9.4, leading: 12.6 }

/** A line of the contents, with the page it begins on. */
export type Entry = { readonly label: string; readonly place: string; readonly page: number | null }

/** The first page: who, against whom, where things stand, what is asked, what comes next. */
export function coverDocument(
  dossier: Dossier,
  contents: readonly Entry[],
  faces: Faces,
  withFrise: boolean
): TDocumentDefinitions {
  const set = typesetting(faces)
  const { cover, author, day } = dossier
  const words = (sentences: readonly Sentence[], size = SMALL): Content =>
    set.text(sentences, { family: 'serif', size })
  const lines: Content[] = [
    notebookLabel(dossier, set),
    ...(cover.state.length === 0
      ? []
      : [beside(labels.state(inShort(day)), words(cover.state, STATE), set, 6)]),
    ...(cover.counts.length === 0
      ? []
      : [beside(labels.counts, inTwoColumns(cover.counts, set), set)]),
    ...(withFrise ? frise(dossier) : []),
    ...(cover.asked.length === 0 ? [] : [beside(labels.asked, dashes(cover.asked, set), set)]),
    ...(cover.claims.length === 0
      ? []
      : [beside(labels.claims, stack(cover.claims.map((one) => words([one]))), set)]),
    beside(labels.next, words([cover.next]), set),
    ...(cover.clocks.length === 0
      ? []
      : [beside(labels.clocks, stack(cover.clocks.map((one) => words([one]))), set)]),
    beside(labels.contents, contentsOf(contents, set), set)
  ]
  const about = { title: dossier.title, author, day }
  const definition = documentOf(about, lines, 0)
  return {
    ...definition,
    pageMargins: [0, mm(14), 0, mm(PAGE.bottom)],
    background: () => ({
      canvas: [
        {
          type: 'line',
          x1: mm(MARGIN.rule),
          y1: 0,
          x2: mm(MARGIN.rule),
          y2: mm(PAGE.height),
          lineWidth: 0.7,
          lineColor: RULE_INK
        }
      ]
    })
  }
}

/** "Établi par Camille Vasseur le 9 décembre 2026": the left foot of each page of ours. */
export function footOf({ author, day }: Pick<Dossier, 'author' | 'day'>): string {
  return labels.established(author, inFull(day))
}

function beside(label: string, content: Content, set: Typesetting, above = 3.2): Content {
  return {
    columns: [
      as('H2', {
        ...set.text(label, { family: 'serif', size: LABEL, weight: 'bold' }),
        width: mm(MARGIN.width),
        alignment: 'right' as const
      }),
      { width: mm(INNER), stack: [content] }
    ],
    columnGap: mm(MARGIN.text - MARGIN.left - MARGIN.width),
    unbreakable: true,
    margin: [mm(MARGIN.left), mm(above), 0, 0]
  }
}

function stack(content: Content[]): Content {
  return { stack: content }
}

/** The label of a notebook, in two frames: the title and the parties. */
function notebookLabel({ cover, edition }: Dossier, set: Typesetting): Content {
  const rows = cover.parties.map(({ label, said }) => [
    { ...set.text(label, { family: 'sans', size: SMALL }), color: INK.label },
    set.text(said, { family: 'sans', size: SMALL })
  ])
  const kind = edition === 'own' ? `${labels.kind} – ${labels.own}` : labels.kind
  const inside: Content[] = [
    { ...set.text(kind, { family: 'sans', size: KIND }), color: INK.label },
    as('H1', {
      ...set.text(cover.title, { family: 'serif', size: TITLE, weight: 'bold' }),
      margin: [0, mm(1), 0, mm(2)]
    }),
    ...(rows.length === 0
      ? []
      : [as('LI', { table: { widths: [mm(20), '*'], body: rows }, layout: dotted() })])
  ]
  const inner: ContentTable = {
    table: { widths: ['*'], body: [[{ stack: inside }]] },
    layout: framed(0.8, 5, 4)
  }
  const outer: ContentTable = {
    table: { widths: [mm(INNER) - 2 * mm(1.2)], body: [[inner]] },
    layout: framed(0.8, 1.2, 1.2)
  }
  return { stack: [outer], margin: [mm(MARGIN.text), 0, 0, 0] }
}

function framed(line: number, sides: number, ends: number): CustomTableLayout {
  return {
    hLineWidth: () => line,
    vLineWidth: () => line,
    hLineColor: () => INK.text,
    vLineColor: () => INK.text,
    paddingLeft: () => mm(sides),
    paddingRight: () => mm(sides),
    paddingTop: () => mm(ends),
    paddingBottom: () => mm(ends)
  }
}

function dotted(): CustomTableLayout {
  return {
    hLineWidth: (line) => (line === 0 ? 0 : 0.5),
    hLineColor: () => INK.hairline,
    hLineStyle: () => ({ dash: { length: 1, space: 1.5 } }),
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0.9,
    paddingBottom: () => 0.9
  }
}

function inTwoColumns(lines: readonly Line[], set: Typesetting): Content {
  const half = Math.ceil(lines.length / 2)
  const column = (some: readonly Line[], width: number | '*', labels: number) => ({
    width,
    stack: some.map(({ label, said }) =>
      as('LI', {
        columns: [
          {
            ...set.text(label, { family: 'sans', size: SMALL }),
            width: mm(labels),
            color: INK.label
          },
          { ...set.text(said, { family: 'sans', size: SMALL, weight: 'bold' }), width: '*' }
        ],
        columnGap: mm(1.5)
      })
    )
  })
  return {
    columns: [column(lines.slice(0, half), mm(80), 33), column(lines.slice(half), '*', 27)],
    columnGap: mm(5)
  }
}

function dashes(items: readonly Sentence[], set: Typesetting): Content {
  const look = { family: 'serif', size: SMALL } as const
  return {
    stack: items.map((item) =>
      as('LI', {
        columns: [
          { ...set.text('–', look), width: mm(4) },
          { ...set.text(item, look), width: '*' }
        ],
        columnGap: 0
      })
    )
  }
}

function frise({ timeline, day }: Dossier): Content[] {
  if (timeline === null) return []
  const [band] = bandsOf(timeline, FRISE_ROOM)
  if (band === undefined) return []
  const { svg } = friseSvg(timeline, band, FRISE_ROOM, day)
  const drawn: Content = {
    svg,
    width: mm(FRISE_WIDTH),
    margin: [mm(MARGIN.left + 1), mm(4), 0, 0]
  }
  return [drawing(friseWords(timeline, band, day), drawn)]
}

/** The frise is drawn here where it is one stretch. */
export function fitsOnCover({ timeline }: Dossier): boolean {
  return timeline !== null && bandsOf(timeline, FRISE_ROOM).length === 1
}

function contentsOf(entries: readonly Entry[], set: Typesetting): Content {
  const look = { family: 'sans', size: SMALL } as const
  const rows = entries.map(({ label, place, page }) => [
    { ...set.text(label, look), linkToDestination: place },
    {
      ...set.text(page === null ? '' : String(page), { ...look, weight: 'bold' }),
      alignment: 'right' as const,
      linkToDestination: place
    }
  ])
  return as('TOCI', { table: { widths: ['*', mm(14)], body: rows }, layout: dotted() })
}
