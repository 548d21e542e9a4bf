import type { SchemaElement } from 'hyparquet'
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer'
import { readChunks } from '../../../src/data/parquet/chunkReading'
import { type Footer, readFooter } from '../../../src/data/parquet/footer'
import type { ChunkBytes } from '../../../src/data/parquet/placedValues'
import { bytesAccess, type RandomAccess } from '../../../src/data/parquet/randomAccess'

export const TEXT: Omit<SchemaElement, 'name'> = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
  repetition_type: 'OPTIONAL',
}
export const DAY: Omit<SchemaElement, 'name'> = {
  type: 'INT32',
  converted_type: 'DATE',
  logical_type: { type: 'DATE' },
  repetition_type: 'OPTIONAL',
}
export const DOUBLE: Omit<SchemaElement, 'name'> = { type: 'DOUBLE', repetition_type: 'OPTIONAL' }
export const FLAG: Omit<SchemaElement, 'name'> = { type: 'BOOLEAN', repetition_type: 'OPTIONAL' }
/** A list of texts in the three levels of the format. */
export function listOf(name: string): WrittenColumn['schema'] {
  return {
    elements: [
      { name, num_children: 1, repetition_type: 'OPTIONAL', converted_type: 'LIST' },
      { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
      { name: 'element', ...TEXT },
    ],
  }
}

/** A column that is to be written; `schema` is that of its values, or `elements` are all that it is of. */
export interface WrittenColumn extends Omit<ColumnSource, 'type'> {
  readonly schema: Omit<SchemaElement, 'name'> | { readonly elements: readonly SchemaElement[] }
}

/** A Parquet file of these columns. */
export function written(
  columns: readonly WrittenColumn[],
  {
    groupRows = 1000,
    pageBytes = 1_000_000,
    notes = {},
  }: { groupRows?: number; pageBytes?: number; notes?: Readonly<Record<string, string>> } = {},
): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  const schema = columns.flatMap(({ name, schema: element }): readonly SchemaElement[] =>
    'elements' in element ? element.elements : [{ name, ...element }],
  )
  const parquet = new ParquetWriter({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...schema],
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
  })
  void parquet.write({
    columnData: columns.map((column) => ({ ...column, schema: undefined })),
    rowGroupSize: groupRows,
    pageSize: pageBytes,
  })
  void parquet.finish()
  return new Uint8Array(writer.getBuffer())
}

/** A file of columns with its end read. */
export async function reopened(
  columns: readonly WrittenColumn[],
  options: Parameters<typeof written>[1] = {},
): Promise<{ readonly access: RandomAccess; readonly footer: Footer }> {
  const access = bytesAccess(written(columns, options), 'test.parquet')
  return { access, footer: await readFooter(access) }
}

/** The first row group's chunk of a column. */
export async function chunkOf(
  column: WrittenColumn,
  options: Parameters<typeof written>[1] = {},
): Promise<ChunkBytes> {
  const { access, footer } = await reopened([column], options)
  const [group] = footer.groups
  if (group === undefined) throw new Error('no row group')
  const [chunk] = await readChunks(access, group, footer.leaves)
  if (chunk === undefined) throw new Error('no column')
  return chunk
}
