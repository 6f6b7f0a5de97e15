import type { Handlers } from '#contract/bridge'
import { ok } from '#domain/result'
import { eventsFrom } from './eventPages'
import type { Ports } from './ports'
import { currentAuthor } from './present'

export function moreEvents(ports: Ports): Handlers['moreEvents'] {
  return async ({ id, from }) => {
    const opened = await ports.cases.look(id, await currentAuthor(ports))
    return opened.ok ? ok({ events: eventsFrom(opened.value.file, from) }) : opened
  }
}
