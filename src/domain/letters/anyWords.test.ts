import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fields } from '../case/edits'
import { channelSchema, exhibitKindSchema } from '../case/facts'
import { sectorSchema } from '../case/parties'
import { outcomeSchema, promiseKindSchema } from '../case/promises'
import { precisionSchema, type When } from '../time/when'
import { checkFormalNotice } from './checkFormalNotice'
import { checkLetter } from './checkLetter'
import { composeLetter } from './composeLetter'
import { letterKinds } from './kinds/registry'
import { formalNoticeBlocks, furtherBlocks } from './letter'
import { passageId } from './passages'
import { plainText } from './plainText'
import { add, caseOf, LETTER, section } from './testCases'
import { context } from './testLaw'
import { compose } from './testReading'
import { on, withSent } from './testSent'

/** What a value that is missing would be written as: somebody may type it, but here it tells a fault. */
const LACKING = /undefined|NaN|\[object/
const words = fc.oneof(
  // fast-check knows such words as dangerous, and makes them on purpose.
  fc.string({ maxLength: 20 }).filter((text) => !LACKING.test(text)),
  fc.constantFrom('', 'le suivi', "l'accès ?", 'sous 5 jours', '«demain»', 'Théo', '15€')
)
const id = fc.constantFrom('a', 'b', 'c', 'absent')
const ids = fc.array(id, { maxLength: 3 })
const day = fc.constantFrom('2025-12-31', '2026-02-28', '2026-11-15', '2026-12-01', '2027-01-01')
const time = fc.constantFrom('00:00', '09:14', '24:00')
const when: fc.Arbitrary<When> = fc.record({
  day: fc.option(day),
  time: fc.option(time),
  until: fc.constant(null),
  precision: fc.constantFrom(...precisionSchema.options)
})
const cents = fc.integer({ min: -5_000, max: 5_000_000 })
const at = '2026-12-09T09:00:00+01:00'

const event = fc.record({
  kind: fc.constantFrom('contact', 'observation'),
  title: words,
  happened: when,
  recordedAt: fc.constant(at),
  channel: fc.option(fc.constantFrom(...channelSchema.options)),
  direction: fc.option(fc.constantFrom('in', 'out')),
  person: fc.record({ firstName: words, role: words, surname: words }),
  tier: fc.option(fc.integer({ min: 1, max: 9 })),
  attempts: fc.option(
    fc.record({ count: fc.integer({ min: 1, max: 200 }), times: fc.array(time), ending: words })
  ),
  transfer: fc.option(
    fc.record({ tier: fc.option(fc.constant(3)), service: words, wrong: fc.boolean() })
  ),
  links: fc.array(fc.record({ as: fc.constantFrom('attempts', 'cancels', 'chases'), to: id })),
  exhibits: ids
})
const outcome = fc.record({
  kind: fc.constantFrom(...outcomeSchema.shape.kind.options),
  happened: when,
  event: fc.option(id),
  note: words,
  exhibits: ids,
  confirmedAt: fc.constant(at)
})
const commitment = fc.record({
  kind: fc.constantFrom(...promiseKindSchema.options),
  madeIn: id,
  words,
  phrase: words,
  slot: fc.option(fc.record({ day, from: time, to: time })),
  dueDay: fc.option(day),
  outcome: fc.option(outcome),
  exhibits: ids
})
const defect = fc.record({
  service: words,
  problem: words,
  routes: fc.array(fc.record({ where: words, exhibits: ids }), { maxLength: 2 }),
  detail: words,
  since: when,
  seenAgainOn: fc.array(day, { maxLength: 2 }),
  endedOn: fc.option(day),
  exhibits: ids,
  usageTracking: fc.boolean()
})
const credit = fc.record({
  announcedIn: fc.option(id),
  announcedOn: when,
  amountCents: cents,
  stage: fc.constantFrom('announced', 'seen', 'absent'),
  bill: fc.option(id),
  exhibits: ids
})
const exhibit = fc.record({
  kind: fc.constantFrom(...exhibitKindSchema.options),
  title: words,
  made: when,
  covers: fc.option(fc.record({ from: day, to: day }))
})
const demand = fc.record({ text: words, amountCents: fc.option(cents), calculation: words })
const passage = fc.record({
  letter: fc.constant(LETTER),
  block: fc.constantFrom(...formalNoticeBlocks, ...furtherBlocks),
  off: fc.boolean(),
  text: fc.option(words),
  sources: ids
})

const anyCase = fc
  .record({
    events: fc.array(event, { maxLength: 3 }),
    commitments: fc.array(commitment, { maxLength: 3 }),
    defects: fc.array(defect, { maxLength: 3 }),
    credits: fc.array(credit, { maxLength: 3 }),
    exhibits: fc.array(exhibit, { maxLength: 3 }),
    bills: fc.array(fc.record({ issuedOn: day, exhibits: ids }), { maxLength: 3 }),
    demands: fc.array(demand, { maxLength: 3 }),
    passage: fc.option(passage),
    contract: fc.record({
      offer: words,
      priceCents: fc.option(cents),
      startedOn: when,
      includes: fc.array(words, { maxLength: 2 }),
      volumeLimited: fc.option(fc.boolean()),
      billsPaid: fc.option(fc.boolean())
    }),
    sector: fc.constantFrom(...sectorSchema.options)
  })
  .map(({ contract, sector, passage, ...collections }) =>
    caseOf(
      section('contract', contract as Fields),
      section('trader', { sector }),
      ...Object.entries(collections).flatMap(([collection, entries]) =>
        entries.map((entry, index) =>
          add(collection as keyof typeof collections, 'abc'[index] ?? 'z', entry as Fields)
        )
      ),
      ...(passage === null
        ? []
        : [add('passages', passageId(LETTER, passage.block), passage as Fields)])
    )
  )

describe('whatever words a case holds', () => {
  it('a letter is composed, checked and written, with sound typography', () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const letter = compose(file)
        const text = plainText(letter)
        checkFormalNotice(file, LETTER, context, letter)
        expect(text).not.toMatch(/[\u202F\u2011]|[ \u00A0]{2}/)
        expect(text).not.toMatch(LACKING)
        expect(letter.recipient.length).toBeLessThanOrEqual(6)
      }),
      { numRuns: 400 }
    )
  }, 60_000)

  it('so is a letter of every kind, on a day after others went', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...letterKinds.keys()),
        anyCase,
        fc.constantFrom('formal-notice' as const, 'first-complaint' as const),
        (kind, file, sent) => {
          const later = withSent(file, sent, { wantsToLeave: true, answer: 'a' })
          const letter = composeLetter(kind, later, LETTER, on('2027-01-18'))
          checkLetter(kind, later, LETTER, on('2027-01-18'), letter)
          const text = plainText(letter)
          expect(text).not.toMatch(/[\u202F\u2011]|[ \u00A0]{2}/)
          expect(text).not.toMatch(LACKING)
          expect(letter.recipient.length).toBeLessThanOrEqual(6)
        }
      ),
      { numRuns: 600 }
    )
  }, 60_000)
})
