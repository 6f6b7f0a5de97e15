import type { Handlers } from '#contract/bridge'
import type { BundleBrought } from '#contract/bundles'
import { ok } from '#domain/result'
import { nameAt } from './plainFileName'
import type { Ports } from './ports'
import type { Works } from './works'

/** Takes in bundles, one after the other; one that is refused keeps none of the others out. */
export function importCases(ports: Ports, works: Works): Handlers['importCases'] {
  return async ({ work, from }) => {
    const paths =
      from.kind === 'picker' ? await ports.picker.bundles() : ports.dropped.collect(from.token)
    if (paths === null) return ok({ cancelled: true })
    return works.run(work, async (follow) => {
      const brought: BundleBrought[] = []
      for (const path of paths) {
        if (follow.signal.aborted) break
        const taken = await ports.bundles.take(path, follow)
        const fileName = nameAt(path)
        if (taken.ok) brought.push({ fileName, taken: taken.value })
        else if (taken.failure.kind !== 'cancelled')
          brought.push({ fileName, failure: taken.failure })
      }
      return follow.signal.aborted && brought.length === 0
        ? ok({ cancelled: true as const })
        : ok({ brought })
    })
  }
}
