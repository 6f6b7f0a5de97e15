import type { Handlers } from '#contract/bridge'
import type { Ports } from './ports'
import { currentAuthor } from './present'

export function undo(ports: Ports): Handlers['undo'] {
  return async ({ id }) => ports.cases.undo(id, await currentAuthor(ports))
}
