import type { Handlers } from '#contract/bridge'
import { find } from '#domain/case/caseFile'
import { fail, ok } from '#domain/result'
import { asUnreadable } from './composedLetter'
import type { Ports } from './ports'
import { currentAuthor } from './present'

/**
 * Keeps the blacked-out copy of an exhibit among the originals of its case: one picture stays a picture, pages become a PDF
 * made of nothing but these pictures, so that no text, layer or attachment of the original can be in it.
 */
export function blackOut(ports: Ports): Handlers['blackOut'] {
  return async ({ id, exhibit, pages }) => {
    const opened = await ports.cases.look(id, await currentAuthor(ports))
    if (!opened.ok) return fail(asUnreadable(opened.failure))
    const entry = find(opened.value.file, 'exhibits', exhibit)
    if (entry === null) return fail({ kind: 'not-found' })
    const [only] = pages
    const isPicture = entry.mediaType.startsWith('image/') && pages.length === 1
    const made =
      isPicture && only !== undefined ? ok(only) : await ports.printer.picturesAsPdf(pages)
    if (!made.ok) return made
    const kept = await ports.originals.put(id, made.value)
    if (!kept.ok) return kept
    return ok({
      sha256: kept.value,
      bytes: made.value.length,
      mediaType: isPicture ? 'image/jpeg' : 'application/pdf',
      madeAt: ports.clock.instant()
    })
  }
}
