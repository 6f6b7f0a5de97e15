import type { Handlers } from '#contract/bridge'
import { lawFileName } from '#domain/recourse/lawFile'
import { fail, ok } from '#domain/result'
import type { Ports } from './ports'

/** Takes law data from a file on disk, beside the one shipped; it counts from the next start. */
export function updateLaw(ports: Ports): Handlers['updateLaw'] {
  return async () => {
    const path = await ports.picker.open('json')
    if (path === null) return ok({ cancelled: true })
    const chosen = await ports.files.read(path)
    if (!chosen.ok) return chosen
    const text = new TextDecoder().decode(chosen.value)
    const name = lawFileName(text)
    if (name === null) return fail({ kind: 'not-law' })
    const kept = await ports.lawFiles.keep(name, chosen.value)
    return kept.ok ? ok({ updated: name }) : kept
  }
}

/** Goes back to the law data shipped, from the next start. */
export function shippedLaw(ports: Ports): Handlers['shippedLaw'] {
  return () => ports.lawFiles.forget()
}
