import { amounts } from './en/amounts'
import { dates } from './en/dates'
import { failures } from './en/failures'
import { frame } from './en/frame'
import { ui } from './en/ui'
import type { fr } from './fr'
import type { Words } from './words'

/** Every sentence of the screens in English, by room. */
export const en = { amounts, dates, failures, frame, ui } satisfies Words<typeof fr>
