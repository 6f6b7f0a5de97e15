import { find } from '../case/caseFile'
import { inForce } from '../law/origin'
import { sentencesOf } from './draft'
import { LONGEST_ADDRESS_LINE } from './envelope'
import type { Grounds } from './grounds'
import type { Kind } from './kinds/kind'
import type { Block, BlockId, Letter, Place, Warning, WarningCode } from './letter'
import { creditProofs, defectProofs, isOld, outcomeProofs, promiseProofs } from './proofs'

/** Guides give eight days for a simple act; less needs a stated reason (legal.md §1.5). */
const SHORTEST_DEADLINE = 8

/** What does not block but deserves a look before posting (PRODUCT §3.6), in the order it is told. */
export function warningsOf(grounds: Grounds, letter: Letter, kind: Kind): readonly Warning[] {
  const { contract } = grounds.file
  const days = grounds.letter.deadlineDays
  const journal: Place = { screen: 'journal', id: null }
  const tooLong = letter.recipient.filter((line) => line.length > LONGEST_ADDRESS_LINE)
  const { citesExhibits } = kind
  const hasDeadline = kind.mentions.includes('deadline')
  const tells = (id: BlockId) => kind.blocks.some((block) => block.id === id)
  return [
    ...warnIf(citesExhibits && letter.exhibits.length === 0, 'no-exhibit', journal),
    ...(citesExhibits && (tells('defects') || tells('remaining')) ? staleProofs(grounds) : []),
    ...(citesExhibits ? unproved(told(grounds, tells)) : []),
    ...(tells('commitments') || tells('promises') ? unconfirmed(grounds) : []),
    ...letter.blocks.filter(hasFreeWords).flatMap(freeWords),
    ...warnIf(contract.customerNumber.trim() === '', 'no-customer-number', {
      screen: 'parties',
      field: 'contract.customerNumber'
    }),
    ...warnIf(tells('law') && asksAboutVolume(grounds), 'law-question', {
      screen: 'parties',
      field: 'contract.volumeLimited'
    }),
    ...warnIf(
      hasDeadline && days !== null && days > 0 && days < SHORTEST_DEADLINE,
      'short-deadline',
      { screen: 'letter', block: 'deadline' },
      String(days)
    ),
    ...tooLong.flatMap((line) =>
      warn('address-line-too-long', { screen: 'parties', field: 'trader.address' }, line)
    )
  ]
}

export function warn(code: WarningCode, place: Place, detail = ''): readonly Warning[] {
  return [{ code, place, detail }]
}

/** A warning where it is so. */
export function warnIf(
  isSo: boolean,
  code: WarningCode,
  place: Place,
  detail = ''
): readonly Warning[] {
  return isSo ? warn(code, place, detail) : []
}

const inDefects: Place = { screen: 'letter', block: 'defects' }

/** An open defect whose newest proof is older than two days; one with no proof at all is told apart. */
function staleProofs({ file, openDefects, day }: Grounds): readonly Warning[] {
  return openDefects.flatMap((defect) => {
    const old = isOld(file, defectProofs(file, defect), day)
    return warnIf(old, 'stale-defect-proof', inDefects, defect.service)
  })
}

/** Of the facts, those of which a kind speaks. */
function told(grounds: Grounds, tells: (id: BlockId) => boolean): Grounds {
  const speaksOf = (...ids: readonly BlockId[]) => ids.some(tells)
  return {
    ...grounds,
    openDefects: speaksOf('defects', 'remaining') ? grounds.openDefects : [],
    broken: speaksOf('commitments', 'promises') ? grounds.broken : [],
    credits: speaksOf('credits', 'promises', 'remaining') ? grounds.credits : []
  }
}

/** Claims that no exhibit supports. */
function unproved({ file, openDefects, broken, credits }: Grounds): readonly Warning[] {
  return [
    ...openDefects
      .filter((defect) => defectProofs(file, defect).length === 0)
      .flatMap((defect) => warn('no-proof-for-claim', inDefects, defect.service)),
    ...broken
      .filter((told) => {
        const shown = find(file, 'events', told.commitment.outcome?.event ?? null)
        return [...promiseProofs(file, told), ...outcomeProofs(file, told, [], shown)].length === 0
      })
      .flatMap(({ commitment }) =>
        warn(
          'no-proof-for-claim',
          { screen: 'commitments', id: commitment.id },
          commitment.words || commitment.phrase
        )
      ),
    ...credits
      .filter((told) => creditProofs(file, told).length === 0)
      .flatMap(({ credit }) =>
        warn('no-proof-for-claim', { screen: 'commitments', id: credit.id }, credit.reason)
      )
  ]
}

/** Not kept by the prudent date, and waiting for the claimant to say so: it stays out of the letter. */
function unconfirmed({ commitments }: Grounds): readonly Warning[] {
  return commitments.flatMap(({ commitment, state }) =>
    warnIf(
      !state.confirmed && state.status === 'not-kept',
      'unconfirmed-outcome',
      { screen: 'commitments', id: commitment.id },
      commitment.words || commitment.phrase
    )
  )
}

function hasFreeWords(block: Block): boolean {
  return block.parts.some((part) => sentencesOf(part).some(({ free }) => free))
}

function freeWords(block: Block): readonly Warning[] {
  return warn('free-words', { screen: 'letter', block: block.id }, block.heading ?? '')
}

/** Asked once: is the plan limited in volume? A text of law hangs on the answer */
function asksAboutVolume({ file, openDefects, law, day }: Grounds): boolean {
  const { sector } = file.trader
  return (
    file.contract.volumeLimited === null &&
    openDefects.some((defect) => defect.usageTracking) &&
    law.texts.some((text) => text.when === 'volume-limited' && inForce(text, sector, day))
  )
}
