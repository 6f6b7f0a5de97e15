import type { Handlers } from '#contract/bridge'
import { composedLetter } from './composedLetter'
import type { Ports } from './ports'

/** The pages as they would be printed, whether or not they may leave yet. */
export function renderLetter(ports: Ports): Handlers['renderLetter'] {
  return async (input) => {
    const notice = await composedLetter(ports, input)
    return notice.ok ? ports.printer.render(notice.value.letter) : notice
  }
}
