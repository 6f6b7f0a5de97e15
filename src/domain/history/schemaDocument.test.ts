import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { schemaDocuments } from './schemaDocument'

test.each(Object.entries(schemaDocuments))(
  'the schema shipped for other programs is the one that is checked: %s',
  async (name, text) => {
    // After a change of the schema: npx vitest run --dir src schemaDocument -u, and read the difference.
    await expect(text).toMatchFileSnapshot(resolve('resources/schema', name))
  }
)
