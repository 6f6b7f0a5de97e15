import { type DraftPart, paragraph, sentence, source } from '../draft'
import type { Grounds } from '../grounds'
import { EFFECT_ID, type Recourse, recourseId } from '../law'
import { deadlineWords } from './demands'
import { applicableLaw } from './lawBlock'

/** What follows if nothing is done, by sector, then what the letter counts as; verified texts only. */
export function consequenceBlock(grounds: Grounds): readonly DraftPart[] {
  const { law, letter } = grounds
  const recourse = recourseOf(grounds)
  const leaving = applicableLaw(grounds).filter((text) => text.when === 'wants-to-leave')
  const { effect } = law
  return [
    ...paragraph([
      recourse === null
        ? null
        : sentence(
            [recourse.consequence.replace('{délai}', withinDelays(grounds))],
            [source('law', recourseId(recourse.sector)), source('letter', letter.id)]
          ),
      ...leaving.map((text) => sentence([text.sentence], [source('law', text.id)]))
    ]),
    ...paragraph([
      effect.confidence === 'verified'
        ? sentence([effect.sentence], [source('law', EFFECT_ID)])
        : null
    ])
  ]
}

function recourseOf({ file, law }: Grounds): Recourse | null {
  const found = law.recourse.find(
    ({ sector, confidence }) => sector === file.trader.sector && confidence === 'verified'
  )
  return found ?? null
}

function withinDelays({ letter }: Grounds): string {
  const delays = [letter.deadlineDays, letter.answerDays].filter(
    (days) => deadlineWords(days) !== null
  )
  return ['', ' dans ce délai', ' dans ces délais'][new Set(delays).size] ?? ''
}
