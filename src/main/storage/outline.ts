import type { CaseFile } from '#domain/case/caseFile'
import { firstWritingOf } from '#domain/recourse/clocks'

/**
 * A case without what no summary reads: the entries that statuses and sums do not depend on, and the texts of those they do.
 * Small enough to keep two thousand of them in one file.
 */
export function outlineOf(file: CaseFile): CaseFile {
  const commitments = Object.values(file.commitments)
  const named = new Set([
    ...commitments.flatMap(({ madeIn, outcome }) => [madeIn, outcome?.event ?? '']),
    ...Object.values(file.credits).map((credit) => credit.announcedIn ?? ''),
    ...Object.values(file.letters).map((letter) => letter.answer ?? ''),
    firstWritingOf(file) ?? ''
  ])
  const events = Object.entries(file.events)
    .filter(([id, event]) => named.has(id) || event.links.length > 0)
    .map(([id, event]) => [id, { ...event, text: '', exhibits: [] as string[] }] as const)
  return {
    id: file.id,
    createdAt: file.createdAt,
    asOf: file.asOf,
    head: { ...file.head, notes: '' },
    claimant: file.claimant,
    trader: file.trader,
    contract: file.contract,
    events: Object.fromEntries(events),
    commitments: file.commitments,
    defects: {},
    credits: file.credits,
    costs: {},
    bills: file.bills,
    exhibits: {},
    pinpoints: {},
    soughtProofs: {},
    demands: file.demands,
    letters: file.letters,
    passages: {}
  }
}

/** Events of the journal that are not marked deleted. */
export function countEvents(file: CaseFile): number {
  return Object.values(file.events).filter((event) => !event.deleted).length
}
