import type { PartOfDay } from './phrases/reading'
import type { Time } from './when'

// Customs, not law: no text fixes them. They are the values of the project's own rules R7, R8 and
// R18, chosen kindly to the trader so that no letter turns on a few minutes.

/** Minutes granted after the end of a slot (R7) or after an hour given without an end (R18). */
export const TOLERANCE_MINUTES = 15

/** The end of each part of a day, word for word and kindly read (R8). */
export const PART_ENDS: Readonly<
  Record<PartOfDay, { readonly literal: Time; readonly prudent: Time }>
> = {
  morning: { literal: '12:00', prudent: '13:00' },
  afternoon: { literal: '18:00', prudent: '20:00' },
  evening: { literal: '24:00', prudent: '24:00' },
  day: { literal: '24:00', prudent: '24:00' }
}

/** The earliest hour that still belongs to each part of a day, to see that words contradict. */
export const PART_STARTS: Readonly<Record<PartOfDay, Time>> = {
  morning: '00:00',
  afternoon: '12:00',
  evening: '17:00',
  day: '00:00'
}
