import type { Handlers } from '#contract/bridge'
import { fail, ok } from '#domain/result'
import { nameAt, plainFileName } from './plainFileName'
import type { Ports } from './ports'
import { currentAuthor } from './present'

/** Writes a case as a bundle where the person says. */
export function exportCase(ports: Ports): Handlers['exportCase'] {
  return async ({ id, edition }) => {
    const opened = await ports.cases.look(id, await currentAuthor(ports))
    if (!opened.ok) return opened
    const fileName = plainFileName(opened.value.file.head.title, 'doleances')
    const path = await ports.picker.saveAs({ fileName, format: 'doleances' })
    if (path === null) return ok({ cancelled: true })
    const written = await ports.bundles.write(id, edition, path)
    return written.ok
      ? ok({ fileName: nameAt(path), left: written.value.left })
      : fail(written.failure)
  }
}
