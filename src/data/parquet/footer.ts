import { type FileMetaData, parquetMetadata } from 'hyparquet'
import { type Leaf, leavesOf } from './leaves'
import { ParquetFlaw } from './parquetFlaw'
import type { RandomAccess } from './randomAccess'
import { scanThrift } from './scanThrift'

/** What the end of a Parquet file says of the rest. */
export interface Footer {
  readonly rows: number
  readonly groups: readonly RowGroup[]
  readonly leaves: readonly Leaf[]
  /** What the writer said of the file; of two equal keys the first counts. */
  readonly notes: ReadonlyMap<string, string>
}

/** Rows that lie together, each column of them in one piece. */
export interface RowGroup {
  /** Of all rows of the file, those before it. */
  readonly firstRow: number
  readonly rows: number
  readonly chunks: FileMetaData['row_groups'][number]['columns']
}

/** Read at once from the end of the file; the footer of some 1,000 column chunks fits in. */
const TAIL_BYTES = 128 * 1024
/** Bytes of a footer. */
const LARGEST_FOOTER = 16 * 1024 * 1024
/** Rows of one row group: all columns of it are in memory at once. */
const MOST_GROUP_ROWS = 2_000_000
const MAGIC = 'PAR1'
const ENCRYPTED = 'PARE'
/** Length of the footer and magic behind it. */
const END_BYTES = 8

/**
 * Reads the footer in one request, or in two where it is long.
 *
 * @throws ParquetFlaw for whatever is wrong with it.
 */
export async function readFooter(access: RandomAccess, signal?: AbortSignal): Promise<Footer> {
  const { byteLength } = access
  if (byteLength < MAGIC.length + END_BYTES) throw new ParquetFlaw(byteLength === 0 ? 'empty' : 'truncated')
  const tailStart = Math.max(0, byteLength - TAIL_BYTES)
  const tail = new Uint8Array(await access.slice(tailStart, byteLength, signal))
  const length = footerLength(tail, byteLength)
  const start = byteLength - END_BYTES - length
  const before =
    start < tailStart ? new Uint8Array(await access.slice(start, tailStart, signal)) : new Uint8Array()
  const bytes = new Uint8Array(length + END_BYTES)
  bytes.set(before)
  bytes.set(tail.subarray(Math.max(0, start - tailStart)), before.length)
  return footerOf(bytes, start)
}

function footerLength(tail: Uint8Array, byteLength: number): number {
  const magic = new TextDecoder('latin1').decode(tail.subarray(-MAGIC.length))
  if (magic === ENCRYPTED) throw new ParquetFlaw('encrypted')
  if (magic !== MAGIC) throw new ParquetFlaw('truncated', { advice: MAGIC })
  const view = new DataView(tail.buffer, tail.byteOffset + tail.length - END_BYTES)
  const length = view.getUint32(0, true)
  if (length > byteLength - MAGIC.length - END_BYTES)
    throw new ParquetFlaw('truncated', { value: String(length), advice: String(byteLength) })
  if (length > LARGEST_FOOTER) throw new ParquetFlaw('tooLarge', { value: String(length), advice: '16 MiB' })
  return length
}

/** @param bodyEnd where the footer begins: nothing of the rows may lie behind it. */
function footerOf(bytes: Uint8Array<ArrayBuffer>, bodyEnd: number): Footer {
  scanThrift(bytes.subarray(0, -END_BYTES), 0)
  const metadata = parsed(bytes)
  const leaves = leavesOf(metadata.schema)
  let rows = 0
  const groups = metadata.row_groups.map(({ num_rows, columns }): RowGroup => {
    const group = { firstRow: rows, rows: count(num_rows), chunks: columns }
    if (group.rows > MOST_GROUP_ROWS)
      throw new ParquetFlaw('tooManyRows', { value: String(num_rows), advice: String(MOST_GROUP_ROWS) })
    if (columns.length !== leaves.length) throw new ParquetFlaw('parquetBroken')
    for (const chunk of columns) if (!isInside(chunk, bodyEnd)) throw new ParquetFlaw('parquetBroken')
    rows += group.rows
    return group
  })
  if (rows !== count(metadata.num_rows))
    throw new ParquetFlaw('parquetBroken', { value: String(metadata.num_rows) })
  const notes = new Map<string, string>()
  for (const { key, value } of metadata.key_value_metadata ?? [])
    if (value !== undefined && !notes.has(key)) notes.set(key, value)
  return { rows, groups, leaves, notes }
}

function parsed(bytes: Uint8Array<ArrayBuffer>): FileMetaData {
  try {
    return parquetMetadata(bytes, { geoparquet: false, parsers: { dateFromDays: (days) => days } })
  } catch {
    throw new ParquetFlaw('parquetBroken') // a member that the format demands is not there, or is of another type
  }
}

/** Counts are of 64 bits; in a file that somebody broke they may be missing, or of another type. */
function count(value: bigint | undefined): number {
  if (typeof value !== 'bigint' || value < 0n || value > 2n ** 40n) throw new ParquetFlaw('parquetBroken')
  return Number(value)
}

/** Throws as `count` does. An encrypted column has no metadata: it is said when it is read. */
function isInside({ meta_data: meta }: RowGroup['chunks'][number], bodyEnd: number): boolean {
  if (meta === undefined) return true
  return count(chunkStart(meta)) + count(meta.total_compressed_size) <= bodyEnd
}

/** Where the bytes of a column begin; some writers state a dictionary at 0 where there is none. */
export function chunkStart({
  dictionary_page_offset: dictionary,
  data_page_offset: data,
}: ChunkMeta): bigint {
  return dictionary !== undefined && dictionary > 0n && dictionary < data ? dictionary : data
}

export type Chunk = RowGroup['chunks'][number]
export type ChunkMeta = NonNullable<Chunk['meta_data']>
