import { type ParquetKind, VIEW_COLUMNS, type ViewColumn } from '../../domain/parquetColumns'
import type { BoundColumns } from './boundColumns'
import { type CellOf, cellsOf } from './cells'
import { readChunks } from './chunkReading'
import {
  type Points,
  readNumbers,
  readPoints,
  readWordLists,
  readWords,
  type WordLists,
} from './columnValues'
import type { RowGroup } from './footer'
import type { Leaf } from './leaves'
import { flawOf } from './parquetFlaw'
import { type ChunkBytes, placedValues } from './placedValues'
import type { RandomAccess } from './randomAccess'

/** Gives equal words of a column equal numbers, from 0. */
export type NumberOf = (column: ViewColumn, word: string) => number

/** The columns of a first view of one row group; a column that the file lacks is left out. */
export interface ViewValues {
  readonly rows: number
  /** Numbers of words, `NO_WORD` for none. */
  readonly words: ReadonlyMap<ViewColumn, Int32Array>
  /** Numbers and days; `NaN` for none. */
  readonly numbers: ReadonlyMap<ViewColumn, Float64Array>
  /** `region_code` where it is a column of lists. */
  readonly regions: WordLists | null
  /** Texts of `places_json`; `null` = no row has one. */
  readonly several: CellOf | null
  /** Points of the geometry, read where there are no coordinates. */
  readonly points: Points | null
}

/** Makes values of the bytes of a row group. @throws ParquetFlaw with the column that it is about. */
export type DecodeView = (numberOf: NumberOf) => ViewValues

/**
 * Fetches what a first view needs of a row group. Its values take ten times the memory of its bytes, so they are made when
 * it is their turn.
 */
export async function fetchView(
  access: RandomAccess,
  group: RowGroup,
  bound: BoundColumns,
  signal?: AbortSignal,
): Promise<DecodeView> {
  const names = viewColumns(bound)
  const geometry = hasCoordinates(bound) ? null : bound.geometry
  const leaves = names.flatMap((name) => bound.columns.get(name)?.leaf ?? [])
  const all = geometry === null ? leaves : [...leaves, geometry]
  const chunks = await readChunks(access, group, all, signal)
  return (numberOf) => decoded(chunks, group.rows, { names, bound, geometry, numberOf })
}

interface Decoding {
  /** Of the first chunks, in their order. */
  readonly names: readonly ViewColumn[]
  readonly bound: BoundColumns
  /** Of the last chunk; `null` = it is one of the others. */
  readonly geometry: Leaf | null
  readonly numberOf: NumberOf
}

function decoded(
  chunks: readonly ChunkBytes[],
  rows: number,
  { names, bound, geometry, numberOf }: Decoding,
): ViewValues {
  const words = new Map<ViewColumn, Int32Array>()
  const numbers = new Map<ViewColumn, Float64Array>()
  let regions: WordLists | null = null
  let several: CellOf | null = null
  for (const [at, name] of names.entries()) {
    const chunk = chunks[at]
    if (chunk === undefined) continue
    decoding(chunk.leaf, () => {
      const number = (word: string): number => numberOf(name, word)
      if (name === 'places_json') several = isEmpty(chunk) ? null : cellsOf([chunk])
      else if (isOfNumbers(bound, name)) numbers.set(name, readNumbers(chunk))
      else if (chunk.leaf.mostRepeated > 0) regions = readWordLists(chunk, number)
      else words.set(name, readWords(chunk, number))
    })
  }
  return { rows, words, numbers, regions, several, points: pointsOf(geometry, chunks.at(-1)) }
}

/** Columns of a first view that the file has. */
function viewColumns({ columns }: BoundColumns): readonly ViewColumn[] {
  return VIEW_COLUMNS.map(([name]) => name).filter((name) => columns.has(name))
}

const KINDS: ReadonlyMap<ViewColumn, ParquetKind> = new Map(VIEW_COLUMNS)

function hasCoordinates({ columns }: BoundColumns): boolean {
  return columns.has('longitude') && columns.has('latitude')
}

function isEmpty(chunk: ChunkBytes): boolean {
  for (const { count } of placedValues(chunk)) if (count > 0) return false
  return true
}

function isOfNumbers({ columns }: BoundColumns, name: ViewColumn): boolean {
  const kind = KINDS.get(name)
  return kind === 'number' || kind === 'flag' || (kind === 'day' && columns.get(name)?.isText === false)
}

function pointsOf(geometry: Leaf | null, chunk: ChunkBytes | undefined): Points | null {
  return geometry === null || chunk === undefined ? null : decoding(geometry, () => readPoints(chunk))
}

function decoding<Value>({ path }: Leaf, decode: () => Value): Value {
  try {
    return decode()
  } catch (error) {
    throw flawOf(error, path.join('.'))
  }
}
