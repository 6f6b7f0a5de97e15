import fc from 'fast-check'
import type { CaseFile } from '../case/caseFile'
import type { Fields } from '../case/edits'
import { channelSchema, exhibitKindSchema } from '../case/facts'
import { sectorSchema } from '../case/parties'
import { outcomeSchema, promiseKindSchema } from '../case/promises'
import { addDays } from '../time/day'
import type { When } from '../time/when'
import { add, caseOf, LETTER, section } from './testCases'

/**
 * Cases as people fill them in: sensible words, dates of autumn 2026, any link between any entries. Every event bears
 * a mark of its own in each text that a letter may print, so that a trace of it can be found.
 */

const COUNT = 4
const upTo = (name: string) => Array.from({ length: COUNT }, (_, index) => `${name}${index}`)
const some = (name: string) => fc.subarray(upTo(name), { maxLength: 3 })
const oneOf = (name: string) => fc.constantFrom(...upTo(name))

const day = fc.integer({ min: 0, max: 110 }).map((days) => addDays('2026-08-25', days))
const time = fc.constantFrom('08:00', '09:14', '12:30', '18:05')
const when: fc.Arbitrary<When> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      day,
      time,
      until: fc.constant(null),
      precision: fc.constant('minute' as const)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      day,
      time: fc.constant(null),
      until: fc.constant(null),
      precision: fc.constantFrom('day' as const, 'about' as const, 'month' as const)
    })
  },
  {
    weight: 1,
    arbitrary: fc.constant({ day: null, time: null, until: null, precision: 'unknown' as const })
  }
)
const AT = '2026-12-09T09:00:00+01:00'
const cents = fc.integer({ min: 0, max: 500_000 })

/** What no text of a letter says unless the event of this number does. */
export const markOf = (index: number) => `zq${'abcd'[index] ?? 'e'}`

const event = (index: number) =>
  fc.record({
    kind: fc.constantFrom('contact', 'contact', 'contact', 'observation', 'document'),
    title: fc.constantFrom('', `colis ouvert ${markOf(index)}`),
    happened: when,
    recordedAt: fc.constant(AT),
    channel: fc.option(fc.constantFrom(...channelSchema.options)),
    direction: fc.option(fc.constantFrom('in', 'out')),
    person: fc.record({
      firstName: fc.constantFrom('', `Zo ${markOf(index)}`),
      role: fc.constantFrom('', `conseil ${markOf(index)}`),
      surname: fc.constant('NomSecret')
    }),
    tier: fc.option(fc.integer({ min: 1, max: 3 })),
    attempts: fc.option(
      fc.record({
        count: fc.integer({ min: 1, max: 4 }),
        times: fc.array(time, { maxLength: 2 }),
        ending: fc.constantFrom('', `coupé ${markOf(index)}`)
      })
    ),
    transfer: fc.option(
      fc.record({
        tier: fc.option(fc.constant(3)),
        service: fc.constantFrom('', `service ${markOf(index)}`),
        wrong: fc.boolean()
      })
    ),
    links: fc.array(
      fc.record({ as: fc.constantFrom('attempts', 'cancels', 'chases'), to: oneOf('commitment') }),
      { maxLength: 2 }
    ),
    exhibits: some('exhibit')
  })

const promised = fc.constantFrom(
  ['rappel sous cinq jours', 'sous cinq jours'],
  ['Rappel sous 48 h', 'sous 48 h'],
  ['rendez-vous demain, entre 9 h et 11 h', 'demain, entre 9 h et 11 h'],
  ['passage', 'avant la fin du mois'],
  ['', 'sous quinzaine'],
  ['réponse au plus vite', 'au plus vite'],
  ['transmission au niveau supérieur', '']
)

const commitment = fc
  .record({
    promised,
    kind: fc.constantFrom(...promiseKindSchema.options),
    madeIn: oneOf('event'),
    outcome: fc.option(
      fc.record({
        kind: fc.constantFrom('nothing' as const, ...outcomeSchema.shape.kind.options),
        happened: when,
        event: fc.option(oneOf('event')),
        note: fc.constantFrom('', 'à moitié fait'),
        exhibits: some('exhibit'),
        confirmedAt: fc.constant(AT)
      }),
      { freq: 8 }
    ),
    exhibits: some('exhibit')
  })
  .map(({ promised: [words, phrase], ...fields }) => ({ ...fields, words, phrase }))

const defect = fc.record({
  service: fc.constantFrom('le suivi de consommation', 'l’accès au site', 'la box', 'Internet'),
  problem: fc.constantFrom('inaccessible', 'ne fonctionne plus', ''),
  routes: fc.array(
    fc.record({ where: fc.constantFrom('sur le site', 'au #123#'), exhibits: some('exhibit') }),
    { maxLength: 2 }
  ),
  detail: fc.constantFrom('', 'Le code répond « erreur ».'),
  since: when,
  seenAgainOn: fc.array(day, { maxLength: 2 }),
  endedOn: fc.option(day, { freq: 3 }),
  exhibits: some('exhibit'),
  usageTracking: fc.boolean()
})

const credit = fc.record({
  announcedIn: fc.option(oneOf('event')),
  announcedOn: when,
  amountCents: cents,
  stage: fc.constantFrom('announced', 'seen', 'absent'),
  bill: fc.option(oneOf('bill')),
  exhibits: some('exhibit')
})

const exhibit = (index: number) =>
  fc.record({
    kind: fc.constantFrom(...exhibitKindSchema.options),
    title: fc.constantFrom(`Capture ${index}`, `Relevé ${index}`),
    made: when,
    covers: fc.option(fc.constant({ from: '2026-09-01', to: '2026-12-09' }))
  })

const demand = fc.record({
  text: fc.constantFrom('me rembourser les frais', 'de payer 30 € de frais', 'Annuler la facture'),
  amountCents: fc.option(cents),
  calculation: fc.constantFrom('', '3 × 19,99 €')
})

const several = (one: (index: number) => fc.Arbitrary<Fields>, least = 0) =>
  fc
    .tuple(...Array.from({ length: COUNT }, (_, index) => one(index)))
    .chain((entries) =>
      fc.integer({ min: least, max: COUNT }).map((length) => entries.slice(0, length))
    )

/** Any case that somebody might have filled in. */
export const plausibleCase: fc.Arbitrary<CaseFile> = fc
  .record({
    event: several(event, 1),
    commitment: several(() => commitment),
    defect: several(() => defect),
    credit: several(() => credit),
    exhibit: several(exhibit),
    bill: several(() => fc.record({ issuedOn: day, exhibits: some('exhibit') })),
    demand: several(() => demand),
    contract: fc.record({
      offer: fc.constantFrom('', 'forfait mobile', 'canapé', "l'offre « Soleil »"),
      priceCents: fc.option(cents),
      startedOn: when,
      customerNumber: fc.constantFrom('', '1402558'),
      includes: fc.subarray(['le suivi', 'l’accès au réseau']),
      volumeLimited: fc.option(fc.boolean()),
      billsPaid: fc.option(fc.boolean()),
      exhibits: some('exhibit')
    }),
    sector: fc.constantFrom(...sectorSchema.options),
    letter: fc.record({
      deadlineDays: fc.constantFrom(null, 1, 8, 15),
      answerDays: fc.constantFrom(null, 1, 8),
      wantsToLeave: fc.boolean(),
      exhibits: some('exhibit')
    })
  })
  .map(({ contract, sector, letter, ...collections }) =>
    caseOf(
      section('claimant', { name: 'Camille Exemple', place: 'Tours', phone: '06 39 98 00 00' }),
      section('trader', { legalName: 'Opérateur SA', sector }),
      section('contract', contract),
      { op: 'set', in: 'letters', id: LETTER, set: letter, was: {} },
      ...Object.entries(collections).flatMap(([name, entries]) =>
        entries.map((entry, index) =>
          add(`${name as keyof typeof collections}s`, `${name}${index}`, entry)
        )
      )
    )
  )
