import * as z from 'zod'
import { type CaseFile, type Entry, living } from '../case/caseFile'
import type { Id } from '../case/fields'
import { type NumberingOrder, rankedExhibits } from '../evidence/numbering'
import { wentOn } from '../recourse/receipt'

const numberedSchema = z.object({
  exhibits: z.array(z.object({ number: z.number().int().positive(), id: z.string() }))
})

/** The numbers each letter that went gave to its exhibits, in the order in which the letters went (PRODUCT §3.3). */
export function frozenNumbers(file: CaseFile): readonly ReadonlyMap<Id, number>[] {
  return living(file, 'letters')
    .flatMap((entry) => {
      const numbers = entry.asSent === null ? null : numbersIn(entry, entry.asSent)
      return numbers === null
        ? []
        : [{ key: `${wentOn(entry) ?? entry.date} ${entry.id}`, numbers }]
    })
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ numbers }) => numbers)
}

/** What letters that went and the person have set. */
export function numberingOrder(file: CaseFile): NumberingOrder {
  return { frozen: frozenNumbers(file), ranked: rankedExhibits(file) }
}

// Entries are replaced, never changed: what was read of one stands as long as it does, through every keystroke.
const known = new WeakMap<object, ReadonlyMap<Id, number> | null>()

function numbersIn(entry: Entry<'letters'>, asSent: string): ReadonlyMap<Id, number> | null {
  const before = known.get(entry)
  if (before !== undefined) return before
  const read = readNumbers(asSent)
  known.set(entry, read)
  return read
}

function readNumbers(asSent: string): ReadonlyMap<Id, number> | null {
  try {
    const read = numberedSchema.safeParse(JSON.parse(asSent))
    return read.success ? new Map(read.data.exhibits.map(({ id, number }) => [id, number])) : null
  } catch {
    return null
  }
}
