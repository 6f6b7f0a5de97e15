import type { Id } from '../case/fields'
import { type DraftSentence, distinct } from '../letters/draft'
import { tidy } from '../letters/french/typography'
import type { Sentence } from '../letters/letter'
import { settledSentence } from '../letters/settle'
import { toldOfTheTrader } from '../letters/voice'
import type { Cover, DossierPart, DraftSection, Line, Section } from './dossier'

/** The reader of a dossier is never the trader: it is told of. */
export function told(draft: DraftSentence, numbers: ReadonlyMap<Id, number>): Sentence {
  const pieces = draft.pieces.map((piece) =>
    typeof piece === 'string' ? toldOfTheTrader(piece) : piece
  )
  return settledSentence({ ...draft, pieces }, numbers)
}

export function toldSection(section: DraftSection, numbers: ReadonlyMap<Id, number>): Section {
  return { ...section, parts: section.parts.map((part) => toldPart(part, numbers)) }
}

function toldPart(part: DossierPart<DraftSentence>, numbers: ReadonlyMap<Id, number>): DossierPart {
  if (part.kind === 'paragraph')
    return { ...part, sentences: part.sentences.map((one) => told(one, numbers)) }
  if (part.kind === 'list') return { ...part, items: part.items.map((one) => told(one, numbers)) }
  return {
    ...part,
    note: part.note === null ? null : tidy(toldOfTheTrader(part.note)),
    rows: part.rows.map((row) => {
      const cells = row.cells.map((cell) => told(cell, numbers))
      return {
        cells,
        sources: distinct([...row.sources, ...cells.flatMap((cell) => cell.sources)])
      }
    })
  }
}

export function toldCover(cover: Cover<DraftSentence>, numbers: ReadonlyMap<Id, number>): Cover {
  const say = (draft: DraftSentence) => told(draft, numbers)
  const line = ({ label, said }: Line<DraftSentence>) => ({ label, said: say(said) })
  return {
    title: say(cover.title),
    parties: cover.parties.map(line),
    state: cover.state.map(say),
    counts: cover.counts.map(line),
    asked: cover.asked.map(say),
    claims: cover.claims.map(say),
    next: say(cover.next),
    clocks: cover.clocks.map(say)
  }
}
