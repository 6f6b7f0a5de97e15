import { inForce } from '../law/origin'
import { type DraftSentence, sentence, source } from './draft'
import type { Grounds } from './grounds'
import type { PhraseUse } from './law'

/** The sentence of the law data for a use in the sector of the case; null where none was verified. */
export function phrase({ file, law, day }: Grounds, use: PhraseUse): DraftSentence | null {
  const found = law.phrases.find((one) => one.use === use && inForce(one, file.trader.sector, day))
  return found === undefined ? null : sentence([found.sentence], [source('law', found.id)])
}
