import type { SchemaElement } from 'hyparquet'
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer'
import {
  BOX_COLUMN,
  GEO_NOTE,
  GEOMETRY_COLUMN,
  HEAD_NOTE,
  NEEDED_COLUMNS,
  PARQUET_COLUMNS,
  type ParquetColumn,
  type ParquetKind,
} from '../domain/parquetColumns'
import type { Bounds, LngLat } from '../domain/region'
import { jsonText } from './jsonText'
import type { ParquetRecord } from './parquetRecord'

/** Rows of a group: few enough to leave most of a large file unread, many enough to keep its footer small. */
export const GROUP_ROWS = 65_536
/** Unpacked bytes of a page: what is fetched of each column to show one event. */
const PAGE_BYTES = 64 * 1024

/** Writes GeoParquet 1.1, packed with Snappy, group by group. Nothing here tells the time: the same rows, the same bytes. */
export interface GeoParquet {
  /** Writes these rows as one group: {@link GROUP_ROWS} of them, but in the last one. */
  readonly group: (records: readonly ParquetRecord[]) => void
  /** @param head members of a native file but its events. */
  readonly end: (head: Readonly<Record<string, unknown>>) => void
}

/** @param write gets the bytes of the file in their order. */
export function createGeoParquet(write: (bytes: Uint8Array) => void): GeoParquet {
  const bytes = new ByteWriter()
  const flush = (): void => {
    write(bytes.getBytes().slice())
    bytes.index = 0
  }
  const parquet = new ParquetWriter({
    writer: Object.assign(bytes, { flush }),
    schema: SCHEMA,
    createdBy: 'Dispatch Atlas',
  })
  let bounds: Bounds | null = null
  return {
    group(records) {
      for (const { points } of records) bounds = widened(bounds, points)
      void parquet.write({
        columnData: columnsOf(records),
        rowGroupSize: Math.max(1, records.length),
        pageSize: PAGE_BYTES,
      })
    },
    end(head) {
      parquet.kvMetadata = [
        { key: GEO_NOTE, value: JSON.stringify(geoNote(bounds)) },
        { key: HEAD_NOTE, value: jsonText(head) },
      ]
      void parquet.finish()
      flush()
    },
  }
}

const EDGES = ['xmin', 'ymin', 'xmax', 'ymax'] as const

const TYPES: Readonly<Record<ParquetKind, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  texts: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
}

const SCHEMA: SchemaElement[] = [
  { name: 'events', num_children: PARQUET_COLUMNS.length + 2 },
  ...PARQUET_COLUMNS.map(
    ([name, kind]): SchemaElement => ({
      name,
      ...TYPES[kind],
      repetition_type: NEEDED_COLUMNS.includes(name) && name !== 'start' ? 'REQUIRED' : 'OPTIONAL',
    }),
  ),
  { name: GEOMETRY_COLUMN, type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' },
  { name: BOX_COLUMN, num_children: EDGES.length, repetition_type: 'OPTIONAL' },
  ...EDGES.map((name): SchemaElement => ({ name, type: 'FLOAT', repetition_type: 'REQUIRED' })),
]

/** Columns whose smallest and largest values let a reader leave out a group. */
const PRUNED: ReadonlySet<ParquetColumn> = new Set([
  'start',
  'end',
  'event_type',
  'region_code',
  'longitude',
  'latitude',
  'places_json',
  'event_id',
])

function columnsOf(records: readonly ParquetRecord[]): ColumnSource[] {
  const cells = PARQUET_COLUMNS.map(
    ([name], index): ColumnSource => ({
      name,
      data: records.map(({ cells: row }) => row[index]),
      statistics: PRUNED.has(name),
      ...(name === 'event_id' ? { bloomFilter: true } : {}),
    }),
  )
  const geometry = records.map(({ point }) => (point === undefined ? undefined : pointBytes(point)))
  return [
    ...cells,
    { name: GEOMETRY_COLUMN, data: geometry, encoding: 'PLAIN', statistics: false, offsetIndex: false },
    { name: BOX_COLUMN, data: records.map(boxOf), encoding: 'PLAIN', offsetIndex: false },
  ]
}

/** A point as well-known binary, its smallest bytes first. */
function pointBytes([lng, lat]: LngLat): Uint8Array {
  const bytes = new Uint8Array(21)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, 1)
  view.setUint32(1, 1, true)
  view.setFloat64(5, lng, true)
  view.setFloat64(13, lat, true)
  return bytes
}

/** The box around the points of an event, rounded outwards to single precision. */
function boxOf({ points }: ParquetRecord): Readonly<Record<(typeof EDGES)[number], number>> | undefined {
  const bounds = widened(null, points)
  if (bounds === null) return undefined
  const [west, south, east, north] = bounds
  return {
    xmin: -floatAbove(-west),
    ymin: -floatAbove(-south),
    xmax: floatAbove(east),
    ymax: floatAbove(north),
  }
}

/** The smallest number of single precision that is not below this one. */
function floatAbove(value: number): number {
  const nearest = Math.fround(value)
  if (nearest >= value) return nearest
  const bits = new Int32Array(Float32Array.of(nearest).buffer)
  bits[0] = (bits[0] ?? 0) + (nearest < 0 ? -1 : 1)
  return new Float32Array(bits.buffer)[0] ?? nearest
}

function widened(bounds: Bounds | null, points: readonly LngLat[]): Bounds | null {
  let wider = bounds
  for (const [lng, lat] of points)
    wider =
      wider === null
        ? [lng, lat, lng, lat]
        : [Math.min(wider[0], lng), Math.min(wider[1], lat), Math.max(wider[2], lng), Math.max(wider[3], lat)]
  return wider
}

/** What GeoParquet 1.1 says of the points and their boxes; without a reference system they are WGS 84. */
function geoNote(bounds: Bounds | null): Readonly<Record<string, unknown>> {
  return {
    version: '1.1.0',
    primary_column: GEOMETRY_COLUMN,
    columns: {
      [GEOMETRY_COLUMN]: {
        encoding: 'WKB',
        geometry_types: ['Point'],
        ...(bounds === null ? {} : { bbox: bounds }),
        covering: { bbox: Object.fromEntries(EDGES.map((edge) => [edge, [BOX_COLUMN, edge]])) },
      },
    },
  }
}
