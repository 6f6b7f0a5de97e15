import { addresses } from './fr/addresses'
import { amounts } from './fr/amounts'
import { blackOut } from './fr/blackOut'
import { bundle } from './fr/bundle'
import { cases } from './fr/cases'
import { commitments } from './fr/commitments'
import { composer } from './fr/composer'
import { dates } from './fr/dates'
import { deadlines } from './fr/deadlines'
import { dossier } from './fr/dossier'
import { entries } from './fr/entries'
import { exhibits } from './fr/exhibits'
import { failures } from './fr/failures'
import { frame } from './fr/frame'
import { holidays } from './fr/holidays'
import { journal } from './fr/journal'
import { letter } from './fr/letter'
import { menu } from './fr/menu'
import { missingEvidence } from './fr/missingEvidence'
import { parties } from './fr/parties'
import { recourse } from './fr/recourse'
import { review } from './fr/review'
import { scans } from './fr/scans'
import { settings } from './fr/settings'
import { ui } from './fr/ui'

/** Every sentence of the screens in French, by room. French is the source: English has the same shape. */
export const fr = {
  addresses,
  amounts,
  blackOut,
  bundle,
  cases,
  commitments,
  composer,
  dates,
  deadlines,
  dossier,
  entries,
  exhibits,
  failures,
  frame,
  holidays,
  journal,
  letter,
  menu,
  missingEvidence,
  parties,
  recourse,
  review,
  scans,
  settings,
  ui
} as const
