import type { EventPoint } from '../../src/domain/eventPoint'
import type { PointGroup } from '../../src/domain/pointGroups'
import type { Bounds } from '../../src/domain/region'
import { ZOOM_RANGE } from '../../src/domain/view'
import { type Columns, NO_REGION } from '../../src/engine/columns'
import { createPointQueries } from '../../src/engine/pointQueries'

const WORLD: Bounds = [-180, -85, 180, 85]

/** Columns of events with these points and nothing else; rows between them have none. */
export function columnsOfPoints(points: readonly EventPoint[]): Columns {
  const inRows = points.toSorted((a, b) => a.row - b.row)
  const rows = Math.max(0, ...points.map(({ row }) => row + 1))
  const types = [...new Set(inRows.map(({ type }) => type))]
  const regions = [...new Set(inRows.flatMap(({ region }) => region ?? []))]
  const typeOf = new Map(inRows.map(({ row, type }) => [row, types.indexOf(type)]))
  return {
    rows,
    types,
    regions,
    type: Uint16Array.from({ length: rows }, (_, row) => typeOf.get(row) ?? 0),
    parties: new Uint8Array(rows),
    support: new Uint8Array(rows),
    start: new Int32Array(rows),
    end: new Int32Array(rows),
    flags: new Uint8Array(rows),
    inRegions: { from: new Uint32Array(rows + 1), region: new Uint16Array(0), kind: new Uint8Array(0) },
    points: {
      count: inRows.length,
      row: Uint32Array.from(inRows, ({ row }) => row),
      lng: Float64Array.from(inRows, ({ point }) => point[0]),
      lat: Float64Array.from(inRows, ({ point }) => point[1]),
      radiusKm: Float32Array.from(inRows, ({ radiusKm }) => radiusKm ?? 0),
      region: Uint16Array.from(inRows, ({ region }) =>
        region === null ? NO_REGION : regions.indexOf(region),
      ),
    },
    sources: { from: new Uint32Array(rows + 1), source: new Uint32Array(0), count: 0 },
  }
}

/** All rows, or those that the test passes. */
export function rowsOf(rows: number, isIn: (row: number) => boolean = () => true): Uint32Array {
  const words = new Uint32Array(Math.ceil(rows / 32))
  for (let row = 0; row < rows; row++) {
    if (isIn(row)) words[row >>> 5] = (words[row >>> 5] ?? 0) | (1 << (row & 31))
  }
  return words
}

interface Asked {
  readonly box?: Bounds
  readonly fromZoom?: number
  readonly toZoom?: number
}

/** Marks and clusters of these points, in all the world and at every zoom unless told otherwise. */
export function groupsOf(
  points: readonly EventPoint[],
  { box = WORLD, fromZoom = ZOOM_RANGE.min, toZoom = ZOOM_RANGE.max }: Asked = {},
): readonly PointGroup[] {
  const columns = columnsOfPoints(points)
  return createPointQueries(columns).groups(rowsOf(columns.rows), new Set(), box, fromZoom, toZoom)
}
