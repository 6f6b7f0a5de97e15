import { expired, recalledWithCopy } from '../blocks/recall'
import { type DraftPart, type DraftSentence, paragraph, sentence, source } from '../draft'
import { deadlineOf, delayOf, type Earlier, earlierLetters, sourcesOfEarlier } from '../earlier'
import type { Grounds } from '../grounds'
import { passageOf } from '../passages'
import { phrase } from '../phrases'
import { closed, type Offer, OPEN } from './kind'
import { elapsed, inLetters } from './onEarlierLetter'

/** What a termination can rest on: when it has its place, and its own sentences. */
type Rule = {
  /** "résolution" ends what was badly performed, "résiliation" a service for the time to come (legal.md §6.5). */
  readonly noun: 'résolution' | 'résiliation'
  readonly why: string
  /** Beyond the notice that every ground waits for. */
  readonly offered: (grounds: Grounds) => Offer
  readonly effects: (grounds: Grounds) => DraftSentence | null
  readonly refund: (grounds: Grounds) => DraftSentence | null
}

const paidForNothing = ({ letter }: Grounds): DraftSentence =>
  sentence(['de me restituer les sommes versées sans contrepartie'], [source('letter', letter.id)])

const withDefect = ({ openDefects }: Grounds): Offer =>
  openDefects.length === 0 ? closed('reasons', { screen: 'journal', id: null }) : OPEN

const rules: Readonly<Record<Grounds['letter']['endsFor'], Rule>> = {
  /** C. civ. 1226. */
  'non-performance': {
    noun: 'résolution',
    why: 'inexécution',
    offered: () => OPEN,
    effects: (grounds) => phrase(grounds, 'termination'),
    refund: paidForNothing
  },
  /** C. conso. L. 216-6, I, 2°: a service never supplied within a reasonable additional delay. */
  'never-supplied': {
    noun: 'résolution',
    why: 'service non fourni',
    offered: withDefect,
    effects: (grounds) => phrase(grounds, 'termination-never-supplied'),
    refund: (grounds) => phrase(grounds, 'refund-never-supplied')
  },
  /** C. conso. L. 224-34: a lasting gap in a communications service other than Internet access. */
  'performance-gap': {
    noun: 'résiliation',
    why: 'écart de performance',
    offered: (grounds) =>
      grounds.file.trader.sector === 'telecom'
        ? withDefect(grounds)
        : closed('other-sector', { screen: 'parties', field: 'trader.sector' }),
    effects: (grounds) => phrase(grounds, 'termination-performance-gap'),
    refund: paidForNothing
  }
}

/** The ground a termination rests on. */
export function groundOf({ letter }: Grounds): Rule {
  return rules[letter.endsFor]
}

/**
 * Whatever its ground, a contract is ended after a notice that announced that right and whose delay has passed: the statutes
 * of the last two ask for less, and the company could still contest it.
 */
export function terminationOffer(grounds: Grounds): Offer {
  const notice = announcing(grounds)
  if (notice === null) return closed('right-not-announced', inLetters)
  const waited = elapsed(grounds.day, deadlineOf(notice, grounds))
  return waited.open ? groundOf(grounds).offered(grounds) : waited
}

/** Recalls that notice, and that its delay has passed. */
export function recallOfNotice(grounds: Grounds): readonly DraftPart[] {
  const notice = announcing(grounds)
  if (notice === null) return []
  const sources = sourcesOfEarlier(notice)
  return paragraph([
    recalledWithCopy(notice),
    phrase(grounds, 'announced-right'),
    sentence([`Le délai fixé ${expired(grounds, notice)} sans exécution complète.`], sources)
  ])
}

/** The notice that announced the right to end the contract and left a delay before: the one named, else the last. */
function announcing(grounds: Grounds): Earlier | null {
  const notices = earlierLetters(grounds, ['formal-notice']).filter(
    (earlier) => announced(grounds, earlier) && delayOf(earlier) !== null
  )
  const named = notices.find(({ letter }) => letter.id === grounds.letter.follows)
  return named ?? notices.at(-1) ?? null
}

/** Whether a notice, as it went, said that the contract could be ended; a block rewritten or left out may not. */
function announced({ file, law }: Grounds, { letter }: Earlier): boolean {
  if (!letter.wantsToLeave) return false
  if (letter.asSent !== null) {
    const { asSent } = letter
    const rights = law.texts.filter(({ when }) => when === 'wants-to-leave')
    return rights.some(({ id }) => asSent.includes(JSON.stringify({ kind: 'law', id })))
  }
  const passage = passageOf(file, letter.id, 'consequence')
  return passage === null || (!passage.off && (passage.text ?? '').trim() === '')
}
