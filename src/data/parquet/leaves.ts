import type { SchemaElement } from 'hyparquet'
import { ParquetFlaw } from './parquetFlaw'

/** A column that holds values, as the schema of a Parquet file has it. */
export interface Leaf {
  /** Names from the top of the schema, such as `bbox`, `xmin`. */
  readonly path: readonly string[]
  /** Its place among the column chunks of a row group. */
  readonly index: number
  readonly element: SchemaElement
  /** How often something on the path may be missing: a value is there where its definition level is this. */
  readonly mostDefined: number
  /** Lists on the path. */
  readonly mostRepeated: number
}

/** Elements of a schema; of our own a file has some 50. */
const MOST_ELEMENTS = 5_000
/** Groups inside one another. */
const DEEPEST = 16

/**
 * The columns of a schema in their order.
 *
 * @throws ParquetFlaw `tooManyColumns`, `tooDeep`, or `parquetBroken` for a tree that does not add up.
 */
export function leavesOf(schema: readonly SchemaElement[]): readonly Leaf[] {
  if (schema.length > MOST_ELEMENTS)
    throw new ParquetFlaw('tooManyColumns', { value: String(schema.length), advice: String(MOST_ELEMENTS) })
  const leaves: Leaf[] = []
  let at = 1
  const walk = (parent: Pick<Leaf, 'path' | 'mostDefined' | 'mostRepeated'>, children: number): void => {
    if (parent.path.length > DEEPEST)
      throw new ParquetFlaw('tooDeep', { column: parent.path[0] ?? '', advice: String(DEEPEST) })
    for (let child = 0; child < children; child += 1) {
      const element = schema[at]
      if (element === undefined) throw new ParquetFlaw('parquetBroken')
      at += 1
      const node = {
        path: [...parent.path, element.name],
        mostDefined: parent.mostDefined + (element.repetition_type === 'REQUIRED' ? 0 : 1),
        mostRepeated: parent.mostRepeated + (element.repetition_type === 'REPEATED' ? 1 : 0),
      }
      if (element.type === undefined) walk(node, element.num_children ?? 0)
      else leaves.push({ ...node, index: leaves.length, element })
    }
  }
  walk({ path: [], mostDefined: 0, mostRepeated: 0 }, schema[0]?.num_children ?? 0)
  return leaves
}
