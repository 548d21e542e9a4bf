import { toJsonSchema } from '@valibot/to-json-schema'
import { datasetFileSchema } from '../data/schema'

/**
 * The JSON Schema of a data set file, with a line feed at its end. Checks that JSON Schema has no words for
 * (references, order of days, low ≤ high) are left to `npm run data -- check`.
 */
export function jsonSchemaText(): string {
  const schema = toJsonSchema(datasetFileSchema, { typeMode: 'input', errorMode: 'ignore' })
  return `${JSON.stringify({ ...schema, title: 'dispatch-atlas/1' }, null, 2)}\n`
}
