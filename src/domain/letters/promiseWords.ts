import type { PromiseKind } from '../case/promises'
import { continuing } from './french/grammar'
import type { ToldCommitment } from './grounds'
import { isWritten } from './people'

const NAMES: Readonly<Record<PromiseKind, string>> = {
  callback: 'rappel',
  'phone-appointment': 'rendez-vous téléphonique',
  visit: 'intervention sur place',
  repair: 'réparation',
  delivery: 'livraison',
  refund: 'remboursement',
  answer: 'réponse',
  escalation: 'transmission du dossier',
  other: 'engagement'
}

/**
 * The words of a promise as printed, with those that set its time where they do not hold them: quoted when a writing
 * holds them, told otherwise.
 */
export function promiseWords({ commitment, madeIn }: ToldCommitment): string {
  const words = commitment.words.trim()
  const phrase = commitment.phrase.trim()
  if (words === '') return `${NAMES[commitment.kind]} ${phrase}`.trim()
  const apart = plain(words).includes(plain(phrase)) ? '' : phrase
  if (!isWritten(madeIn.channel)) return `${continuing(words)} ${continuing(apart)}`.trim()
  return apart === '' ? quoted(words) : `${quoted(words)}, ${quoted(apart)}`
}

function quoted(words: string): string {
  return `« ${words.replace(/^[«"]\s*|\s*[»".]$/g, '')} »`
}

/** For comparing only: spaces, apostrophes, capitals and the final full stop left out. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s’'.]/g, '')
}
