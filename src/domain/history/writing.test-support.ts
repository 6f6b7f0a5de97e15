import { sha256 } from '#storage/names'
import { emptyCase } from '../case/blank'
import type { Change, Edit } from '../case/edits'
import {
  type BeginLine,
  type EditLine,
  LINE_VERSION,
  type Line,
  sealLine,
  type Unsealed
} from './line'
import { compareLines } from './order'
import { restore } from './restore'

/** Seats that write lines in memory, for tests of the history. */

export { sha256 }

export const [ANNE, BASILE, CLAIRE] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc']
export const START = { file: emptyCase('case-1', '2026-11-02T09:00:00+01:00'), toReview: [] }

type Content =
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'undo' | 'redo'; readonly of: string; readonly edit: Edit }

export class TestSeat {
  readonly #known = new Map<string, Line>()
  readonly texts: string[] = []
  readonly lines: Line[] = []
  readonly seat: string

  constructor(seat: string) {
    this.seat = seat
    this.#append({
      ...this.#stamp(),
      kind: 'begin',
      format: 'doleances/history',
      case: 'case-1',
      base: null,
      createdAt: START.file.createdAt,
      owner: ANNE
    })
  }

  /** Takes in what other seats wrote, as far as it has arrived. */
  hear(lines: readonly Line[]): void {
    for (const line of lines) this.#known.set(line.hash, line)
  }

  write(content: Content): EditLine {
    const line = this.#append({ ...this.#stamp(), ...content })
    if (line.kind === 'begin') throw new Error('an edit was written')
    return line
  }

  edit(...changes: readonly Change[]): EditLine {
    return this.write({ kind: 'edit', edit: { label: 'edit-case', changes: [...changes] } })
  }

  get text(): string {
    return this.texts.join('')
  }

  #append(unsealed: Unsealed): Line {
    const { text, line } = sealLine(unsealed, sha256)
    this.texts.push(text)
    this.lines.push(line)
    this.#known.set(line.hash, line)
    return line
  }

  #stamp(): Omit<BeginLine, 'kind' | 'format' | 'case' | 'base' | 'createdAt' | 'owner' | 'hash'> {
    const others = [...this.#known.values()]
      .filter((line) => line.seat !== this.seat)
      .sort((one, other) => one.n - other.n)
    return {
      v: LINE_VERSION,
      n: this.lines.length + 1,
      seat: this.seat,
      author: this.seat.slice(0, 1),
      clock: 1 + Math.max(0, ...[...this.#known.values()].map((line) => line.clock)),
      at: '2026-11-02T09:00:00+01:00',
      seen: Object.fromEntries(others.map((line) => [line.seat, { n: line.n, hash: line.hash }])),
      enc: null,
      prev: this.lines.at(-1)?.hash ?? null
    }
  }
}

/** The case folded anew from the start, and what is to be reviewed. */
export function foldAll(lines: readonly Line[]) {
  const restored = restore(null, START, lines.toSorted(compareLines))
  if (restored === null) throw new Error('there is a base')
  return { file: restored.folding.file, toReview: restored.folding.toReview() }
}

export const setTitle = (title: string, was = ''): Change => ({
  op: 'section',
  in: 'head',
  set: { title },
  was: { title: was }
})
