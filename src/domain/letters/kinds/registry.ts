import type { LetterKind } from '../../case/promises'
import { formalNotice } from './formalNotice'
import type { Kind } from './kind'

const kinds: readonly Kind[] = [formalNotice]

/** Every kind of letter that can be composed, in the order of the ladder. */
export const letterKinds: ReadonlyMap<LetterKind, Kind> = new Map(
  kinds.map((kind) => [kind.kind, kind])
)

/** What makes a kind; every kind a case can hold has its file. */
export function kindOf(name: LetterKind): Kind {
  const kind = letterKinds.get(name)
  if (kind === undefined) throw new Error(`no composer for ${name}`)
  return kind
}
