import type { PageHeader } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { onlyNumber, readHybrid } from './hybrid'
import type { Leaf } from './leaves'
import { ParquetFlaw } from './parquetFlaw'
import { scanThrift } from './scanThrift'
import { unpack } from './unpack'

/** Unpacked bytes of one page; writers keep to one, DuckDB to at most 100 million. */
const LARGEST_PAGE = 128 * 1024 * 1024
/** Values of one page of a column of lists. */
const MOST_LISTED = 4_000_000

/** Values of a dictionary, one after another (`PLAIN`). */
export interface DictionaryPage {
  readonly kind: 'dictionary'
  readonly values: number
  readonly body: Uint8Array
}

/** Values of some rows. */
export interface DataPage {
  readonly kind: 'data'
  /** Values, missing ones included. */
  readonly values: number
  /** How each value begins: 0 = a new row; `null` where a row has one value. */
  readonly repetition: Uint8Array | null
  /** How much of its path each value has; `null` = all of it. */
  readonly definition: Uint8Array | null
  readonly encoding: string
  /** The values that are there, encoded. */
  readonly body: Uint8Array
}

export type Page = DictionaryPage | DataPage

/** What is known of a column chunk before its pages are looked at. */
export interface ChunkShape {
  readonly leaf: Leaf
  readonly codec: string | undefined
  /** Rows of the group: no page has more. */
  readonly rows: number
}

/**
 * The pages of a column chunk, or of a run of its pages, each unpacked when it is asked for.
 *
 * @throws ParquetFlaw where a page claims more than its bytes, its group or memory may hold.
 */
export function* pagesOf(bytes: Uint8Array, shape: ChunkShape): Generator<Page> {
  let at = 0
  while (at < bytes.length) {
    const end = scanThrift(bytes, at)
    const header = headerAt(bytes, at)
    const size = header.compressed_page_size
    if (!isSize(size, bytes.length - end)) throw new ParquetFlaw('parquetBroken')
    if (!isSize(header.uncompressed_page_size, LARGEST_PAGE))
      throw new ParquetFlaw('pageTooLarge', {
        value: String(header.uncompressed_page_size),
        advice: '128 MiB',
      })
    const page = pageOf(header, bytes.subarray(end, end + size), shape)
    if (page !== null) yield page
    at = end + size
  }
}

function headerAt(bytes: Uint8Array, at: number): PageHeader {
  try {
    return parquetHeader({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: at })
  } catch {
    throw new ParquetFlaw('parquetBroken')
  }
}

function isSize(size: unknown, most: number): size is number {
  return typeof size === 'number' && Number.isInteger(size) && size >= 0 && size <= most
}

function pageOf(header: PageHeader, packed: Uint8Array, shape: ChunkShape): Page | null {
  const { data_page_header: first, data_page_header_v2: second, dictionary_page_header: dictionary } = header
  const most = shape.leaf.mostRepeated > 0 ? MOST_LISTED : shape.rows
  const values = (first ?? second ?? dictionary)?.num_values
  if (header.type === 'INDEX_PAGE') return null
  if (!isSize(values, header.type === 'DICTIONARY_PAGE' ? header.uncompressed_page_size * 8 : most))
    throw new ParquetFlaw('parquetBroken', { value: String(values) })
  if (dictionary !== undefined)
    return {
      kind: 'dictionary',
      values,
      body: unpack(shape.codec, packed, header.uncompressed_page_size),
    }
  if (first !== undefined) {
    const body = unpack(shape.codec, packed, header.uncompressed_page_size)
    return oldPage(first, body, shape.leaf)
  }
  if (second !== undefined) return newPage(header, second, packed, shape)
  throw new ParquetFlaw('parquetBroken', { value: header.type })
}

/** A page whose levels are packed together with its values, each with its length before it. */
function oldPage(
  {
    num_values: values,
    encoding,
    definition_level_encoding: levels,
  }: NonNullable<PageHeader['data_page_header']>,
  body: Uint8Array,
  leaf: Leaf,
): DataPage {
  let at = 0
  const readLevels = (most: number): Uint8Array | null => {
    if (most === 0) return null
    if (levels !== 'RLE') throw new ParquetFlaw('encodingUnknown', { value: levels, advice: 'RLE' })
    if (at + 4 > body.length) throw new ParquetFlaw('parquetBroken')
    const length = new DataView(body.buffer, body.byteOffset + at).getUint32(0, true)
    at += 4
    if (length > body.length - at) throw new ParquetFlaw('parquetBroken')
    at += length
    return body.subarray(at - length, at)
  }
  const repetition = repetitionOf(readLevels(leaf.mostRepeated), leaf, values)
  const definition = definitionOf(readLevels(leaf.mostDefined), leaf, values)
  return { kind: 'data', values, repetition, definition, encoding, body: body.subarray(at) }
}

/** A page whose levels stand before its values and are never packed. */
function newPage(
  { uncompressed_page_size: size }: PageHeader,
  second: NonNullable<PageHeader['data_page_header_v2']>,
  packed: Uint8Array,
  { leaf, codec }: ChunkShape,
): DataPage {
  const { num_values: values, encoding, is_compressed: isPacked } = second
  const repeated = second.repetition_levels_byte_length
  const defined = second.definition_levels_byte_length
  if (
    !isSize(repeated, packed.length) ||
    !isSize(defined, packed.length - repeated) ||
    size < repeated + defined
  )
    throw new ParquetFlaw('parquetBroken')
  const body = packed.subarray(repeated + defined)
  return {
    kind: 'data',
    values,
    repetition: repetitionOf(packed.subarray(0, repeated), leaf, values),
    definition: definitionOf(packed.subarray(repeated, repeated + defined), leaf, values),
    encoding,
    body: isPacked === false ? body : unpack(codec, body, size - repeated - defined),
  }
}

/** @param bytes of the levels; `null` = there are none, as in a column that is no list. */
function repetitionOf(
  bytes: Uint8Array | null,
  { mostRepeated }: Leaf,
  values: number,
): DataPage['repetition'] {
  return bytes === null || mostRepeated === 0 ? null : levelsOf(bytes, mostRepeated, values)
}

/** In most pages nothing is missing, which is said in a single run. */
function definitionOf(
  bytes: Uint8Array | null,
  { mostDefined }: Leaf,
  values: number,
): DataPage['definition'] {
  if (bytes === null || mostDefined === 0) return null
  const isWhole = onlyNumber(bytes, widthOf(mostDefined), values) === mostDefined
  return isWhole ? null : levelsOf(bytes, mostDefined, values)
}

function levelsOf(bytes: Uint8Array, most: number, values: number): Uint8Array {
  const levels = new Uint8Array(values)
  readHybrid(bytes, widthOf(most), levels)
  return levels
}

function widthOf(most: number): number {
  return 32 - Math.clz32(most)
}
