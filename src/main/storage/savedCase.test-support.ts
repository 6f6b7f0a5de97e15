import { join } from 'node:path'
import { got, open, place, titled } from './place.test-support'

type At = { readonly dataFolder: string }

export const historyOf = (at: At, id = 'c1') => join(at.dataFolder, 'cases', id, 'history')
export const caseFileOf = (at: At, id = 'c1') => join(at.dataFolder, 'cases', id, 'case.json')

/** A new place with one case, `c1`, that Anne called "un", then each of these titles. */
export async function withTitles(...titles: readonly string[]) {
  const at = place()
  const store = await open(at)
  got(await store.cases.create('c1', 'Anne', titled('un')))
  for (const title of titles) got(await store.cases.edit('c1', 'Anne', titled(title)))
  return { at, store }
}
