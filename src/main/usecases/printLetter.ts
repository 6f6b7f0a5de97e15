import type { Handlers } from '#contract/bridge'
import { fail, ok } from '#domain/result'
import { composedLetter, missingCharacters } from './composedLetter'
import type { Ports } from './ports'
import { paperOf } from './sentPaper'

/** Prints the same bytes that are previewed and exported; refused while something mandatory is missing. */
export function printLetter(ports: Ports): Handlers['printLetter'] {
  return async (input) => {
    const notice = await composedLetter(ports, input)
    if (!notice.ok) return notice
    const { missing, letter } = notice.value
    if (missing.length > 0) return fail({ kind: 'blocked', missing })
    const made = await paperOf(ports, input.id, input.letter, notice.value)
    if (!made.ok) return made
    const lost = missingCharacters(made.value.missingCharacters)
    if (lost.length > 0) return fail({ kind: 'blocked', missing: lost })
    return ok({ how: await ports.desktop.print(made.value.bytes, letter.title) })
  }
}
