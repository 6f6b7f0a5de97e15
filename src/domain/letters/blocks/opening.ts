import { type DraftPart, type Pointer, paragraph, sentence, source } from '../draft'
import { defectsToRestore } from '../faults'
import { counted } from '../french/numbers'
import type { Grounds } from '../grounds'
import { deadlineWords, substantiveDemands } from './demands'

/** The demand in the first line: the desk reads page 1. */
export function openingBlock(grounds: Grounds): readonly DraftPart[] {
  const { openDefects, broken, letter } = grounds
  const deadline = deadlineWords(letter.deadlineDays)
  const within = deadline === null ? '' : ` sous ${deadline}`
  if (openDefects.length > 0) {
    return paragraph([
      sentence(
        [
          `Je vous mets en demeure ${defectsToRestore(grounds, within)}`,
          atDemands(' (demandes au point ', ')', ''),
          '.'
        ],
        [source('letter', letter.id), ...openDefects.map((defect) => source('defect', defect.id))]
      )
    ])
  }
  return paragraph([
    sentence(
      [
        `Je vous mets en demeure de satisfaire${within} `,
        substantiveDemands(grounds).length > 0
          ? atDemands('aux demandes énoncées au point ', '', 'à mes demandes')
          : atDemands('à la demande énoncée au point ', '', 'à ma demande'),
        brokenWords(grounds),
        '.'
      ],
      [
        source('letter', letter.id),
        ...broken.flatMap(({ commitment, madeIn }) => [
          source('commitment', commitment.id),
          source('event', madeIn.id)
        ])
      ]
    )
  ])
}

/** What a complaint is about, in its first line, without setting any delay. */
export function complaintOpening(grounds: Grounds): readonly DraftPart[] {
  const { openDefects, broken, letter } = grounds
  if (openDefects.length > 0) {
    return paragraph([
      sentence(
        [`Je vous demande ${defectsToRestore(grounds, '')}.`],
        openDefects.map((defect) => source('defect', defect.id))
      )
    ])
  }
  return paragraph([
    sentence(
      [`Je vous adresse une réclamation${brokenWords(grounds)}.`],
      [
        source('letter', letter.id),
        ...broken.flatMap(({ commitment, madeIn }) => [
          source('commitment', commitment.id),
          source('event', madeIn.id)
        ])
      ]
    )
  ])
}

/** " : deux engagements pris par vos services n’ont pas été tenus"; empty where none was broken. */
export function brokenWords({ broken }: Grounds): string {
  if (broken.length === 0) return ''
  const counting = counted(broken.length, 'engagement', 'engagements')
  return broken.length > 1
    ? ` : ${counting} pris par vos services n’ont pas été tenus`
    : ` : ${counting} pris par vos services n’a pas été tenu`
}

function atDemands(before: string, after: string, otherwise: string): Pointer {
  return { pointTo: 'demands', before, after, otherwise }
}
