import type { OpenedCase } from '#contract/calls'
import type { CaseFile, CollectionName, FieldName, SectionName } from '#domain/case/caseFile'
import type { Change, EditLabel, Fields } from '#domain/case/edits'
import { type Day, whenSchema } from '#domain/time/when'
import type { WordBook } from '#words/say'
import { entryLabels } from '../entries/useEntryEdit'

export type ReviewPoint = OpenedCase['toReview'][number]

type Part = CollectionName | SectionName

const labels: Readonly<Record<Part, EditLabel>> = {
  ...entryLabels,
  head: 'edit-case',
  claimant: 'edit-parties',
  trader: 'edit-parties',
  contract: 'edit-parties',
  passages: 'edit-letter'
}

/** What a point to check is about, as a person names it: "Fait « Dossier transmis » : numéro de dossier donné". */
export function nameOf(point: ReviewPoint, file: CaseFile, words: WordBook): string {
  const { parts, fields } = words.review
  const part = parts[point.in as Part] ?? point.in
  const title = titleOf(file, point, words)
  const field = fields[point.field as FieldName] ?? point.field
  return words.review.point(title === '' ? part : words.review.named(part, title), field)
}

/** A value of a point, as a person reads it. Takes its JSON text; gives it back when it is none. */
export function valueText(point: ReviewPoint, json: string, words: WordBook, today: Day): string {
  const value = parsed(json)
  if (value === undefined) return json
  if (typeof value === 'string') return choiceOf(point, value, words) ?? value
  return said(point.field, value, words, today) || words.review.nothing
}

/**
 * The edit that settles a point with the shown value or the other one; whoever writes a field settles every difference
 * that was before their eyes. Null when it cannot be settled by writing: the change was refused, or its value is unreadable.
 */
export function settling(
  point: ReviewPoint,
  choice: 'shown' | 'other'
): { readonly label: EditLabel; readonly changes: readonly Change[] } | null {
  const label = labels[point.in as Part]
  const value = parsed(point[choice])
  const was = parsed(point.shown)
  if (point.kind !== 'conflict' || label === undefined || value === undefined || was === undefined)
    return null
  const set = { [point.field]: value } as Fields
  const before = { [point.field]: was } as Fields
  if (point.id === null)
    return {
      label,
      changes: [{ op: 'section', in: point.in as SectionName, set, was: before }]
    }
  const target = { in: point.in as CollectionName, id: point.id }
  if (point.field === 'deleted')
    return { label, changes: [{ op: value === true ? 'remove' : 'restore', ...target }] }
  return { label, changes: [{ op: 'set', ...target, set, was: before }] }
}

function titleOf(file: CaseFile, point: ReviewPoint, words: WordBook): string {
  if (point.id === null) return ''
  const entry: unknown = (file[point.in as CollectionName] as Record<string, unknown>)?.[point.id]
  if (typeof entry !== 'object' || entry === null) return ''
  for (const field of ['title', 'words', 'service', 'label', 'reason', 'reference', 'text']) {
    const text = (entry as Record<string, unknown>)[field]
    if (typeof text === 'string' && text !== '') return text
  }
  return point.in === 'events' ? words.journal.untitled : ''
}

function choiceOf(point: ReviewPoint, value: string, words: WordBook): string | undefined {
  const { fact, promise, exhibit } = words.entries
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'events.kind': fact.kinds,
    'events.channel': words.journal.channels,
    'events.direction': { in: fact.in, out: fact.out },
    'commitments.kind': promise.kinds,
    'commitments.bareDays': { calendar: promise.calendar, working: promise.working },
    'exhibits.kind': exhibit.kinds,
    'trader.sector': words.parties.trader.sectors
  }
  return choices[`${point.in}.${point.field}`]?.[value]
}

// Ids and instants inside a value say nothing to a reader.
const unsaid = /^(?:to|event|exhibits|confirmedAt|precision)$/

function said(field: string, value: unknown, words: WordBook, today: Day): string {
  if (value === null || value === '') return ''
  if (typeof value === 'boolean') return value ? words.review.yes : words.review.no
  if (typeof value === 'number')
    return field.endsWith('Cents') ? words.amounts.euros(value) : String(value)
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\d$/.test(value) ? words.dates.dayInFull(value) : value
  if (Array.isArray(value)) {
    if (value.length > 0 && /^(?:exhibits|sources|links)$/.test(field))
      return words.review.count(value.length)
    return listed(value.map((one) => said(field, one, words, today)))
  }
  if (typeof value !== 'object') return ''
  const when = whenSchema.safeParse(value)
  if (when.success) return words.dates.when(when.data, today)
  return listed(
    Object.entries(value).map(([name, one]) =>
      unsaid.test(name) ? '' : said(name, one, words, today)
    )
  )
}

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
