import * as z from 'zod'

/** A conflict or a change that did not apply, listed under "à vérifier". Values are JSON texts. */
export const reviewSchema = z.object({
  kind: z.enum(['conflict', 'refused']),
  in: z.string(),
  id: z.string().nullable(),
  field: z.string(),
  shown: z.string(),
  other: z.string(),
  by: z.string()
})
export type Review = Readonly<z.infer<typeof reviewSchema>>

/**
 * The fields in conflict, as those who compose letters name them: `trader.address`, `events.<id>.title`. A letter that
 * would print one is blocked until someone chose.
 */
export function conflictPaths(reviews: readonly Review[]): readonly string[] {
  const paths = reviews
    .filter((review) => review.kind === 'conflict')
    .map((review) => [review.in, review.id, review.field].filter((part) => part !== null).join('.'))
  return [...new Set(paths)]
}
