import type { Handlers } from '#contract/bridge'
import type { Ports } from './ports'
import { currentAuthor } from './present'

export function redo(ports: Ports): Handlers['redo'] {
  return async ({ id }) => ports.cases.redo(id, await currentAuthor(ports))
}
