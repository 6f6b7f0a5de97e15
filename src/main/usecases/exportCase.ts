import type { Handlers } from '#contract/bridge'
import { fail, ok } from '#domain/result'
import { nameAt, plainFileName } from './plainFileName'
import type { Ports } from './ports'
import { currentAuthor } from './present'
import type { Works } from './works'

/** Writes a case as a bundle where the person says. */
export function exportCase(ports: Ports, works: Works): Handlers['exportCase'] {
  return async ({ id, work, edition }) => {
    const opened = await ports.cases.look(id, await currentAuthor(ports))
    if (!opened.ok) return opened
    const fileName = plainFileName(opened.value.file.head.title, 'doleances')
    const path = await ports.picker.saveAs({ fileName, format: 'doleances' })
    if (path === null) return ok({ cancelled: true })
    const written = await works.run(work, (follow) =>
      ports.bundles.write(id, edition, path, follow)
    )
    if (written.ok) return ok({ fileName: nameAt(path), left: written.value.left })
    return written.failure.kind === 'cancelled' ? ok({ cancelled: true }) : fail(written.failure)
  }
}
