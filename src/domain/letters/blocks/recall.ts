import { citing, type DraftSentence, sentence, source } from '../draft'
import {
  deadlineOf,
  delayOf,
  type Earlier,
  earlierLetters,
  nounOf,
  sourcesOfEarlier,
  wentWords
} from '../earlier'
import { inFull, on } from '../french/dates'
import type { Grounds } from '../grounds'
import { byChannel } from '../people'
import { contactProofs } from '../proofs'
import { outstanding } from './remaining'

/** "Ma réclamation, postée en recommandé le … et reçue le …, est restée sans réponse." */
export function repliedTo(grounds: Grounds, earlier: Earlier): DraftSentence {
  const { answer, unanswered } = earlier
  const named = recalled(earlier)
  const sources = sourcesOfEarlier(earlier)
  if (answer !== null) {
    return sentence(
      [
        `${['Vous avez répondu', answeredWords(earlier)].filter((part) => part !== '').join(' ')} à ${named.replace(/^Ma /, 'ma ').replace(/,$/, '')}`,
        citing(contactProofs(grounds.file, answer)),
        outstanding(grounds).length > 0
          ? ' ; cette réponse laisse sans solution les points qui suivent.'
          : ' ; le litige demeure.'
      ],
      sources
    )
  }
  return unanswered
    ? sentence([`${named} est restée sans réponse.`], sources)
    : sentence([`Je me réfère à ${named.replace(/^Ma /, 'ma ').replace(/,$/, '')}.`], sources)
}

/** "Ma mise en demeure, postée en recommandé le … et reçue le …,": its name, then what is known of its way. */
export function recalled(earlier: Earlier): string {
  const went = wentWords(earlier)
  return `Ma ${nounOf(earlier)}${went === '' ? '' : `, ${went},`}`
}

function answeredWords({ answer }: Earlier): string {
  if (answer === null) return ''
  return [on(answer.happened, 'with-year'), byChannel(answer.channel)]
    .filter((part) => part !== '')
    .join(' ')
}

/** Named again, where another letter was named in between. */
export function copyJoined(earlier: Earlier): DraftSentence {
  const words =
    earlier.answer === null
      ? 'J’en joins une copie.'
      : `Je joins une copie de ma ${nounOf(earlier)}.`
  return sentence([words], [source('letter', earlier.letter.id)])
}

/** "Ma mise en demeure, …, vous laissait quinze jours pour y satisfaire ; j’en joins une copie." */
export function recalledWithCopy(earlier: Earlier): DraftSentence {
  return sentence(
    [`${recalled(earlier)} ${delayGiven(earlier)} ; j’en joins une copie.`],
    sourcesOfEarlier(earlier)
  )
}

/** "Le délai de quinze jours qu’elle fixait a expiré le 29 décembre 2026": the day only where the receipt is known. */
export function expired(grounds: Grounds, earlier: Earlier): string {
  const last = deadlineOf(earlier, grounds)
  const isSure = last !== null && !earlier.receipt.estimated
  return isSure ? `a expiré le ${inFull(last)}` : 'a expiré'
}

/** "vous laissait quinze jours pour y satisfaire". */
function delayGiven(earlier: Earlier): string {
  const delay = delayOf(earlier)
  const what = earlier.letter.kind.endsWith('complaint') ? 'y répondre' : 'y satisfaire'
  return delay === null ? `vous demandait d’${what}` : `vous laissait ${delay} pour ${what}`
}

/** One line of the letters that went, for a reader who looks for their dates first. */
export function wentLines(
  grounds: Grounds,
  kinds: Parameters<typeof earlierLetters>[1]
): readonly DraftSentence[] {
  return earlierLetters(grounds, kinds).map((earlier) => {
    const answered = answeredWords(earlier)
    const end =
      earlier.answer !== null
        ? ` : réponse reçue${answered === '' ? '' : ` ${answered}`}`
        : earlier.unanswered
          ? ' : aucune réponse reçue à ce jour'
          : ''
    const proofs = earlier.answer === null ? [] : contactProofs(grounds.file, earlier.answer)
    const went = wentWords(earlier)
    return sentence(
      [`${nounOf(earlier)}${went === '' ? '' : ` ${went}`}${end}`, citing(proofs)],
      sourcesOfEarlier(earlier)
    )
  })
}
