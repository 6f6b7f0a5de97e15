import * as z from 'zod'
import { idSchema, sha256Schema } from '../case/fields'
import { findHostile } from '../history/hostile'
import { fail, ok, type Result } from '../result'
import { entryKind, MANIFEST, MOST_ENTRIES } from './entryNames'
import { type BundleFault, bundleFault } from './fault'

const BUNDLE_FORMAT = 'doleances/bundle'
/** The version of bundles written, and the oldest version of reader that understands them. */
const BUNDLE_VERSION = 1
const BUNDLE_MIN_READER = 1

/**
 * `whole`: for oneself or one's association, with everything. `third-party`: the case as it stands, without its history,
 * what is private, and what was blacked out.
 */
export const editionSchema = z.enum(['whole', 'third-party'])
export type Edition = z.infer<typeof editionSchema>

const manifestEntrySchema = z.object({
  name: z.string().max(200),
  bytes: z.int().min(0),
  sha256: sha256Schema
})
type ManifestEntry = Readonly<z.infer<typeof manifestEntrySchema>>

const manifestSchema = z.object({
  format: z.literal(BUNDLE_FORMAT),
  version: z.int().min(1),
  minReader: z.int().min(1),
  edition: editionSchema,
  /** The id of the case inside. */
  case: idSchema,
  /** Every other entry, in the order of the bundle. */
  entries: z.array(manifestEntrySchema).max(MOST_ENTRIES)
})
export type Manifest = Readonly<z.infer<typeof manifestSchema>>

export type ManifestFailure =
  | BundleFault
  | { readonly kind: 'newer-version'; readonly version: number }

/** The text of the manifest of a bundle; the same entries give the same text. */
export function writeManifest(
  edition: Edition,
  caseId: string,
  entries: readonly ManifestEntry[]
): string {
  const opening = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    minReader: BUNDLE_MIN_READER
  }
  return `${JSON.stringify({ ...opening, edition, case: caseId, entries }, null, 2)}\n`
}

const versionsSchema = z.object({
  format: z.literal(BUNDLE_FORMAT),
  version: z.int(),
  minReader: z.int()
})

/** Reads a manifest: one of a bundle that only a newer version understands is told apart from one that is wrong. */
export function readManifest(text: string): Result<Manifest, ManifestFailure> {
  const value = parsed(text)
  const versions = versionsSchema.safeParse(value)
  if (!versions.success) return fail(bundleFault('not-a-bundle', MANIFEST))
  const { version, minReader } = versions.data
  if (minReader > BUNDLE_VERSION) return fail({ kind: 'newer-version', version })
  if (findHostile(value, 'refuse') !== null) return fail(bundleFault('hostile', MANIFEST))
  const manifest = manifestSchema.safeParse(value)
  return manifest.success ? ok(manifest.data) : fail(bundleFault('not-a-bundle', MANIFEST))
}

/** Where the entries of a bundle and those its manifest names differ; null: nowhere. The manifest itself is not named. */
export function whyNotTold(
  { entries, edition }: Manifest,
  found: readonly { readonly name: string; readonly bytes: number }[]
): BundleFault | null {
  const told = new Map(entries.map((entry) => [entry.name, entry]))
  const twice = entries.find((entry) => told.get(entry.name) !== entry)
  if (twice !== undefined) return bundleFault('duplicate', twice.name)
  const there = new Set(found.map(({ name }) => name))
  const absent = [...entries.map(({ name }) => name), MANIFEST].find((name) => !there.has(name))
  if (absent !== undefined) return bundleFault('missing-entry', absent)
  for (const { name, bytes } of found) {
    if (name === MANIFEST) continue
    const entry = told.get(name)
    if (entry === undefined || entryKind(name, edition) === null)
      return bundleFault('unknown-entry', name)
    if (entry.bytes !== bytes) return bundleFault('wrong-size', name)
  }
  return null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
