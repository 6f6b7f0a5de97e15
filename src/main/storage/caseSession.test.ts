import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { got, open, place, titled } from './place.test-support'

test('edits that meet the closing of their case are saved, and the seat keeps its name', async () => {
  const at = place()
  const store = await open(at)
  got(await store.cases.create('c1', 'Anne', titled('un')))
  for (const title of ['deux', 'trois', 'quatre']) {
    const saving = [store.cases.edit('c1', 'Anne', titled(title)), store.cases.close('c1')]
    saving.push(store.cases.edit('c1', 'Anne', titled(`${title} encore`)))
    for (const done of await Promise.all(saving)) got<unknown>(done)
  }
  const again = await open(at)
  expect(got(await again.cases.open('c1', 'Anne'))).toMatchObject({
    file: { head: { title: 'quatre encore' } },
    notices: []
  })
  expect(readdirSync(join(at.dataFolder, 'cases', 'c1', 'history'))).toHaveLength(1)
})
