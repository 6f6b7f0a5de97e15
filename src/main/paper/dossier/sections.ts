import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces'
import type { DossierPart, DossierTable, Section, TableName } from '#domain/dossier/dossier'
import { mm, type Size, type Sizes, TEXT_WIDTH, WINDOWLESS_SIZES } from '../geometry'
import { HEADING } from '../pageBreaks'
import { partOf, type SetPart } from '../parts'
import { tableOf } from '../tables'
import type { Typesetting } from '../typesetting'
import { as } from './tagging'

export const SIZES: Sizes = WINDOWLESS_SIZES
const TITLE: Size = { fontSize: 15, leading: 19 }
/** Millimetres. */
const SPACE = { above: 6, below: 2.4 }

/** Widths of the columns in millimetres, gap to the next included. */
const COLUMNS: Readonly<Partial<Record<TableName, readonly number[]>>> = {
  commitments: [6, 30, 36, 23, 25, 36, 14],
  costs: [44, 58, 26, 26, 16],
  credits: [38, 58, 22, 36, 16]
}
const CHRONOLOGY = { noted: [23, 15, 29, 68, 21, 14], plain: [23, 15, 31, 85, 16] } as const

/** The name of the place where an exhibit begins, that of a section, and that of a letter. */
export const places = {
  exhibit: (number: number) => `exhibit-${number}`,
  section: (id: string) => `section-${id}`,
  letter: (id: string) => `letter-${id}`,
  cover: 'cover',
  exhibits: 'exhibits',
  integrity: 'integrity'
} as const

/** A section under its title, which other pages lead to. */
export function sectionOf(section: Section, set: Typesetting, isFirst: boolean): Content[] {
  const title: Content = as('H2', {
    ...set.text(section.heading, { family: 'serif', size: TITLE, weight: 'bold' }),
    id: places.section(section.id),
    headlineLevel: HEADING,
    margin: [0, isFirst ? 0 : mm(SPACE.above), 0, mm(SPACE.below)]
  })
  const parts = section.parts.map((part, index) => setPart(part, `${section.id}-${index}`, set))
  const [first, ...others] = parts
  if (first === undefined) return [title]
  const together = isWhole(first)
    ? [below(first, [title, ...first.content])]
    : [title, below(first, first.content)]
  return [...together, ...others.map((part) => below(part, part.content))]
}

function below(part: SetPart, stack: Content[]): Content {
  return { stack, margin: [0, 0, 0, mm(part.after)], unbreakable: isWhole(part) }
}

/** What is no higher than this is not cut by the end of a page. */
const HIGHEST_WHOLE = 130

function isWhole({ height }: SetPart): boolean {
  return height !== null && height < HIGHEST_WHOLE
}

function setPart(part: DossierPart, id: string, set: Typesetting): SetPart {
  if (part.kind !== 'table') {
    const made = partOf(part, id, set, SIZES)
    if (part.kind === 'list') for (const item of made.content) as('LI', item)
    return made
  }
  const table = tableOf(part, id, set, SIZES, widthsOf(part))
  const content = table.content.map((one) => (isTable(one) ? linked(one, part.name) : one))
  return { ...table, content }
}

function isTable(content: Content): content is ContentTable {
  return typeof content === 'object' && 'table' in content
}

function widthsOf({ name, columns }: DossierTable): readonly number[] | undefined {
  const others = columns.length - 2
  switch (name) {
    case 'chronology':
      return columns.length === 6 ? CHRONOLOGY.noted : CHRONOLOGY.plain
    case 'exhibits':
      return [10, 96, 44, 20]
    case 'concordance':
      return [12, 78, ...Array.from({ length: others }, () => (TEXT_WIDTH - 90) / others)]
    default:
      return COLUMNS[name]
  }
}

/** Numbers of exhibits lead to their first page. */
function linked(content: ContentTable, name: TableName): ContentTable {
  const isList = name === 'exhibits' || name === 'concordance'
  const body: TableCell[][] = content.table.body.map((row, at) =>
    at === 0
      ? row
      : row.map((cell, column) => linkedIf(cell, column === (isList ? 0 : row.length - 1)))
  )
  return { ...content, table: { ...content.table, body } }
}

function linkedIf(cell: TableCell, isOfExhibits: boolean): TableCell {
  if (!isOfExhibits || typeof cell !== 'object' || !('text' in cell) || !Array.isArray(cell.text))
    return cell
  const text = cell.text.flatMap((run): Content[] => {
    if (typeof run !== 'object' || !('text' in run) || typeof run.text !== 'string') return [run]
    return run.text.split(/(\d+)/).flatMap((part, at) => {
      if (part === '') return []
      const link = at % 2 === 1 ? { linkToDestination: places.exhibit(Number(part)) } : {}
      return [{ ...run, text: part, ...link }]
    })
  })
  return Object.assign(cell, { text })
}
