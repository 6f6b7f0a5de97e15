import { sentencesOf } from '../letters/draft'
import type { Missing, Sentence, Source } from '../letters/letter'
import { conflictsAmong } from '../letters/printedConflicts'
import type { Dossier, DossierPart } from './dossier'

/** Every sentence of a dossier, in printed order. */
export function dossierSentences({ cover, sections }: Dossier): readonly Sentence[] {
  return [
    cover.title,
    ...cover.parties.map(({ said }) => said),
    ...cover.state,
    ...cover.counts.map(({ said }) => said),
    ...cover.asked,
    ...cover.claims,
    cover.next,
    ...cover.clocks,
    ...sections.flatMap(({ parts }) => parts.flatMap(sentencesIn))
  ]
}

function sentencesIn(part: DossierPart): readonly Sentence[] {
  return part.kind === 'table' ? part.rows.flatMap(({ cells }) => cells) : sentencesOf(part)
}

export function dossierSources(dossier: Dossier): readonly Source[] {
  return dossierSentences(dossier).flatMap(({ sources }) => sources)
}

/** What keeps a dossier from being printed: a field on which two seats disagree (PRODUCT §3.6). */
export function dossierConflicts(
  dossier: Dossier,
  conflicts: readonly string[]
): readonly Missing[] {
  const printed = new Set([
    ...dossierSources(dossier).map(({ id }) => id),
    ...dossier.letters.map(({ id }) => id)
  ])
  return conflictsAmong((id) => printed.has(id), conflicts)
}
