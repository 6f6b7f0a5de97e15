import type { CaseSummary } from '#contract/calls'
import { foldForSearch } from '#domain/capture/folding'
import { addDays } from '#domain/time/day'
import type { Day } from '#domain/time/when'
import type { RowGroup } from './rowGroups'

export type ReadableCase = Extract<CaseSummary, { readonly readable: true }>
export type UnreadableCase = Extract<CaseSummary, { readonly readable: false }>

/** The groups of the list, in the order shown: what is overdue first. */
export const groupNames = ['overdue', 'week', 'to-confirm', 'later'] as const
export type GroupName = (typeof groupNames)[number]

/** The day a case takes for today: its own in the example. */
export function todayOf(summary: ReadableCase, today: Day): Day {
  return summary.asOf ?? today
}

/** The group of a case by its next date: past, within seven days, waiting for a confirmation, or later. */
export function groupOf(summary: ReadableCase, today: Day): GroupName {
  const { next } = summary
  const here = todayOf(summary, today)
  if (next === null) return summary.counts.toConfirm > 0 ? 'to-confirm' : 'later'
  if (next.day < here) return 'overdue'
  if (next.what === 'to-confirm') return 'to-confirm'
  return next.day <= addDays(here, 7) ? 'week' : 'later'
}

/** Cases in their groups, the nearest date first, those without date last and by title. Empty groups are left out. */
export function grouped(
  summaries: readonly ReadableCase[],
  today: Day
): readonly RowGroup<GroupName, ReadableCase>[] {
  return groupNames.flatMap((name) => {
    const cases = summaries.filter((summary) => groupOf(summary, today) === name)
    return cases.length === 0 ? [] : [{ name, rows: cases.toSorted(byDate) }]
  })
}

const french = new Intl.Collator('fr', { numeric: true })

function byDate(one: ReadableCase, other: ReadableCase): number {
  const [first, second] = [one.next?.day ?? '9999', other.next?.day ?? '9999']
  if (first !== second) return first < second ? -1 : 1
  return french.compare(one.title, other.title)
}

export type Filters = {
  readonly text: string
  readonly show: 'open' | 'overdue' | 'letter' | 'trash'
  /** A trader as shown; empty: all. */
  readonly trader: string
}

/** The company of a case as the list names it. */
export function traderOf(summary: ReadableCase): string {
  return summary.brand === '' ? summary.trader : summary.brand
}

/** The cases that answer the filters. Words are found whatever their accents, case and order. */
export function filtered(
  summaries: readonly ReadableCase[],
  filters: Filters,
  today: Day
): readonly ReadableCase[] {
  const wanted = foldForSearch(filters.text).split(' ').filter(Boolean)
  return summaries.filter((summary) => {
    if ((summary.trashedOn !== null) !== (filters.show === 'trash')) return false
    if (filters.show === 'overdue' && groupOf(summary, today) !== 'overdue') return false
    if (filters.show === 'letter' && !summary.hasLetter) return false
    if (filters.trader !== '' && traderOf(summary) !== filters.trader) return false
    const { said, joined } = searchedIn(summary)
    return wanted.every((word) => said.includes(word) || joined.includes(word))
  })
}

type Searched = { readonly said: string; readonly joined: string }
const searched = new WeakMap<ReadableCase, Searched>()

/** The words a case is found by; worked out once, since each key typed looks through all cases. */
function searchedIn(summary: ReadableCase): Searched {
  const known = searched.get(summary)
  if (known !== undefined) return known
  const said = foldForSearch(
    [summary.title, summary.claimant, summary.trader, summary.brand, summary.lineNumber].join(' ')
  )
  // Numbers are found with or without their spaces.
  const words = { said, joined: said.replaceAll(' ', '') }
  searched.set(summary, words)
  return words
}
