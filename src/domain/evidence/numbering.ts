import type { Id } from '../case/fields'

/**
 * The printed numbers of exhibits, from 1: in order of first citation, then those attached though no sentence cites
 * them, in their own order. One number per exhibit, none left out (PRODUCT §3.3).
 */
export function numberExhibits(
  cited: readonly Id[],
  attached: readonly Id[]
): ReadonlyMap<Id, number> {
  const inOrder = [...new Set([...cited, ...attached])]
  return new Map(inOrder.map((id, index) => [id, index + 1]))
}
