import type { Handlers } from '#contract/bridge'
import type { Ports } from './ports'
import { currentAuthor } from './present'
import { withSentPaper } from './sentPaper'

/** Saves an edit; one that says a letter went first keeps its exact pages. */
export function editCase(ports: Ports): Handlers['editCase'] {
  return async ({ id, edit }) => {
    const whole = await withSentPaper(ports, id, edit)
    if (!whole.ok) return whole
    return ports.cases.edit(id, await currentAuthor(ports), whole.value)
  }
}
