import type { Handlers } from '#contract/bridge'
import type { BundleBrought } from '#contract/bundles'
import { ok } from '#domain/result'
import { nameAt } from './plainFileName'
import type { Ports } from './ports'

/** Takes in bundles, one after the other; one that is refused keeps none of the others out. */
export function importCases(ports: Ports): Handlers['importCases'] {
  return async ({ from }) => {
    const paths =
      from.kind === 'picker' ? await ports.picker.bundles() : ports.dropped.collect(from.token)
    if (paths === null) return ok({ cancelled: true })
    const brought: BundleBrought[] = []
    for (const path of paths) {
      const taken = await ports.bundles.take(path)
      const fileName = nameAt(path)
      brought.push(
        taken.ok ? { fileName, taken: taken.value } : { fileName, failure: taken.failure }
      )
    }
    return ok({ brought })
  }
}
