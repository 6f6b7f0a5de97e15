import type { CaseFile } from '../case/caseFile'
import { commitmentStates } from '../commitments/commitmentState'
import { friseLayout } from '../frise/friseLayout'
import { wentLines } from '../letters/blocks/recall'
import { stepsBlock } from '../letters/blocks/steps'
import { caseNumbers } from '../letters/caseNumbers'
import { type DraftSentence, punctuated } from '../letters/draft'
import { inFull } from '../letters/french/dates'
import { tidy } from '../letters/french/typography'
import { type Grounds, groundsOf } from '../letters/grounds'
import { draftChronology } from './chronology'
import { clockSentences } from './clocks'
import { draftCommitments } from './commitments'
import { draftCover, TOLD_KINDS } from './cover'
import type { Dossier, DossierContext, DraftSection, Edition, SentPaper, Timeline } from './dossier'
import { draftConcordance, draftExhibitList, listedExhibits } from './exhibitList'
import { draftLedger } from './ledger'
import { type Gone, goneLetters } from './numbers'
import { toldCover, toldSection } from './telling'

/** Room of the drawing, in the pixels of the screen: as wide as a page at the size of its words. */
export const FRISE_ROOM = 596

/**
 * The dossier of a case: one value for the paper, the terminal and the window. Every sentence rests on facts of the file, and
 * what the file does not hold is left out; its exhibits bear the numbers of the letters.
 */
export function composeDossier(file: CaseFile, context: DossierContext, edition: Edition): Dossier {
  const grounds = groundsOf(file, '', context)
  const { day } = grounds
  const gone = goneLetters(file, day)
  const told = [
    edition === 'own' ? draftClocks(file, context) : null,
    chronologyWithNotes(grounds),
    draftCommitments(grounds),
    draftLedger(grounds),
    draftLetters(grounds)
  ].filter((section) => section !== null)
  const { numbers } = caseNumbers(file, context)
  const exhibits = listedExhibits(file, numbers)
  const lists = [draftExhibitList(exhibits), draftConcordance(gone, exhibits)]
  const sections = [...told, ...lists.filter((section) => section !== null)]
  const author = tidy(file.claimant.name.trim())
  return {
    caseId: file.id,
    edition,
    language: 'fr',
    title: titleOf(author, day),
    author,
    day,
    cover: toldCover(draftCover(grounds, context, edition), numbers),
    timeline: timelineOf(file, context),
    sections: sections.map((section) => toldSection(section, numbers)),
    letters: gone.map(asSentPaper),
    exhibits
  }
}

function titleOf(author: string, day: string): string {
  const date = inFull(day)
  if (author === '') return `Dossier du ${date}`
  const of = /^[aàâeéèêëiîïoôuûü]/i.test(author) ? 'd’' : 'de '
  return `Dossier ${of}${author}, ${date}`
}

/** The chronology, under what only the claimant's notes show (PRODUCT §3.2). */
function chronologyWithNotes(grounds: Grounds): DraftSection | null {
  const chronology = draftChronology(grounds)
  if (chronology === null) return null
  return {
    ...chronology,
    parts: [...stepsBlock(grounds), ...chronology.parts] as DraftSection['parts']
  }
}

function draftClocks(file: CaseFile, { now, recourse }: DossierContext): DraftSection | null {
  const items = clockSentences(file, now.day, recourse)
  if (items.length === 0) return null
  return {
    id: 'clocks',
    heading: 'Délais à surveiller (exemplaire personnel)',
    parts: [{ kind: 'list', marker: 'dash', items }]
  }
}

function draftLetters(grounds: Grounds): DraftSection | null {
  const items: readonly DraftSentence[] = wentLines(grounds, TOLD_KINDS)
  if (items.length === 0) return null
  return {
    id: 'letters',
    heading: 'Courriers envoyés',
    parts: [{ kind: 'list', marker: 'dash', items: punctuated(items) }]
  }
}

function asSentPaper({ entry, letter }: Gone): SentPaper {
  return { id: entry.id, title: letter.title, sentPaper: entry.sentPaper, letter }
}

function timelineOf(file: CaseFile, { now }: DossierContext): Timeline | null {
  const layout = friseLayout(file, commitmentStates(file, now), now, FRISE_ROOM, 'sans date')
  if (layout === null) return null
  const { claimant, trader } = file
  const { scale, ...placed } = layout
  return {
    ...placed,
    claimant: claimant.name.trim() || 'Demandeur',
    trader: trader.brand.trim() || trader.legalName.trim() || 'Entreprise',
    width: scale.width,
    days: scale.days
  }
}
