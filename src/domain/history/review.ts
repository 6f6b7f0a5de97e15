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
