import * as z from 'zod'
import { lineSchemas } from './line'
import { caseDocumentSchema } from './snapshot'

/** The shapes of the files at rest as JSON Schema (draft 2020-12), for other programs: shipped in `resources/schema`. */
export const schemaDocuments = {
  'case.schema.json': document(caseDocumentSchema),
  'history-line.schema.json': document(lineSchemas)
}

/** What no JSON Schema can say (that the 31st of June is no day) is left out; the application checks it all the same. */
function document(schema: z.ZodType): string {
  const shape = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
  return `${JSON.stringify(shape, null, 2)}\n`
}
