import { type CaseFile, collectionNames } from '../case/caseFile'
import { applyInPlace, type Change, type Refusal } from '../case/edits'
import type { EditLine, Line } from './line'
import { hasSeen } from './order'
import type { Review } from './review'

type Head = { readonly line: EditLine; readonly value: unknown }
type Target = { readonly in: string; readonly id: string | null; readonly field: string }
type Field = Target & { heads: Head[]; refused: Head[] }

/**
 * A case being folded: a private copy that lines are applied to in their order. It never refuses a line: a change
 * that no longer applies, and a field that two people set without knowing of each other, are kept for review.
 */
export class Folding {
  readonly #file: CaseFile
  readonly #fields = new Map<string, Field>()
  /** The few of them that more than one wrote in unseen, so that a long case is not searched for them at each edit. */
  readonly #disputed = new Set<Field>()
  readonly #inherited: Map<string, Review[]>

  /**
   * Starts from a case that no later change of the caller reaches, and the reviews open in it. Every line applied
   * afterwards must have seen everything that made that case, for its earlier assignments are not known here any more.
   */
  constructor(start: CaseFile, inherited: readonly Review[] = []) {
    this.#file = privateCopy(start)
    this.#inherited = new Map(
      inherited.map((review) => [
        keyOf(review),
        inherited.filter((other) => keyOf(other) === keyOf(review))
      ])
    )
  }

  /** The case as folded so far; it changes with the next line. */
  get file(): CaseFile {
    return this.#file
  }

  apply(line: Line): void {
    if (line.kind === 'begin') return
    for (const change of line.edit.changes) {
      const before = change.op === 'add' ? this.#valueAt({ ...change, field: '' }) : undefined
      const refusals = applyInPlace(this.#file, [change])
      // A new entry contradicts nobody.
      if (change.op === 'add' && refusals.length === 0) continue
      const refused = new Map(refusals.flatMap((refusal) => fieldsOf(change, refusal)))
      for (const [field, value] of assignments(change)) {
        const target = { in: change.in, id: 'id' in change ? change.id : null, field }
        if (refused.has(field)) this.#refuse(target, line, value, before)
        else if (change.op !== 'add') this.#assign(target, line, value)
      }
    }
  }

  /** What someone should look at: conflicts and changes that did not apply, in a fixed order. */
  toReview(): Review[] {
    const inherited = [...this.#inherited.values()]
      .flat()
      .map((review) => ({ ...review, shown: this.#shownAt(review) }))
    const found = [...this.#disputed].flatMap((field) => this.#reviewsOf(field))
    return [...inherited, ...found].sort((one, other) => compare(sortKey(one), sortKey(other)))
  }

  /** Whoever assigns a field settles every difference that was before their eyes. */
  #assign(target: Target, line: EditLine, value: unknown): void {
    const field = this.#fieldAt(target)
    const unseen = (head: Head): boolean => head.line !== line && !hasSeen(line, head.line)
    field.heads = [...field.heads.filter(unseen), { line, value }]
    field.refused = field.refused.filter(unseen)
    if (field.heads.length > 1 || field.refused.length > 0) this.#disputed.add(field)
    else this.#disputed.delete(field)
    this.#inherited.delete(keyOf(target))
  }

  #refuse(target: Target, line: EditLine, value: unknown, before: unknown): void {
    // The same entry added twice with the same words is one entry, not a difference.
    if (before !== undefined && sameJson(propertyOf(before, target.field), value)) return
    const field = this.#fieldAt(target)
    field.refused.push({ line, value })
    this.#disputed.add(field)
  }

  #fieldAt(target: Target): Field {
    const key = keyOf(target)
    const known = this.#fields.get(key)
    if (known !== undefined) return known
    const field = { ...target, heads: [], refused: [] }
    this.#fields.set(key, field)
    return field
  }

  #reviewsOf({ heads, refused, ...target }: Field): Review[] {
    const shown = this.#shownAt(target)
    const review = (kind: Review['kind'], head: Head): Review => ({
      kind,
      ...target,
      shown,
      other: JSON.stringify(head.value),
      by: head.line.author
    })
    const others = heads.slice(0, -1).filter((head) => JSON.stringify(head.value) !== shown)
    return [
      ...others.map((head) => review('conflict', head)),
      ...refused.map((head) => review('refused', head))
    ]
  }

  #shownAt(target: Target): string {
    return JSON.stringify(propertyOf(this.#valueAt(target), target.field) ?? null)
  }

  #valueAt(target: Target): unknown {
    const part = propertyOf(this.#file, target.in)
    return target.id === null ? part : propertyOf(part, target.id)
  }
}

/** The fields a change assigns, with the values it gives them; a removal assigns the mark. */
export function assignments(change: Change): readonly (readonly [string, unknown])[] {
  if (change.op === 'remove') return [['deleted', true]]
  if (change.op === 'restore') return [['deleted', false]]
  return Object.entries(change.set)
}

function fieldsOf(change: Change, refusal: Refusal): readonly (readonly [string, true])[] {
  if (refusal.field !== null) return [[refusal.field, true]]
  return assignments(change).map(([field]) => [field, true])
}

/** A copy whose maps can be written; entries are shared, because edits replace them. */
function privateCopy(file: CaseFile): CaseFile {
  const maps = collectionNames.map((name) => [name, { ...file[name] }] as const)
  return Object.assign({ ...file }, Object.fromEntries(maps))
}

function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

function sameJson(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

const keyOf = (target: Target): string => `${target.in}\n${target.id ?? ''}\n${target.field}`

const sortKey = (review: Review): string =>
  [keyOf(review), review.kind, review.by, review.other].join('\n')

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
