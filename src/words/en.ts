import { addresses } from './en/addresses'
import { amounts } from './en/amounts'
import { blackOut } from './en/blackOut'
import { bundle } from './en/bundle'
import { cases } from './en/cases'
import { commitments } from './en/commitments'
import { composer } from './en/composer'
import { dates } from './en/dates'
import { deadlines } from './en/deadlines'
import { dossier } from './en/dossier'
import { entries } from './en/entries'
import { exhibits } from './en/exhibits'
import { failures } from './en/failures'
import { frame } from './en/frame'
import { holidays } from './en/holidays'
import { journal } from './en/journal'
import { letter } from './en/letter'
import { menu } from './en/menu'
import { missingEvidence } from './en/missingEvidence'
import { parties } from './en/parties'
import { recourse } from './en/recourse'
import { review } from './en/review'
import { scans } from './en/scans'
import { settings } from './en/settings'
import { ui } from './en/ui'
import type { fr } from './fr'
import type { Words } from './words'

/** Every sentence of the screens in English, by room. */
export const en = {
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
} satisfies Words<typeof fr>
