import type { Bytes } from './pageValues'
import { ParquetFlaw } from './parquetFlaw'
import { type ChunkBytes, type PlacedValues, placedValues } from './placedValues'

/** In place of a word: the row has none. */
export const NO_WORD = -1

/** Numbers of a column, a place for each row of the group; `NaN` where there is none. Days count from 1970-01-01. */
export function readNumbers(chunk: ChunkBytes): Float64Array {
  const numbers = new Float64Array(chunk.rows).fill(Number.NaN)
  for (const { values, places, at, firstRow, count } of placedValues(chunk)) {
    if (values.kind !== 'numbers') throw new ParquetFlaw('columnType')
    const given = places === null ? values.numbers.subarray(0, count) : numbersAt(values.numbers, places)
    if (at === null) numbers.set(given, firstRow)
    else for (let index = 0; index < count; index += 1) numbers[at[index] ?? 0] = given[index] ?? Number.NaN
  }
  return numbers
}

function numbersAt(numbers: Float64Array, places: Int32Array): Float64Array {
  const found = new Float64Array(places.length)
  for (let index = 0; index < places.length; index += 1)
    found[index] = numbers[places[index] ?? 0] ?? Number.NaN
  return found
}

/**
 * Words of a column that has few different ones, as numbers: a place for each row of the group, {@link NO_WORD} where
 * there is none. A word of a dictionary is looked up once for all its rows.
 *
 * @param numberOf gives equal words equal numbers.
 */
export function readWords(chunk: ChunkBytes, numberOf: (word: string) => number): Int32Array {
  const words = new Int32Array(chunk.rows).fill(NO_WORD)
  for (const { found, at, firstRow } of pagesOfWords(chunk, numberOf)) {
    if (at === null) words.set(found, firstRow)
    else for (let index = 0; index < found.length; index += 1) words[at[index] ?? 0] = found[index] ?? NO_WORD
  }
  return words
}

/** Lists of such words: those of row `i` are `words` from `from[i]` up to but not at `from[i + 1]`. */
export interface WordLists {
  readonly from: Uint32Array
  readonly words: Int32Array
}

/** As {@link readWords}, for a column of lists. */
export function readWordLists(chunk: ChunkBytes, numberOf: (word: string) => number): WordLists {
  const from = new Uint32Array(chunk.rows + 1)
  const words: number[] = []
  for (const { found, at, firstRow } of pagesOfWords(chunk, numberOf)) {
    for (const [index, word] of found.entries()) {
      const row = at === null ? firstRow + index : (at[index] ?? 0)
      from[row + 1] = (from[row + 1] ?? 0) + 1
      words.push(word)
    }
  }
  for (let row = 0; row < chunk.rows; row += 1) from[row + 1] = (from[row + 1] ?? 0) + (from[row] ?? 0)
  return { from, words: Int32Array.from(words) }
}

interface PageOfWords extends Pick<PlacedValues, 'at' | 'firstRow'> {
  /** The number of each value that is there. */
  readonly found: Int32Array
}

function* pagesOfWords(chunk: ChunkBytes, numberOf: (word: string) => number): Generator<PageOfWords> {
  const decoder = new TextDecoder()
  let dictionary: Bytes | null = null
  let numbers = new Int32Array()
  for (const { values, places, at, firstRow, count } of placedValues(chunk)) {
    if (values.kind !== 'bytes') throw new ParquetFlaw('columnType')
    const numbersOf = ({ from }: Bytes): Int32Array<ArrayBuffer> =>
      Int32Array.from(from, (_, index) => numberOf(textOf(values, index, decoder)))
    if (places !== null && values !== dictionary) {
      dictionary = values
      numbers = numbersOf(values)
    }
    const found = places === null ? numbersOf(values).subarray(0, count) : wordsAt(numbers, places)
    yield { found, at, firstRow }
  }
}

function wordsAt(numbers: Int32Array, places: Int32Array): Int32Array {
  const found = new Int32Array(places.length)
  for (let index = 0; index < places.length; index += 1) found[index] = numbers[places[index] ?? 0] ?? NO_WORD
  return found
}

/** Points of a column of shapes, a place for each row of the group; `NaN` where there is none. */
export interface Points {
  readonly lng: Float64Array
  readonly lat: Float64Array
}

/** Points as ISO or extended well-known binary. @throws ParquetFlaw `columnType` for any other shape. */
export function readPoints(chunk: ChunkBytes): Points {
  const lng = new Float64Array(chunk.rows).fill(Number.NaN)
  const lat = new Float64Array(chunk.rows).fill(Number.NaN)
  for (const { values, places, at, firstRow, count } of placedValues(chunk)) {
    if (values.kind !== 'bytes') throw new ParquetFlaw('columnType')
    for (let index = 0; index < count; index += 1) {
      const row = at === null ? firstRow + index : (at[index] ?? 0)
      const point = pointOf(values, places === null ? index : (places[index] ?? 0))
      lng[row] = point[0]
      lat[row] = point[1]
    }
  }
  return { lng, lat }
}

/** Bits that extended well-known binary puts on the type of a shape: heights, measures and a reference system. */
const EWKB_SRID = 0x20000000
const EWKB_BITS = 0xe0000000

function pointOf({ bytes, from, to }: Bytes, index: number): readonly [lng: number, lat: number] {
  const [start, end] = [from[index] ?? 0, to[index] ?? 0]
  if (end - start < 21) throw new ParquetFlaw('columnType', { advice: 'WKB POINT' })
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start)
  const isLittle = view.getUint8(0) === 1
  const type = view.getUint32(1, isLittle)
  if ((type & ~EWKB_BITS) % 1000 !== 1)
    throw new ParquetFlaw('columnType', { value: `WKB ${type}`, advice: 'WKB POINT' })
  const at = (type & EWKB_SRID) === 0 ? 5 : 9
  if (end - start < at + 16) throw new ParquetFlaw('columnType', { advice: 'WKB POINT' })
  return [view.getFloat64(at, isLittle), view.getFloat64(at + 8, isLittle)]
}

/** A value as text; what is no UTF-8 becomes U+FFFD. */
export function textOf({ bytes, from, to }: Bytes, index: number, decoder: TextDecoder): string {
  return decoder.decode(bytes.subarray(from[index] ?? 0, to[index] ?? 0))
}
