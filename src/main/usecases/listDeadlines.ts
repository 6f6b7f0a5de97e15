import type { Handlers } from '#contract/bridge'
import type { Deadlines } from '#contract/deadlines'
import { deadlinesOf } from '#domain/recourse/deadlines'
import { ok } from '#domain/result'
import { compareDays } from '#domain/time/day'
import type { Listed, Ports } from './ports'
import { nowOf } from './present'

/** Rows that go to the window at once: more than anybody reads, and few enough to cross the door in one piece. */
const MOST_ROWS = 5_000

/** Cases worked out in one go; other calls of the window are answered in between. */
const AT_ONCE = 50

/** What asks for something in every case, or will; from the list of cases, so that none is opened. */
export function listDeadlines(ports: Ports): Handlers['listDeadlines'] {
  return async () => {
    const listed = await ports.cases.list()
    return listed.ok ? ok(await deadlinesAmong(listed.value, ports, MOST_ROWS)) : listed
  }
}

/** The same of cases already listed, the nearest `most` rows at most. Those in the bin are left out. */
export async function deadlinesAmong(
  listed: readonly Listed[],
  ports: Pick<Ports, 'clock' | 'recourse'>,
  most: number
): Promise<Deadlines> {
  const found: OfCase[] = []
  const cases = kept(listed)
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    found.push(...cases.slice(from, from + AT_ONCE).map((one) => ofCase(one, ports)))
    await new Promise((done) => setImmediate(done))
  }
  const all = found
    .flatMap(({ rows }) => rows)
    .toSorted((one, other) => compareDays(one.day, other.day))
  const rows = all.slice(0, most)
  const named = new Set(rows.map((row) => row.case))
  return {
    cases: found.flatMap(({ whose }) => (named.has(whose.id) ? [whose] : [])),
    rows,
    left: all.length - rows.length,
    unreadable: listed.filter(({ readable }) => !readable).length
  }
}

type OfCase = {
  readonly whose: Deadlines['cases'][number]
  readonly rows: Deadlines['rows']
}

function ofCase(
  { id, outline }: ListedCase,
  { clock, recourse }: Pick<Ports, 'clock' | 'recourse'>
): OfCase {
  const { head, claimant, trader, asOf } = outline
  const now = nowOf(outline, clock)
  const { title } = head
  const { legalName, brand } = trader
  const whose = { id, title, claimant: claimant.name, trader: legalName, brand, asOf }
  return {
    whose: { ...whose, today: now.day },
    rows: deadlinesOf(outline, now, recourse).map((row) => ({ ...row, case: id }))
  }
}

type ListedCase = Extract<Listed, { readonly readable: true }>

/** The cases that can be read and are not in the bin. */
export function kept(listed: readonly Listed[]): readonly ListedCase[] {
  return listed.filter(
    (one): one is ListedCase => one.readable && one.outline.head.trashedOn === null
  )
}
