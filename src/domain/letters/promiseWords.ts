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

/** The words of a promise as printed: quoted when a writing holds them, told otherwise. */
export function promiseWords({ commitment, madeIn }: ToldCommitment): string {
  const words = commitment.words.trim()
  if (words === '') return `${NAMES[commitment.kind]} ${commitment.phrase.trim()}`.trim()
  if (!isWritten(madeIn.channel)) return continuing(words)
  return `« ${words.replace(/^[«"]\s*|\s*[»".]$/g, '')} »`
}
