import type { Handlers } from '#contract/bridge'
import { ok } from '#domain/result'
import { eventsFrom } from './eventPages'
import type { Ports } from './ports'
import { currentAuthor } from './present'

export function openCase(ports: Ports): Handlers['openCase'] {
  return async ({ id }) => {
    const opened = await ports.cases.open(id, await currentAuthor(ports))
    if (!opened.ok) return opened
    const { file, ...rest } = opened.value
    return ok({
      ...rest,
      file: { ...file, events: eventsFrom(file, 0) },
      eventCount: Object.keys(file.events).length,
      drafts: await ports.drafts.read(id)
    })
  }
}
