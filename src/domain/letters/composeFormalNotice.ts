import { type CaseFile, find } from '../case/caseFile'
import type { Id } from '../case/fields'
import { numberExhibits } from '../evidence/numbering'
import { closingBlock } from './blocks/closing'
import { commitmentsBlock } from './blocks/commitmentsTable'
import { consequenceBlock } from './blocks/consequence'
import { contractBlock } from './blocks/contract'
import { creditsBlock } from './blocks/creditsTable'
import { defectsBlock } from './blocks/defects'
import { demandsBlock } from './blocks/demands'
import { lawBlock } from './blocks/lawBlock'
import { openingBlock } from './blocks/opening'
import { stepsBlock } from './blocks/steps'
import type { DraftBlock, DraftPart } from './draft'
import { recipientLines, referencesOf, senderLines } from './envelope'
import { exhibitTitle } from './exhibitTitles'
import { inFull } from './french/dates'
import { tidy } from './french/typography'
import { type FormalNoticeContext, type Grounds, groundsOf } from './grounds'
import { type BlockId, formalNoticeBlocks, type Letter } from './letter'
import { passageOf, rewritten } from './passages'
import { citedExhibits, settle } from './settle'
import { subjectOf } from './subject'

const COMPOSERS: Readonly<Record<BlockId, (grounds: Grounds) => readonly DraftPart[]>> = {
  opening: openingBlock,
  contract: contractBlock,
  defects: defectsBlock,
  steps: stepsBlock,
  commitments: commitmentsBlock,
  credits: creditsBlock,
  law: lawBlock,
  demands: demandsBlock,
  consequence: consequenceBlock,
  closing: closingBlock
}

/**
 * The formal notice of a case (legal.md §6.1), composed by rule: every sentence rests on facts of the file or on the
 * law data, and what the file does not hold is left out. Never fails: `checkFormalNotice` says what is missing.
 */
export function composeFormalNotice(
  file: CaseFile,
  letterId: string,
  context: FormalNoticeContext
): Letter {
  const grounds = groundsOf(file, letterId, context)
  const blocks = formalNoticeBlocks.flatMap((id) => blockOf(grounds, id))
  const isLiving = (exhibit: Id) => find(file, 'exhibits', exhibit) !== null
  const numbers = numberExhibits(
    citedExhibits(blocks).filter(isLiving),
    grounds.letter.exhibits.filter(isLiving)
  )
  const { claimant } = file
  const date = inFull(grounds.day)
  const place = claimant.place.trim()
  const name = tidy(claimant.name.trim())
  return {
    kind: 'formal-notice',
    caseId: file.id,
    language: 'fr',
    title: `Mise en demeure du ${date}`,
    author: name,
    footer: name === '' ? `Mise en demeure du ${date}` : `${name} – mise en demeure du ${date}`,
    day: grounds.day,
    sender: senderLines(grounds),
    recipient: recipientLines(file.trader),
    windowEnvelope: grounds.letter.windowEnvelope,
    registered: {
      mention: 'Lettre recommandée avec avis de réception',
      number: grounds.letter.registeredNumber.trim()
    },
    placeAndDate: tidy(place === '' ? `Le ${date}` : `${place}, le ${date}`),
    references: referencesOf(grounds, subjectOf(grounds), numbers.size),
    salutation: 'Madame, Monsieur,',
    blocks: settle(blocks, numbers),
    signature: name,
    exhibitsHeading: numbers.size > 1 ? 'Pièces jointes (copies)' : 'Pièce jointe (copie)',
    exhibits: [...numbers].flatMap(([id, number]) => {
      const exhibit = find(file, 'exhibits', id)
      return exhibit === null ? [] : [{ number, id, title: exhibitTitle(exhibit) }]
    })
  }
}

/** The block as composed or as rewritten; nothing when it is switched off or has nothing to say. */
function blockOf(grounds: Grounds, id: BlockId): readonly DraftBlock[] {
  const passage = passageOf(grounds.file, grounds.letter.id, id)
  if (passage?.off === true) return []
  const composed: DraftBlock = {
    id,
    heading: headingOf(grounds, id),
    parts: COMPOSERS[id](grounds),
    boxed: id === 'demands',
    rewritten: false
  }
  const text = passage?.text ?? null
  if (passage !== null && text !== null && text.trim() !== '') {
    return [rewritten(grounds.file, composed, text, passage.sources)]
  }
  return composed.parts.length === 0 ? [] : [composed]
}

function creditsHeading(credits: Grounds['credits']): string {
  const several = credits.length > 1
  if (credits.some(({ stage }) => stage === 'seen')) return several ? 'Avoirs' : 'Avoir'
  return several ? 'Avoirs annoncés' : 'Avoir annoncé'
}

function headingOf(grounds: Grounds, id: BlockId): string | null {
  const { openDefects, endedDefects, broken, credits } = grounds
  switch (id) {
    case 'opening':
    case 'closing':
      return null
    case 'contract':
      return 'Le contrat'
    case 'defects':
      if (openDefects.length > 0) return 'Ce qui ne fonctionne pas'
      return endedDefects.length > 0 ? 'Ce qui n’a pas fonctionné' : 'Les faits'
    case 'steps':
      return 'Mes démarches'
    case 'commitments':
      if (broken.length === 1) return 'Engagement pris et non tenu'
      return broken.length > 0 ? 'Engagements pris et non tenus' : 'Engagements pris'
    case 'credits':
      return creditsHeading(credits)
    case 'law':
      return 'En droit'
    case 'demands':
      return 'Ce que je demande'
    case 'consequence':
      return 'À défaut'
  }
}
