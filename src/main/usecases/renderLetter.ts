import type { Handlers } from '#contract/bridge'
import { composedLetter } from './composedLetter'
import type { Ports } from './ports'
import { paperOf } from './sentPaper'

/** The pages as they would be printed, whether or not they may leave yet. */
export function renderLetter(ports: Ports): Handlers['renderLetter'] {
  return async (input) => {
    const notice = await composedLetter(ports, input)
    return notice.ok ? paperOf(ports, input.id, input.letter, notice.value) : notice
  }
}
