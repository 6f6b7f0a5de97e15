import type { Handlers } from '#contract/bridge'
import type { Ports } from './ports'
import { currentAuthor } from './present'

export function editCase(ports: Ports): Handlers['editCase'] {
  return async ({ id, edit }) => ports.cases.edit(id, await currentAuthor(ports), edit)
}
