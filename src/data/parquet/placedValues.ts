import { type ChunkShape, type DataPage, type Page, pagesOf } from './pages'
import { dictionaryValues, type Values, valuesOf } from './pageValues'
import { ParquetFlaw } from './parquetFlaw'

/** Values of one page, each with the row that it is of. */
export interface PlacedValues {
  readonly values: Values
  /** Which of `values` each one is; `null` = one after another. */
  readonly places: Int32Array | null
  /** Row of each value within the row group; `null` = one after another from `firstRow`. */
  readonly at: Int32Array | null
  readonly firstRow: number
  /** The row behind the last one of the page. */
  readonly nextRow: number
  /** Values that are there. */
  readonly count: number
}

/** A column chunk, or some of its pages. */
export interface ChunkBytes extends ChunkShape {
  /** Pages one after another, with the dictionary before them where there is one. */
  readonly bytes: Uint8Array
  /** Row of the group that the first page begins with. */
  readonly firstRow: number
  /** Whether these are all pages, so that no row of the group may be missing. */
  readonly isWhole: boolean
}

/**
 * Decodes a column chunk page by page.
 *
 * @throws ParquetFlaw where rows are missing or too many.
 */
export function* placedValues(chunk: ChunkBytes): Generator<PlacedValues> {
  const { leaf, rows, bytes, isWhole } = chunk
  let dictionary: Values | null = null
  let row = chunk.firstRow
  for (const page of pagesOf(bytes, chunk)) {
    if (page.kind === 'dictionary') {
      dictionary = dictionaryValues(page, leaf)
      continue
    }
    const rowsOf = page.repetition === null ? flatRows : listRows
    const placed = { ...rowsOf(page, row, leaf.mostDefined), firstRow: row }
    if (placed.nextRow > rows) throw new ParquetFlaw('parquetBroken')
    yield withDictionary(page, dictionary, placed, chunk)
    row = placed.nextRow
  }
  if (isWhole && row !== rows)
    throw new ParquetFlaw('parquetBroken', { value: String(row), advice: String(rows) })
}

function withDictionary(
  page: DataPage,
  dictionary: Values | null,
  placed: Omit<PlacedValues, 'values' | 'places'>,
  { leaf }: ChunkBytes,
): PlacedValues {
  const values = valuesOf(page, placed.count, leaf)
  if (values.kind !== 'places') return { ...placed, values, places: null }
  if (dictionary === null) throw new ParquetFlaw('parquetBroken')
  const size = dictionary.kind === 'numbers' ? dictionary.numbers.length : dictionary.from.length
  if (!areBelow(values.places, size)) throw new ParquetFlaw('parquetBroken')
  return { ...placed, values: dictionary, places: values.places }
}

function areBelow(places: Int32Array, size: number): boolean {
  for (const place of places) if (place >= size) return false
  return true
}

interface Rows {
  readonly at: Int32Array | null
  readonly count: number
  readonly nextRow: number
}

function flatRows({ values, definition }: Page & { kind: 'data' }, firstRow: number, most: number): Rows {
  const nextRow = firstRow + values
  if (definition === null) return { at: null, count: values, nextRow }
  const at = new Int32Array(values)
  let count = 0
  for (let index = 0; index < values; index += 1) {
    if (definition[index] !== most) continue
    at[count] = firstRow + index
    count += 1
  }
  return count === values ? { at: null, count, nextRow } : { at, count, nextRow }
}

/** A row of an old page may go on in the next one: its first value does not begin a row then. */
function listRows(
  { values, definition, repetition }: Page & { kind: 'data' },
  firstRow: number,
  most: number,
): Rows {
  const at = new Int32Array(values)
  let count = 0
  let row = firstRow - 1
  for (let index = 0; index < values; index += 1) {
    if (repetition?.[index] === 0) row += 1
    if (row < 0) throw new ParquetFlaw('parquetBroken')
    if (definition !== null && definition[index] !== most) continue
    at[count] = row
    count += 1
  }
  return { at, count, nextRow: row + 1 }
}
