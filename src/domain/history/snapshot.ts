import * as z from 'zod'
import { type CaseFile, caseFileSchema } from '../case/caseFile'
import { fail, ok, type Result } from '../result'
import type { Hash } from './hash'
import { findHostile } from './hostile'
import { hashSchema, seatSchema } from './line'
import { type Migration, migrate, migrations } from './migrations'
import { type Review, reviewSchema } from './review'
import { type BadText, whyNotJson } from './truncation'

export const CASE_FORMAT = 'doleances/case'
/** The version of case files written, and the oldest version of reader that understands them. */
export const CASE_VERSION = 3
export const CASE_MIN_READER = 3

/** How far a snapshot has folded each seat's history: the number, hash and logical clock of its last line. */
export type Folded = Readonly<
  Record<string, { readonly n: number; readonly hash: string; readonly clock: number }>
>

/** A case as last folded. A lone file, handed over without history, has folded nothing. */
export type Snapshot = {
  readonly version: number
  readonly folded: Folded
  readonly base: string | null
  readonly toReview: readonly Review[]
  readonly file: CaseFile
  /** Fields of the envelope this version does not know, kept as they are. */
  readonly unknown: Readonly<Record<string, unknown>>
}

export type SnapshotFailure =
  | { readonly kind: BadText }
  | { readonly kind: 'foreign-file' }
  | { readonly kind: 'altered-file' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly code: string }

const versionsSchema = z.object({
  format: z.literal(CASE_FORMAT),
  version: z.int().min(1),
  minReader: z.int().min(1)
})

const envelopeSchema = z.looseObject({
  folded: z.record(
    seatSchema,
    z.object({ n: z.int().min(1), hash: hashSchema, clock: z.int().min(1) })
  ),
  base: hashSchema.nullable(),
  toReview: z.array(reviewSchema).max(10_000),
  case: z.unknown()
})

/** The whole document of a case file; fields that are not known are kept as they are. */
export const caseDocumentSchema = z.looseObject({
  ...versionsSchema.shape,
  /** Of the document written compactly without this member; null: not sealed. */
  sha256: hashSchema.nullable(),
  ...envelopeSchema.shape,
  case: caseFileSchema
})

/**
 * The text of a case file. Its `sha256` is that of the same document written compactly (`JSON.stringify`) without the
 * member `sha256`, so that another program can check it, and indentation does not matter.
 */
export function writeSnapshot(snapshot: Omit<Snapshot, 'version'>, hash: Hash): string {
  const { folded, base, toReview, file, unknown } = snapshot
  const opening = { format: CASE_FORMAT, version: CASE_VERSION, minReader: CASE_MIN_READER }
  const content = { folded, base, toReview, case: file, ...unknown }
  const sha256 = hash(JSON.stringify({ ...opening, ...content }))
  return `${JSON.stringify({ ...opening, sha256, ...content }, null, 2)}\n`
}

/**
 * Reads a case file's text: parse, check the seal, migrate step by step, check. A file written by hand or by another
 * program may have `"sha256": null`: it is taken unsealed. Fields that are not known are kept as they are.
 */
export function readSnapshot(
  text: string,
  hash: Hash,
  steps: readonly Migration[] = migrations,
  current = CASE_VERSION
): Result<Snapshot, SnapshotFailure> {
  const value = parse(text)
  if (value === undefined) return fail({ kind: whyNotJson(text) })
  const document = documentSchema.safeParse(value)
  if (!document.success || document.data.format !== CASE_FORMAT)
    return fail({ kind: 'foreign-file' })
  const versions = versionsSchema.safeParse(document.data)
  if (!versions.success) return fail({ kind: 'altered-file' })
  const { version, minReader } = versions.data
  if (minReader > current) return fail({ kind: 'newer-version', version })
  const { sha256, ...sealed } = document.data
  if (findHostile(sealed, 'drop') !== null) return fail({ kind: 'unreadable', code: 'hostile' })
  if (sha256 !== null && sha256 !== hash(JSON.stringify(sealed)))
    return fail({ kind: 'altered-file' })
  return check(version < current ? migrate(sealed, version, current, steps) : sealed, version)
}

const documentSchema = z.looseObject({
  format: z.unknown().optional(),
  sha256: z.unknown().optional()
})

function check(
  document: Readonly<Record<string, unknown>>,
  version: number
): Result<Snapshot, SnapshotFailure> {
  const envelope = envelopeSchema.safeParse(document)
  if (!envelope.success) return unreadable(envelope.error)
  const checked = caseFileSchema.safeParse(envelope.data.case)
  if (!checked.success) return unreadable(checked.error)
  const {
    format: _format,
    version: _version,
    minReader: _minReader,
    folded,
    base,
    toReview,
    case: _case,
    ...unknown
  } = envelope.data
  // The schema only checks: what it gives back lacks the fields it does not know.
  const file = envelope.data.case as CaseFile
  return ok({ version, folded, base, toReview, file, unknown })
}

function unreadable(error: z.ZodError): Result<never, SnapshotFailure> {
  const path = error.issues[0]?.path.join('.') ?? ''
  return fail({ kind: 'unreadable', code: `case.${path}`.slice(0, 200) })
}

function parse(text: string): unknown {
  try {
    // Some editors put a byte order mark before a text they save.
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    return undefined
  }
}
