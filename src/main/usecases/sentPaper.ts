import type { DiskFailure, Rendered } from '#contract/calls'
import type { Change, Edit } from '#domain/case/edits'
import { keptPaper, thawed } from '#domain/letters/sent'
import { fail, ok, type Result } from '#domain/result'
import type { Composed } from './composedLetter'
import type { Ports } from './ports'
import { writtenPages } from './writtenPages'

/**
 * An edit by which a letter is said to have gone also keeps its exact pages (PRODUCT §3.3): they are on disk before the line
 * that names them. Where they cannot be laid out, the words alone are kept; where they cannot be written, the edit fails.
 */
export async function withSentPaper(
  ports: Ports,
  id: string,
  edit: Edit
): Promise<Result<Edit, DiskFailure>> {
  const changes: Change[] = []
  for (const change of edit.changes) {
    if (!saysItWent(change)) {
      changes.push(change)
      continue
    }
    const { asSent } = change.set
    const letter = typeof asSent === 'string' ? thawed(asSent) : null
    const printed = letter === null ? null : await ports.printer.render(letter)
    const kept = printed?.ok ? await ports.originals.put(id, printed.value.bytes) : null
    if (kept !== null && !kept.ok) return fail(kept.failure)
    changes.push({ ...change, set: { ...change.set, sentPaper: kept?.value ?? null } })
  }
  return ok({ ...edit, changes })
}

/** Whether a change says of a letter that it went, or takes that back. */
function saysItWent(change: Change): change is Extract<Change, { readonly op: 'add' | 'set' }> {
  const isOfLetter = (change.op === 'add' || change.op === 'set') && change.in === 'letters'
  return isOfLetter && Object.hasOwn(change.set, 'asSent')
}

/** The pages of a letter: those that went, to the byte, else laid out from its words. */
export async function paperOf(
  ports: Ports,
  id: string,
  letterId: string,
  { file, letter }: Composed
): Promise<Result<Rendered, { readonly kind: 'paper-failed' }>> {
  const hash = keptPaper(file, letterId)
  const original = hash === null ? null : await ports.originals.read(id, hash)
  if (original?.ok) {
    const bytes = original.value
    return ok({ bytes, pages: writtenPages(bytes), missingCharacters: '', kept: 'exact' })
  }
  const printed = await ports.printer.render(letter)
  if (!printed.ok) return printed
  if (original === null) return ok({ ...printed.value, kept: null })
  const kept = original.failure.kind === 'altered-original' ? 'altered' : 'missing'
  return ok({ ...printed.value, kept })
}
