import { readOffsetIndex } from 'hyparquet'
import { type Chunk, type ChunkMeta, chunkStart, type RowGroup } from './footer'
import type { Leaf } from './leaves'
import { ParquetFlaw } from './parquetFlaw'
import type { ChunkBytes } from './placedValues'
import type { RandomAccess } from './randomAccess'
import { type ByteRange, readRanges } from './readRanges'
import { scanThrift } from './scanThrift'
import { CODECS, isCodec } from './unpack'

/** Bytes of one column in one row group. */
const LARGEST_CHUNK = 256 * 1024 * 1024

/** Reads whole columns of a row group. @returns the chunk of each leaf, in their order. */
export async function readChunks(
  access: RandomAccess,
  group: RowGroup,
  leaves: readonly Leaf[],
  signal?: AbortSignal,
): Promise<readonly ChunkBytes[]> {
  const ranges = leaves.map((leaf) => chunkRange(metaOf(group, leaf), leaf))
  const pieces = await readRanges(access, ranges, signal)
  return leaves.map((leaf, index) => ({
    ...shapeOf(group, leaf),
    bytes: pieces[index] ?? new Uint8Array(),
    firstRow: 0,
    isWhole: true,
  }))
}

/**
 * Reads as little of some columns as holds these rows: single pages where the file says where they are, else the whole
 * chunk. @returns the pages of each leaf, in their order; several for pages that do not follow one another.
 */
export async function readPages(
  access: RandomAccess,
  group: RowGroup,
  leaves: readonly Leaf[],
  rows: readonly number[],
  signal?: AbortSignal,
): Promise<readonly (readonly ChunkBytes[])[]> {
  const indexes = await offsetIndexes(access, group, leaves, signal)
  const plans = leaves.map((leaf, at) => planOf(group, leaf, indexes[at] ?? null, rows))
  const pieces = await readRanges(
    access,
    plans.flatMap(({ dictionary, runs }) => [...(dictionary === null ? [] : [dictionary]), ...runs]),
    signal,
  )
  let next = 0
  const take = (): Uint8Array => pieces[next++] ?? new Uint8Array()
  return plans.map(({ leaf, dictionary, runs }) => {
    const head = dictionary === null ? null : take()
    return runs.map(({ firstRow, isWhole }) => ({
      ...shapeOf(group, leaf),
      bytes: joined(head, take()),
      firstRow,
      isWhole,
    }))
  })
}

interface PageRun extends ByteRange {
  readonly firstRow: number
  readonly isWhole: boolean
}

interface Plan {
  readonly leaf: Leaf
  readonly dictionary: ByteRange | null
  readonly runs: readonly PageRun[]
}

/** One page of a chunk, as its index has it. */
interface PageSpot extends ByteRange {
  readonly firstRow: number
}

function planOf(
  group: RowGroup,
  leaf: Leaf,
  pages: readonly PageSpot[] | null,
  rows: readonly number[],
): Plan {
  const whole = chunkRange(metaOf(group, leaf), leaf)
  const [first] = pages ?? []
  if (pages === null || first === undefined)
    return { leaf, dictionary: null, runs: [{ ...whole, firstRow: 0, isWhole: true }] }
  const wanted = new Set(rows.map((row) => pages.findLastIndex(({ firstRow }) => firstRow <= row)))
  const runs: PageRun[] = []
  for (const [at, page] of pages.entries()) {
    if (!wanted.has(at)) continue
    const last = runs.at(-1)
    if (last !== undefined && wanted.has(at - 1)) runs[runs.length - 1] = { ...last, end: page.end }
    else runs.push({ ...page, isWhole: false })
  }
  const dictionary = first.start > whole.start ? { start: whole.start, end: first.start } : null
  return { leaf, dictionary, runs }
}

/** Where the pages of each leaf are; `null` where the file does not say. */
async function offsetIndexes(
  access: RandomAccess,
  group: RowGroup,
  leaves: readonly Leaf[],
  signal: AbortSignal | undefined,
): Promise<readonly (readonly PageSpot[] | null)[]> {
  const ranges = leaves.map((leaf) => indexRange(group.chunks[leaf.index], access.byteLength))
  const known = ranges.filter((range) => range !== null)
  const pieces = await readRanges(access, known, signal)
  return leaves.map((leaf, at) => {
    const range = ranges[at] ?? null
    const bytes = range === null ? undefined : pieces[known.indexOf(range)]
    return bytes === undefined ? null : pageSpots(bytes, chunkRange(metaOf(group, leaf), leaf), group.rows)
  })
}

function indexRange(chunk: Chunk | undefined, byteLength: number): ByteRange | null {
  const start = Number(chunk?.offset_index_offset ?? 0n)
  const end = start + (chunk?.offset_index_length ?? 0)
  return start > 0 && end > start && end <= byteLength ? { start, end } : null
}

function pageSpots(bytes: Uint8Array, { start, end }: ByteRange, rows: number): readonly PageSpot[] {
  scanThrift(bytes, 0)
  let before = -1
  return locationsIn(bytes).map(({ offset, compressed_page_size: size, first_row_index: row }) => {
    const spot = { start: Number(offset), end: Number(offset) + size, firstRow: Number(row) }
    const isSound = spot.start >= start && spot.end <= end && size > 0 && spot.firstRow > before
    if (!isSound || spot.firstRow >= rows) throw new ParquetFlaw('parquetBroken')
    before = spot.firstRow
    return spot
  })
}

function locationsIn(bytes: Uint8Array): ReturnType<typeof readOffsetIndex>['page_locations'] {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return readOffsetIndex({ view, offset: 0 }).page_locations
  } catch {
    throw new ParquetFlaw('parquetBroken')
  }
}

function metaOf({ chunks }: RowGroup, { index, path }: Leaf): ChunkMeta {
  const chunk = chunks[index]
  const column = path.join('.')
  if (chunk?.crypto_metadata !== undefined || chunk?.encrypted_column_metadata !== undefined)
    throw new ParquetFlaw('encrypted', { column })
  if (chunk?.meta_data === undefined || (chunk.file_path ?? '') !== '')
    throw new ParquetFlaw('parquetBroken', { column })
  const { codec } = chunk.meta_data
  if (!isCodec(codec))
    throw new ParquetFlaw('codecUnknown', { column, value: codec, advice: CODECS.join(', ') })
  return chunk.meta_data
}

function chunkRange(meta: ChunkMeta, { path }: Leaf): ByteRange {
  const start = Number(chunkStart(meta))
  const bytes = Number(meta.total_compressed_size)
  if (bytes > LARGEST_CHUNK)
    throw new ParquetFlaw('tooLarge', { column: path.join('.'), value: String(bytes), advice: '256 MiB' })
  return { start, end: start + bytes }
}

function shapeOf(group: RowGroup, leaf: Leaf): Pick<ChunkBytes, 'leaf' | 'codec' | 'rows'> {
  return { leaf, codec: metaOf(group, leaf).codec, rows: group.rows }
}

function joined(head: Uint8Array | null, body: Uint8Array): Uint8Array {
  if (head === null) return body
  const bytes = new Uint8Array(head.length + body.length)
  bytes.set(head)
  bytes.set(body, head.length)
  return bytes
}
