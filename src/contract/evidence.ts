import type { NoEvidence } from '#domain/evidence/fileType'
import type { SourceLost } from './bundles'
import type { DiskFailure, Saved } from './calls'

/** Why one file that was brought did not come in; the others do. */
export type WhyRefused =
  | NoEvidence
  | SourceLost['why']
  /** The same bytes are an exhibit of the case. */
  | 'already-there'
  /** More than come in at once. */
  | 'too-many'

export type FileRefused = {
  readonly fileName: string
  readonly why: WhyRefused
  /** The exhibit that holds the same bytes. */
  readonly exhibit: string | null
}

/** What became of files that were brought. */
export type Added = {
  /** The line that brings them; null when none came in. */
  readonly saved: Saved | null
  /** The new exhibits, in the order of their files. */
  readonly exhibits: readonly string[]
  readonly refused: readonly FileRefused[]
  /** The person stopped, or the disk did: what follows did not come in. */
  readonly stopped: { readonly kind: 'cancelled' } | DiskFailure | null
}

/** How far the copying is. */
export type AddingProgress = {
  readonly batch: string
  readonly fileName: string
  /** Of this file, from 1, among how many. */
  readonly file: number
  readonly files: number
  readonly bytes: number
  readonly totalBytes: number
}

/** Where an original stands; `not-arrived`: another computer brought it, and its bytes are not here yet. */
export type ExhibitState = 'there' | 'altered' | 'missing' | 'not-arrived'
