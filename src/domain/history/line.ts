import * as z from 'zod'
import { editSchema } from '../case/edits'
import { idSchema, instantSchema, lineSchema } from '../case/fields'
import { HASH_PATTERN, type Hash } from './hash'
import { findHostile } from './hostile'

export const HISTORY_FORMAT = 'doleances/history'
/**
 * The version of lines written, and the newest understood: it moves with what edits may hold, so that a version that does
 * not know a field never folds it away. Lines of version 1 also came from files at rest of version 2.
 */
export const LINE_VERSION = 3

/** A seat is one installation on one data folder; hex, so that it is safe as a file name and as a key. */
export const seatSchema = z.string().regex(/^[0-9a-f]{16}$/)
export const hashSchema = z.string().regex(HASH_PATTERN)

const stamp = {
  v: z.int().min(1).max(LINE_VERSION),
  /** 1 for the first line of a seat's file. */
  n: z.int().min(1),
  seat: seatSchema,
  /** Who sat there; empty until someone gave a name. */
  author: lineSchema,
  /** Logical clock (Lamport): more than that of any line its writer knew. */
  clock: z.int().min(1),
  at: instantSchema,
  /** The last line known of every other seat: what the writer had before its eyes. */
  seen: z.record(seatSchema, z.object({ n: z.int().min(1), hash: hashSchema })),
  /** How the content is encrypted; null: it is not. */
  enc: z.null()
}

const ends = { prev: hashSchema.nullable(), hash: hashSchema }

export const lineSchemas = z.discriminatedUnion('kind', [
  z.object({
    ...stamp,
    kind: z.literal('begin'),
    format: z.literal(HISTORY_FORMAT),
    case: idSchema,
    /** SHA-256 of the bytes of the file this history starts from; null: from an empty case. */
    base: hashSchema.nullable(),
    createdAt: instantSchema,
    /** The seat that writes `case.json`; null: it was there before any seat. */
    owner: seatSchema.nullable(),
    ...ends
  }),
  z.object({ ...stamp, kind: z.literal('edit'), edit: editSchema, ...ends }),
  /** `of` is the hash of the line of kind `edit` taken back, or brought back. */
  z.object({ ...stamp, kind: z.literal('undo'), of: hashSchema, edit: editSchema, ...ends }),
  z.object({ ...stamp, kind: z.literal('redo'), of: hashSchema, edit: editSchema, ...ends })
])

export type Line = Readonly<z.infer<typeof lineSchemas>>
export type BeginLine = Extract<Line, { kind: 'begin' }>
export type EditLine = Exclude<Line, { kind: 'begin' }>
export type Seen = Line['seen']
/** A line before it is sealed with its hash. */
export type Unsealed = Line extends infer Kind
  ? Kind extends Line
    ? Omit<Kind, 'hash'>
    : never
  : never

const SEAL_LENGTH = ',"hash":""}'.length + 64

/**
 * One line of a history file, with its newline, and the value it reads as. The hash is that of the exact text before
 * `,"hash":"…"}`, so it can be checked without understanding the line.
 */
export function sealLine(
  line: Unsealed,
  hash: Hash
): { readonly text: string; readonly line: Line } {
  const open = JSON.stringify(line).slice(0, -1)
  const seal = hash(open)
  return { text: `${open},"hash":"${seal}"}\n`, line: { ...line, hash: seal } }
}

/** The hash a text without newline ends with, when it is right; else null. */
export function sealOf(text: string, hash: Hash): string | null {
  const cut = text.length - SEAL_LENGTH
  if (cut < 1 || !text.startsWith(',"hash":"', cut) || !text.endsWith('"}')) return null
  const seal = text.slice(-66, -2)
  return hash(text.slice(0, cut)) === seal ? seal : null
}

export type LineReading =
  | { readonly kind: 'line'; readonly line: Line }
  /** Written by a version that knows more than this one. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' }

const peekSchema = z.object({ v: z.int().min(1), enc: z.unknown().optional() })

/** Reads one line without its newline. Where it stands in the chain is not looked at here. */
export function readLine(text: string, hash: Hash): LineReading {
  const value = parseJson(text)
  const peek = peekSchema.safeParse(value)
  if (!peek.success) return { kind: 'damaged' }
  if (peek.data.v > LINE_VERSION) return { kind: 'newer', version: peek.data.v }
  if (sealOf(text, hash) === null || findHostile(value, 'refuse') !== null)
    return { kind: 'damaged' }
  // Encryption came after version 1 of lines: whoever wrote this can do more than we can.
  if (typeof peek.data.enc === 'object' && peek.data.enc !== null)
    return { kind: 'newer', version: LINE_VERSION + 1 }
  const line = lineSchemas.safeParse(value)
  return line.success ? { kind: 'line', line: line.data } : { kind: 'damaged' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
