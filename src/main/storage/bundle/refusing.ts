import type { CaseUnreadable } from '#contract/calls'
import { bundleFault } from '#domain/bundle/fault'
import type { ManifestFailure } from '#domain/bundle/manifest'

/** What a bundle, or the case in it, is refused for: thrown across the streams that read it. */
export class Refused extends Error {
  constructor(readonly fault: ManifestFailure | CaseUnreadable) {
    super(fault.kind)
  }
}

export const refuse = (...[why, entry]: Parameters<typeof bundleFault>): Refused =>
  new Refused(bundleFault(why, entry))

/** A file of a case is not as it was when it was read, a moment before. */
export class ChangedMeanwhile extends Error {}
