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
