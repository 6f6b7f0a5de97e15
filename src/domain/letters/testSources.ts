import { type CaseFile, find } from '../case/caseFile'
import { sentencesOf } from './draft'
import { EFFECT_ID } from './law'
import type { Letter, Source } from './letter'
import { context } from './testLaw'

/** What the sentences of a letter rest on, held against the case. */

const COLLECTIONS = {
  event: 'events',
  commitment: 'commitments',
  defect: 'defects',
  credit: 'credits',
  bill: 'bills',
  demand: 'demands',
  exhibit: 'exhibits',
  letter: 'letters',
  cost: 'costs'
} as const

const LAW = new Set([
  ...context.law.texts.map(({ id }) => id),
  ...context.law.phrases.map(({ id }) => id),
  ...context.law.recourse.map(({ id }) => id),
  EFFECT_ID
])

/** Whether a source is in the case, or in the law data. */
export function exists(file: CaseFile, { kind, id }: Source): boolean {
  if (kind === 'contract' || kind === 'claimant') return id === kind
  if (kind === 'law') return LAW.has(id)
  // A letter that has not been started has no entry yet.
  return (kind === 'letter' && id === '') || find(file, COLLECTIONS[kind], id) !== null
}

/** Every source of a letter: of its sentences, and of the rows of its tables. */
export function sourcesOf(letter: Letter): readonly Source[] {
  return letter.blocks.flatMap((block) =>
    block.parts.flatMap((part) => [
      ...sentencesOf(part).flatMap(({ sources }) => sources),
      ...(part.kind === 'table' ? part.rows.flatMap(({ sources }) => sources) : [])
    ])
  )
}
