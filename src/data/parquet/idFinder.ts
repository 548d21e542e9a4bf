import { hashParquetValue, readBloomFilter, sbbfContains } from 'hyparquet/src/bloom.js'
import { readChunks } from './chunkReading'
import type { RowGroup } from './footer'
import type { Leaf } from './leaves'
import { type ChunkBytes, placedValues } from './placedValues'
import type { RandomAccess } from './randomAccess'
import { type ByteRange, readRanges } from './readRanges'
import { scanThrift } from './scanThrift'

/** Bytes of one filter; more are no filter of a row group. */
const LARGEST_FILTER = 4 * 1024 * 1024

/** A row group in which an id may be. */
export interface IdGroup {
  readonly access: RandomAccess
  readonly group: RowGroup
  /** The column of ids. */
  readonly leaf: Leaf
}

/**
 * Finds the row of an id: first by the smallest and largest id of each group, then by the filters that the file may have
 * for this, and only then in the column, group by group. Filters are read once.
 *
 * @param isRead whether a row of the group is among those that were opened.
 * @returns index of the group, and the row in it; `null` = there is none.
 */
export function createIdFinder(groups: readonly IdGroup[]) {
  const filters = new Map<IdGroup, Promise<Uint32Array | null>>()
  const filterOf = (one: IdGroup): Promise<Uint32Array | null> => {
    const known = filters.get(one) ?? readFilter(one)
    filters.set(one, known)
    return known
  }
  return async (
    id: string,
    isRead: (group: number, row: number) => boolean,
  ): Promise<{ readonly group: number; readonly row: number } | null> => {
    const bytes = new TextEncoder().encode(id)
    const spanned = groups.map((one, index) => ({ one, index })).filter(({ one }) => isInSpan(one, id))
    const kept = await Promise.all(
      spanned.map(async (at) => ({ at, isIn: mayHave(await filterOf(at.one), at.one, id) })),
    )
    for (const { at, isIn } of kept) {
      if (!isIn) continue
      const [chunk] = await readChunks(at.one.access, at.one.group, [at.one.leaf])
      const rows = chunk === undefined ? [] : rowsWith(chunk, bytes)
      const row = rows.find((one) => isRead(at.index, one))
      if (row !== undefined) return { group: at.index, row }
    }
    return null
  }
}

function isInSpan({ group, leaf }: IdGroup, id: string): boolean {
  const statistics = group.chunks[leaf.index]?.meta_data?.statistics
  const [least, most] = [statistics?.min_value, statistics?.max_value]
  return !(typeof least === 'string' && id < least) && !(typeof most === 'string' && id > most)
}

/** `null` = the file has none for this group. */
async function readFilter({ access, group, leaf }: IdGroup): Promise<Uint32Array | null> {
  const range = filterRange(group, leaf, access.byteLength)
  if (range === null) return null
  const [bytes] = await readRanges(access, [range])
  if (bytes === undefined) return null
  try {
    scanThrift(bytes, 0)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return readBloomFilter({ view, offset: 0 })?.blocks ?? null
  } catch {
    return null // the column is looked through in its place
  }
}

function filterRange({ chunks }: RowGroup, { index }: Leaf, byteLength: number): ByteRange | null {
  const meta = chunks[index]?.meta_data
  const start = Number(meta?.bloom_filter_offset ?? 0n)
  const end = start + (meta?.bloom_filter_length ?? 0)
  return start > 0 && end > start && end <= byteLength && end - start <= LARGEST_FILTER
    ? { start, end }
    : null
}

function mayHave(filter: Uint32Array | null, { leaf }: IdGroup, id: string): boolean {
  const hash = filter === null ? undefined : hashParquetValue(id, leaf.element)
  return filter === null || hash === undefined || sbbfContains(filter, hash)
}

/** Rows whose value is these bytes. */
function rowsWith(chunk: ChunkBytes, wanted: Uint8Array): readonly number[] {
  const rows: number[] = []
  for (const { values, places, at, firstRow, count } of placedValues(chunk)) {
    if (values.kind !== 'bytes') continue
    for (let index = 0; index < count; index += 1) {
      const place = places === null ? index : (places[index] ?? 0)
      const [from, to] = [values.from[place] ?? 0, values.to[place] ?? 0]
      if (to - from !== wanted.length || !isAt(values.bytes, from, wanted)) continue
      rows.push(at === null ? firstRow + index : (at[index] ?? 0))
    }
  }
  return rows
}

function isAt(bytes: Uint8Array, from: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index += 1)
    if (bytes[from + index] !== wanted[index]) return false
  return true
}
