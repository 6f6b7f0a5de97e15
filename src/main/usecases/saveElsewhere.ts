import type { Handlers } from '#contract/bridge'
import { fail, ok } from '#domain/result'
import { nameAt, plainFileName } from './plainFileName'
import type { Ports } from './ports'

/** Saves a copy of an open case where the person says, with the edits its own folder did not take. */
export function saveElsewhere(ports: Ports): Handlers['saveElsewhere'] {
  return async ({ id, edits }) => {
    const copy = await ports.cases.copy(id, edits)
    if (copy === null) return fail({ kind: 'not-found' })
    const fileName = plainFileName(copy.title, 'json')
    const path = await ports.picker.saveAs({ fileName, format: 'json' })
    if (path === null) return ok({ cancelled: true })
    const written = await ports.files.write(path, copy.bytes)
    return written.ok ? ok({ fileName: nameAt(path) }) : written
  }
}
