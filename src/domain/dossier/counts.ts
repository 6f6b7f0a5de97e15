import type { WithId } from '../case/caseFile'
import { isDated, isOfTheTrader, reachedNobody } from '../letters/blocks/contacts'
import { type DraftSentence, distinct, sentence, source } from '../letters/draft'
import { inShort, on, onDays, span } from '../letters/french/dates'
import { enumeration } from '../letters/french/lists'
import type { Grounds } from '../letters/grounds'
import { euros } from '../money/amount'
import { daysBetween } from '../time/day'
import type { Line } from './dossier'

type Event = WithId<'events'>
type Counted = readonly Line<DraftSentence>[]

/** The counts of the first page, only those the file bears out; amounts last. */
export function counts(grounds: Grounds): Counted {
  return [
    ...silence(grounds),
    ...contactsByTier(grounds),
    ...transfersCounted(grounds),
    ...appointmentsKept(grounds),
    ...fruitless(grounds),
    ...amounts(grounds)
  ]
}

/** Exchanges in which somebody answered, by the day of the dossier. */
function exchanges({ events, day }: Grounds): readonly Event[] {
  return events.filter(
    (event) => event.kind === 'contact' && !reachedNobody(event) && isDated(event, day)
  )
}

function silence(grounds: Grounds): Counted {
  const last = exchanges(grounds).at(-1)
  const day = last?.happened.day ?? null
  if (last === undefined || day === null) return []
  const days = daysBetween(day, grounds.day)
  const sure = last.happened.precision === 'minute' || last.happened.precision === 'day'
  const since = sure && days > 0 ? ` (${days} ${days > 1 ? 'jours' : 'jour'})` : ''
  const said = `${on(last.happened, 'with-year')}${since}`
  return [{ label: 'Sans nouvelles depuis', said: sentence([said], [source('event', last.id)]) }]
}

function contactsByTier(grounds: Grounds): Counted {
  // A message by which the trader cancels is its act, and no exchange the claimant sought.
  const made = exchanges(grounds).filter((event) => !isOfTheTrader(event))
  if (made.length === 0) return []
  const tiers = [...new Set(made.flatMap(({ tier }) => tier ?? []))].toSorted()
  const byTier = tiers.map((tier) => {
    const count = made.filter((event) => event.tier === tier).length
    return `${count} au niveau ${tier}`
  })
  const among = byTier.length === 0 ? '' : `, dont ${enumeration(byTier)}`
  return [{ label: 'Échanges', said: sentence([`${made.length}${among}`], made.map(asSource)) }]
}

function transfersCounted({ events, day }: Grounds): Counted {
  const passed = events.filter((event) => event.transfer !== null && isDated(event, day))
  if (passed.length === 0) return []
  const wrong = passed.filter(({ transfer }) => transfer?.wrong === true).length
  const among = wrong === 0 ? '' : `, dont ${wrong} au mauvais service`
  return [
    {
      label: passed.length > 1 ? 'Transferts du dossier' : 'Transfert du dossier',
      said: sentence([`${passed.length}${among}`], passed.map(asSource))
    }
  ]
}

function appointmentsKept({ commitments }: Grounds): Counted {
  const mine = commitments.filter(
    ({ state }) =>
      state.type === 'appointment' && state.confirmed && state.status !== 'cancelled-by-claimant'
  )
  if (mine.length === 0) return []
  const kept = mine.filter(({ state }) => state.status === 'kept').length
  const sources = distinct(
    mine.flatMap(({ commitment, madeIn }) => [
      source('commitment', commitment.id),
      asSource(madeIn)
    ])
  )
  return [{ label: 'Rendez-vous tenus', said: sentence([`${kept} sur ${mine.length}`], sources) }]
}

/** More would push the sums off the line: the chronology has each. */
const MOST_DATES = 3

function fruitless({ events, day }: Grounds): Counted {
  const tried = events.filter((event) => event.attempts !== null && isDated(event, day))
  if (tried.length === 0) return []
  const count = tried.reduce((sum, { attempts }) => sum + (attempts?.count ?? 0), 0)
  const cut = tried.every(
    ({ channel, attempts }) => channel === 'phone' && /^coup/.test(attempts?.ending ?? '')
  )
  const dates = [...new Set(tried.flatMap(({ happened }) => happened.day ?? []))].toSorted()
  const [first] = dates
  const last = dates.at(-1)
  const days =
    first === undefined || last === undefined
      ? ''
      : dates.length === 1
        ? `, le ${inShort(first)}`
        : dates.length <= MOST_DATES
          ? `, ${onDays(dates, 'with-year')}`
          : `, du ${span(first, last, inShort)}`
  return [
    {
      label: cut ? 'Appels coupés' : 'Appels sans suite',
      said: sentence([`${count}${days}`], tried.map(asSource))
    }
  ]
}

function amounts(grounds: Grounds): Counted {
  const { credits, totals, balance, demands } = grounds
  const ofCredits = credits.map(({ credit }) => source('credit', credit.id))
  const announced = euros(totals.announcedCents)
  const seen = euros(totals.seenCents)
  const asked = demands.filter(({ amountCents }) => amountCents !== null)
  const ofClaim = [...asked.map(({ id }) => source('demand', id)), ...ofCredits]
  return [
    ...(credits.length === 0
      ? []
      : [
          { label: 'Avoirs annoncés', said: sentence([announced], ofCredits, [announced]) },
          { label: 'Portés en facture', said: sentence([seen], ofCredits, [seen]) }
        ]),
    ...(balance.balanceCents === null
      ? []
      : [{ label: 'Solde demandé', said: sentence([euros(balance.balanceCents)], ofClaim) }])
  ]
}

function asSource({ id }: Event) {
  return source('event', id)
}
