import type { Rule, Slot } from '#domain/time/phrases/reading'
import { readPhrase } from '#domain/time/phrases/readPhrase'
import { type Moment, type Territory, territorySchema } from '#domain/time/when'

/** What `due --json` prints (DESIGN of the terminal): both dates null for words that set none. */
export type DueDocument = {
  readonly phrase: string
  readonly rule: Rule | null
  readonly slot: Slot | null
  readonly literal: Moment | null
  readonly prudent: Moment | null
}

/** The territory named on the command line, or null when no such territory is known. */
export function territoryNamed(text: string): Territory | null {
  return territorySchema.safeParse(text).data ?? null
}

/** Reads a due-date phrase; a phrase that no rule reads has `rule` null, and is not guessed. */
export function due(phrase: string, said: Moment, territory: Territory): DueDocument {
  const reading = readPhrase(phrase, said, territory)
  if (reading.rule === null) return { phrase, rule: null, slot: null, literal: null, prudent: null }
  const { rule, slot, literal, prudent } = reading
  return { phrase, rule, slot, literal, prudent }
}
