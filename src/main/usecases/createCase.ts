import type { Handlers } from '#contract/bridge'
import type { Edit } from '#domain/case/edits'
import { ok } from '#domain/result'
import type { Ports } from './ports'
import { currentSettings } from './present'

/** Starts a case with its title and the claimant of the settings. */
export function createCase(ports: Ports): Handlers['createCase'] {
  return async ({ title }) => {
    const { claimant } = await currentSettings(ports)
    const id = ports.newId()
    const edit: Edit = {
      label: 'start-case',
      changes: [
        { op: 'section', in: 'head', set: { title }, was: {} },
        { op: 'section', in: 'claimant', set: { ...claimant }, was: {} }
      ]
    }
    const created = await ports.cases.create(id, claimant.name, edit)
    return created.ok ? ok({ id }) : created
  }
}
