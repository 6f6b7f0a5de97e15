import { defectsInSubject } from './faults'
import { myContract } from './french/grammar'
import { counted } from './french/numbers'
import type { Grounds } from './grounds'

/** What stands after "Objet": the words of the kind, its quality of written complaint, and what it is about. */
export function subjectOf(grounds: Grounds): string {
  return `Mise en demeure valant réclamation écrite : ${aboutWhat(grounds)}`
}

/** What a letter is about: the services out of order, else the commitments not kept, else the credits. */
export function aboutWhat(grounds: Grounds): string {
  const { openDefects, broken, credits, file } = grounds
  if (openDefects.length > 0) return defectsInSubject(grounds)
  if (broken.length > 0) {
    return `${counted(broken.length, 'engagement', 'engagements')} non ${broken.length > 1 ? 'tenus' : 'tenu'}`
  }
  const pending = credits.filter(({ stage }) => stage !== 'seen').length
  if (pending > 0) {
    const several = pending > 1
    return `${counted(pending, 'avoir', 'avoirs')} ${several ? 'annoncés et non portés' : 'annoncé et non porté'} en facture`
  }
  return `exécution de ${myContract(file.contract.offer)}`
}
