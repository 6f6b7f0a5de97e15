import type { AcceptedLine } from '#contract/calls'
import type { CaseFile } from '#domain/case/caseFile'
import { asFolded } from '#domain/history/asFolded'
import type { EditLine, Line } from '#domain/history/line'

/** Lines of other seats that the window was not told of yet. */
export class News {
  #lines: Line[] = []
  /** Some sort before lines the window knows: applied one after the other they would undo what it shows. */
  #areLate = false

  add(lines: readonly Line[], areLate: boolean): void {
    this.#lines.push(...lines)
    this.#areLate ||= areLate
  }

  /** What the window has to apply to hold this case; from then on it knows. */
  tell(file: CaseFile): readonly AcceptedLine[] {
    const told = this.#lines.filter(isEdit).map(accepted)
    const areLate = this.#areLate
    this.forget()
    return areLate ? told.map((line) => ({ ...line, changes: asFolded(file, line.changes) })) : told
  }

  forget(): void {
    this.#lines = []
    this.#areLate = false
  }
}

export const isEdit = (line: Line): line is EditLine => line.kind !== 'begin'

/** A line as the window needs it. */
export const accepted = ({ seat, n, hash, at, author, edit }: EditLine): AcceptedLine => ({
  seat,
  n,
  hash,
  at,
  author,
  changes: edit.changes
})

/** The hashes of the originals that these lines bring. */
export function originalsIn(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { edit } of lines.filter(isEdit))
    for (const change of edit.changes) {
      const hash = 'set' in change && change.in === 'exhibits' ? change.set.sha256 : null
      if (typeof hash === 'string') found.add(hash)
    }
  return found
}
