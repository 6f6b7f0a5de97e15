import type { Deadlines } from '#contract/deadlines'
import { type DeadlineKind, deadlineKinds } from '#domain/recourse/deadlines'
import { addDays } from '#domain/time/day'
import type { RowGroup } from '../cases/rowGroups'

type CaseOfRow = Deadlines['cases'][number]
/** A deadline with the case it is of. */
export type Row = Deadlines['rows'][number] & { readonly of: CaseOfRow }

/** The groups of the screen, in the order shown: what is overdue first, what is merely possible last. */
export const groupNames = ['overdue', 'today', 'week', 'month', 'later', 'open'] as const
export type GroupName = (typeof groupNames)[number]

/** The group of a deadline, on the day its own case takes for today; a door already open is in none of the days. */
export function groupOf(row: Row): GroupName {
  const { today } = row.of
  if (row.kind === 'door' && row.door.open) return 'open'
  if (row.day < today) return 'overdue'
  if (row.day === today) return 'today'
  if (row.day <= addDays(today, 7)) return 'week'
  return row.day <= addDays(today, 30) ? 'month' : 'later'
}

/** The rows with their cases, in order of day, then of title. */
export function rowsOf({ cases, rows }: Deadlines): readonly Row[] {
  const byId = new Map(cases.map((one) => [one.id, one]))
  return rows
    .flatMap((row): Row[] => {
      const of = byId.get(row.case)
      return of === undefined ? [] : [{ ...row, of }]
    })
    .toSorted((one, other) =>
      one.day === other.day
        ? french.compare(one.of.title, other.of.title)
        : one.day < other.day
          ? -1
          : 1
    )
}

const french = new Intl.Collator('fr', { numeric: true })

/** The rows in their groups; of the doors open, the one that closes first comes first. Empty groups are left out. */
export function grouped(rows: readonly Row[]): readonly RowGroup<GroupName, Row>[] {
  const members = new Map<GroupName, Row[]>()
  for (const row of rows) {
    const name = groupOf(row)
    const others = members.get(name)
    if (others === undefined) members.set(name, [row])
    else others.push(row)
  }
  return groupNames.flatMap((name) => {
    const found = members.get(name)
    if (found === undefined) return []
    return [{ name, rows: name === 'open' ? found.toSorted(byClosing) : found }]
  })
}

const NEVER = '9999-12-31'
const closingOf = (row: Row): string => (row.kind === 'door' ? (row.door.until ?? NEVER) : row.day)

function byClosing(one: Row, other: Row): number {
  const [first, second] = [closingOf(one), closingOf(other)]
  return first === second ? 0 : first < second ? -1 : 1
}

export type Filters = {
  readonly kind: DeadlineKind | 'all'
  /** A company as shown; empty: all. */
  readonly company: string
}
export const EVERYTHING: Filters = { kind: 'all', company: '' }
export const kindChoices = ['all', ...deadlineKinds] as const

/** The rows that answer the filters. */
export function filtered(rows: readonly Row[], { kind, company }: Filters): readonly Row[] {
  return rows.filter(
    (row) => (kind === 'all' || row.kind === kind) && (company === '' || companyOf(row) === company)
  )
}

/** The company of a row as the list of cases names it; empty: not known yet. */
export function companyOf({ of }: Row): string {
  return of.brand === '' ? of.trader : of.brand
}

/** Whether a calendar of all cases would hold this day; those of promises, and of the example, are not in it. */
export function isForCalendar(row: Row): boolean {
  return row.of.asOf === null && row.kind !== 'promise' && row.day >= row.of.today
}
