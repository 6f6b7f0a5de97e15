import { fail, ok, type Result } from '#domain/result'
import type { Sayings } from './language'
import { type Outcome, wrong } from './outcome'

/** The letters that the design names; this version makes the first. */
const KINDS: ReadonlySet<string> = new Set([
  'formal-notice',
  'first-complaint',
  'second-complaint',
  'follow-up-reminder',
  'contract-termination',
  'mediator-summary',
  'conciliator-sheet',
  'signalconso-text',
  'arcep-text',
  'promise-confirmation',
  'access-request',
  'pre-call-sheet',
  'association-mandate'
])

/** The kind of letter named on the command line, if this version makes it. */
export function letterKind(name: string, { terminal }: Sayings): Result<'formal-notice', Outcome> {
  if (name === 'formal-notice') return ok(name)
  return KINDS.has(name)
    ? fail(wrong('not-in-this-version', terminal.wrong.kindNotBuilt(name)))
    : fail(wrong('wrong-value', terminal.wrong.kind(name)))
}
