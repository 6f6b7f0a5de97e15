import { find, type WithId } from '../../case/caseFile'
import type { Attempts } from '../../case/facts'
import type { Id } from '../../case/fields'
import type { PromiseKind } from '../../case/promises'
import type { Day, When } from '../../time/when'
import { distinct, source } from '../draft'
import { clock, on } from '../french/dates'
import { agreed, continuing } from '../french/grammar'
import { inWords } from '../french/numbers'
import { NBSP } from '../french/typography'
import type { Grounds, ToldCommitment } from '../grounds'
import type { Source } from '../letter'
import { byChannel } from '../people'
import { outcomeProofs } from '../proofs'

type Event = WithId<'events'>

/** What came of one commitment, the facts it rests on and the exhibits that show it. */
export type Happening = {
  readonly words: string
  readonly sources: readonly Source[]
  readonly exhibits: readonly Id[]
}

/** Said of a promise after which nothing came. */
const NOTHING: Readonly<Record<PromiseKind, string>> = {
  callback: 'aucun appel reçu',
  'phone-appointment': 'aucun appel reçu',
  visit: 'aucun passage',
  repair: 'aucune réparation',
  delivery: 'aucune livraison',
  refund: 'aucun remboursement reçu',
  answer: 'aucune réponse reçue',
  escalation: 'aucune suite reçue',
  other: 'aucune suite'
}

/** The same after attempts that led nowhere: it would not be fair to write that nobody called. */
const NOTHING_ELSE: Readonly<Record<PromiseKind, string>> = {
  ...NOTHING,
  callback: 'aucun conseiller',
  'phone-appointment': 'aucun conseiller',
  visit: 'aucune intervention'
}

/** What came of each broken commitment, in the order of the table; an ending already told is not repeated. */
export function happenings(grounds: Grounds): readonly Happening[] {
  const withAttempts = grounds.events.filter((event) => event.attempts !== null)
  const told: Happening[] = []
  let ending = ''
  for (const broken of grounds.broken) {
    const attempts = withAttempts.filter((event) => isAttemptAt(event, broken))
    told.push(happening(grounds, broken, attempts, ending))
    ending = attempts.at(-1)?.attempts?.ending ?? ending
  }
  return told
}

function happening(
  grounds: Grounds,
  told: ToldCommitment,
  attempts: readonly Event[],
  endingBefore: string
): Happening {
  const { commitment } = told
  const { outcome } = commitment
  const shown = find(grounds.file, 'events', outcome?.event ?? null)
  const day = told.state.slot?.day ?? null
  const tried = attempts.map((event, index) => {
    const before = index === 0 ? endingBefore : (attempts[index - 1]?.attempts?.ending ?? '')
    return attemptWords(event, before, day)
  })
  const end =
    outcome?.kind === 'cancelled-by-trader'
      ? cancellation(outcome.happened, shown, outcome.event !== null, day)
      : (tried.length === 0 ? NOTHING : NOTHING_ELSE)[commitment.kind]
  const isTold = shown === null || attempts.some(({ id }) => id === shown.id)
  const events = isTold ? attempts : [...attempts, shown]
  return {
    words: [...tried, end].join(' ; '),
    sources: distinct(events.map((event) => source('event', event.id))),
    exhibits: outcomeProofs(grounds.file, told, attempts, shown)
  }
}

/** Attempts linked to the commitment, or with which its outcome was shown. */
function isAttemptAt(event: Event, { commitment }: ToldCommitment): boolean {
  return (
    event.id === commitment.outcome?.event ||
    event.links.some((link) => link.as === 'attempts' && link.to === commitment.id)
  )
}

/** "trois appels (9 h 14, 9 h 31, 10 h 02) coupés dès l’appui sur la touche étoile"; "un appel (14 h 37) coupé de même". */
export function attemptWords(event: Event, endingBefore: string, dueDay: Day | null): string {
  const { attempts } = event
  if (attempts === null) return ''
  const { count } = attempts
  const noun = event.channel === 'visit' ? 'passage' : event.channel === 'phone' ? 'appel' : 'essai'
  const { day } = event.happened
  const date =
    day !== null && dueDay !== null && day !== dueDay
      ? ` ${on(event.happened, 'without-year')}`
      : ''
  const ending = agreed(continuing(attempts.ending), count)
  const same = ending !== '' && agreed(continuing(endingBefore), count) === ending
  const [first = ''] = ending.split(' ')
  return [
    `${inWords(count)} ${noun}${count > 1 ? 's' : ''}${date}${hours(attempts)}`,
    same ? `${first} de même` : ending
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function hours({ count, times }: Attempts): string {
  if (times.length === 0) return ''
  const told = times.toSorted().map(clock).join(', ')
  return times.length < count ? ` (dont ${told})` : ` (${told})`
}

/** "annulation par SMS à 10 h 20"; when the event was deleted, only what the claimant confirmed is said. */
function cancellation(
  happened: When,
  shown: Event | null,
  wasShown: boolean,
  dueDay: Day | null
): string {
  if (shown === null && wasShown) return 'annulation par vos services'
  const at = shown === null || happened.day !== null ? happened : shown.happened
  const how = shown === null ? 'par vos services' : byChannel(shown.channel)
  const time = at.time ?? shown?.happened.time ?? null
  const date = at.day === dueDay ? '' : on(at, 'without-year')
  const isSure = at.precision === 'minute' || at.precision === 'day'
  const hour = time === null || !isSure ? '' : `à${NBSP}${clock(time)}`
  return ['annulation', how, date, hour].filter((part) => part !== '').join(' ')
}
