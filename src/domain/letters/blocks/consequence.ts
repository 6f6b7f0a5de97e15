import { inForce, lapsed } from '../../law/origin'
import { type DraftPart, paragraph, sentence, source } from '../draft'
import type { Grounds } from '../grounds'
import { EFFECT_ID, type Recourse } from '../law'
import { deadlineWords } from './demands'
import { applicableLaw } from './lawBlock'

/** What follows if nothing is done, by sector, then what the letter counts as; verified texts only. */
export function consequenceBlock(grounds: Grounds): readonly DraftPart[] {
  const { law, letter, day } = grounds
  const recourse = recourseOf(grounds)
  const leaving = applicableLaw(grounds).filter((text) => text.when === 'wants-to-leave')
  const { effect } = law
  return [
    ...paragraph([
      recourse === null
        ? null
        : sentence(
            [recourse.consequence.replace('{délai}', withinDelays(grounds))],
            [source('law', recourse.id), source('letter', letter.id)]
          ),
      ...leaving.map((text) => sentence([text.sentence], [source('law', text.id)]))
    ]),
    ...paragraph([
      effect.confidence === 'verified' && !lapsed(effect, day)
        ? sentence([effect.sentence], [source('law', EFFECT_ID)])
        : null
    ])
  ]
}

function recourseOf({ file, law, day }: Grounds): Recourse | null {
  return law.recourse.find((one) => inForce(one, file.trader.sector, day)) ?? null
}

function withinDelays({ letter }: Grounds): string {
  const delays = [letter.deadlineDays, letter.answerDays].filter(
    (days) => deadlineWords(days) !== null
  )
  return ['', ' dans ce délai', ' dans ces délais'][new Set(delays).size] ?? ''
}
