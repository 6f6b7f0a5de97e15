import * as z from 'zod'

// The page's security policy forbids `eval`; zod otherwise probes `new Function` when first used.
z.config({ jitless: true })

/** Longest accepted text of a field, in UTF-16 units; keeps one hostile import from filling the disk. */
export const LONGEST_LINE = 1_000
export const LONGEST_TEXT = 100_000
/** Of a composed letter kept as it went. */
export const LONGEST_LETTER = 900_000

export const idSchema = z.string().min(1).max(100)
export type Id = string

export const lineSchema = z.string().max(LONGEST_LINE)
export const textSchema = z.string().max(LONGEST_TEXT)

/** An amount in integer euro cents. */
export const centsSchema = z.number().int().min(-100_000_000_00).max(100_000_000_00)
export type Cents = number

export const countSchema = z.number().int().min(0).max(1_000_000)

/** SHA-256 of untouched bytes, 64 hex digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/** An instant recorded by the computer's clock, with its offset: `2026-12-09T09:41:00+01:00`. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/)
export type Instant = string

/** Every entry of a collection: a deletion is a mark, so that it can be undone and merged. */
export const entry = { deleted: z.boolean() }
