import type { Grounds } from './grounds'

/** The headings that follow what the file holds. */

export function defectsHeading({ openDefects, endedDefects }: Grounds): string {
  if (openDefects.length > 0) return 'Ce qui ne fonctionne pas'
  return endedDefects.length > 0 ? 'Ce qui n’a pas fonctionné' : 'Les faits'
}

export function commitmentsHeading({ broken }: Grounds): string {
  if (broken.length === 1) return 'Engagement pris et non tenu'
  return broken.length > 0 ? 'Engagements pris et non tenus' : 'Engagements pris'
}

export function creditsHeading({ credits }: Grounds): string {
  const several = credits.length > 1
  if (credits.some(({ stage }) => stage === 'seen')) return several ? 'Avoirs' : 'Avoir'
  return several ? 'Avoirs annoncés' : 'Avoir annoncé'
}

/** Where commitments and credits are told together, in a few lines. */
export function promisesHeading(grounds: Grounds): string {
  const { broken, credits } = grounds
  if (credits.length === 0) return commitmentsHeading(grounds)
  return broken.length === 0 ? creditsHeading(grounds) : 'Engagements et avoirs'
}
