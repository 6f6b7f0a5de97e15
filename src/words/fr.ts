import { amounts } from './fr/amounts'
import { dates } from './fr/dates'
import { failures } from './fr/failures'
import { frame } from './fr/frame'
import { ui } from './fr/ui'

/** Every sentence of the screens in French, by room. French is the source: English has the same shape. */
export const fr = { amounts, dates, failures, frame, ui } as const
