import type { Composition } from './useComposition'

/** What every row of the left pane receives. */
export type RowProps = {
  readonly letterId: string
  readonly composition: Composition
  readonly open: boolean
  readonly onToggle: () => void
}
