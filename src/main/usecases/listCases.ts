import type { Handlers } from '#contract/bridge'
import { ok } from '#domain/result'
import type { Ports } from './ports'
import { summaryOf } from './summary'

export function listCases(ports: Ports): Handlers['listCases'] {
  return async () => {
    const listed = await ports.cases.list()
    return listed.ok
      ? ok(listed.value.map((one) => summaryOf(one, ports.clock, ports.recourse)))
      : listed
  }
}
