import { type DraftSentence, sentence, source } from '../draft'
import type { Grounds } from '../grounds'
import { ofDelay } from './demands'

/** "Merci de me répondre par écrit dans un délai d’un mois à compter de la réception de la présente." */
export function answerWithin({ letter }: Grounds, delay: string): DraftSentence {
  return sentence(
    [
      `Merci de me répondre par écrit dans un délai ${ofDelay(delay)} à compter de la réception de la présente.`
    ],
    [source('letter', letter.id)]
  )
}
