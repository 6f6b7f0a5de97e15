import type { Handlers } from '#contract/bridge'
import { ok } from '#domain/result'
import type { Ports } from './ports'
import { currentAuthor } from './present'

export function openExample(ports: Ports): Handlers['openExample'] {
  return async () => {
    const adopted = await ports.cases.adopt(await ports.example(), await currentAuthor(ports))
    return adopted.ok ? ok({ id: adopted.value }) : adopted
  }
}
