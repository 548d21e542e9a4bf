import { type EventPoint, markPosition } from '../domain/eventPoint'
import { MOST_TOGETHER, NEVER, type PointGroup } from '../domain/pointGroups'
import type { LngLat } from '../domain/region'
import { type Columns, NO_REGION } from './columns'
import { f64, i32, u16, u32 } from './elements'
import { reachAt } from './plates'
import type { PlateSums } from './platesAt'
import { NO_ONE_REGION, type PointCells } from './pointCells'
import type { PointIndex } from './pointIndex'
import type { RepeatedRows, Repeats } from './repeatedRows'
import { boundsOfWorldBox, boxAt, lngLatOf, type WorldBox } from './world'

/** Of what no zoom parts so many members are known at each spot: one is seen, and two tell that it is not alone. */
const MOST_AT_ONE_SPOT = 2
const ROUNDING = 4

/** What the groups of one zoom are made from. */
export interface GroupSource {
  readonly columns: Columns
  readonly index: PointIndex
  readonly cells: PointCells
  readonly sums: PlateSums
  readonly repeated: RepeatedRows
  readonly repeats: Repeats
  /** A zero for each type; left as it was found. */
  readonly counts: Int32Array
}

/** A plate as the page knows it. */
export function plateGroup(source: GroupSource, plate: number, id: string, fromZoom: number): PointGroup {
  const { columns, sums } = source
  const points = u32(sums.points, plate)
  const marks = boxAt(sums.marks, plate)
  const toZoom = partingZoom(marks, fromZoom)
  const members = membersOf(source, plate, points, toZoom === NEVER)
  const types = typesOf(source, plate)
  let events = 0
  for (const count of types.values()) events += count
  const near = u32(sums.near, plate)
  const region = i32(sums.region, plate)
  const spot = spotOf(marks, members)
  return {
    id,
    at: spot ?? lngLatOf(f64(sums.sumX, plate) / points, f64(sums.sumY, plate) / points),
    fromZoom,
    toZoom,
    points,
    events,
    types,
    isNear: near === points,
    region: region === NO_ONE_REGION ? null : (columns.regions[region] ?? null),
    box:
      near === 0 && spot !== null
        ? [...spot, ...spot]
        : boundsOfWorldBox(roundedUp(boxAt(sums.discs, plate))),
    members,
  }
}

/** Exactly where all points are; `null` for points at several spots. */
function spotOf({ west, north, east, south }: WorldBox, [first]: readonly EventPoint[]): LngLat | null {
  return west === east && north === south && first !== undefined ? markPosition(first) : null
}

/** Some centimetres wider: units are whole, and the ends of discs are known to 24 bits. */
function roundedUp({ west, north, east, south }: WorldBox): WorldBox {
  return { west: west - ROUNDING, north: north - ROUNDING, east: east + ROUNDING, south: south + ROUNDING }
}

/** The first zoom after this one at which not all marks are within reach of each other; `NEVER` if there is none. */
function partingZoom({ west, north, east, south }: WorldBox, zoom: number): number {
  for (let next = zoom + 1; next < NEVER; next++) {
    const { right, down } = reachAt(next)
    if (((east - west) / right) ** 2 + ((south - north) / down) ** 2 > 1) return next
  }
  return NEVER
}

/** Events by type, in the order of the columns' types. */
function typesOf({ columns, cells, sums, repeated, repeats, counts }: GroupSource, plate: number) {
  const { typesFrom, type, pointsOfType } = cells
  const found: number[] = []
  const end = u32(sums.cells.from, plate + 1)
  for (let at = u32(sums.cells.from, plate); at < end; at++) {
    const cell = u32(sums.cells.items, at)
    const last = u32(typesFrom, cell + 1)
    for (let i = u32(typesFrom, cell); i < last; i++) {
      const here = u16(type, i)
      if (counts[here] === 0) found.push(here)
      counts[here] = i32(counts, here) + u32(pointsOfType, i)
    }
  }
  for (let i = i32(repeats.first, plate); i >= 0; i = i32(repeats.next, i)) {
    const here = u16(repeated.type, i)
    counts[here] = i32(counts, here) - 1
  }
  const types = new Map<string, number>()
  for (const here of found.sort((a, b) => a - b)) {
    types.set(columns.types[here] ?? '', i32(counts, here))
    counts[here] = 0
  }
  return types
}

function membersOf(
  source: GroupSource,
  plate: number,
  points: number,
  isWhole: boolean,
): readonly EventPoint[] {
  if (points <= MOST_TOGETHER) return eventPoints(source, chosenPoints(source, plate, MOST_TOGETHER))
  if (isWhole) return eventPoints(source, chosenPoints(source, plate, MOST_AT_ONE_SPOT))
  return eventPoints(source, [firstPoint(source, plate)])
}

/** Places in the index of the first points at each spot, no more than {@link MOST_TOGETHER} in all. */
function chosenPoints({ index, cells, sums }: GroupSource, plate: number, mostAtOneSpot: number): number[] {
  const chosen: number[] = []
  const end = u32(sums.cells.from, plate + 1)
  for (let at = u32(sums.cells.from, plate); at < end; at++) {
    const cell = u32(sums.cells.items, at)
    const last = u32(cells.from, cell + 1)
    for (let i = u32(cells.from, cell); i < last; i++) {
      const point = u32(cells.points, i)
      let same = 0
      for (const other of chosen) if (isSameSpot(index, other, point)) same++
      if (same < mostAtOneSpot) chosen.push(point)
      if (chosen.length === MOST_TOGETHER) return chosen
    }
  }
  return chosen
}

function isSameSpot({ x, y, halfWidth }: PointIndex, a: number, b: number): boolean {
  return x[a] === x[b] && y[a] === y[b] && halfWidth[a] === halfWidth[b]
}

/** The point of the first row: in a cell it is the first one. */
function firstPoint({ index, cells, sums }: GroupSource, plate: number): number {
  let first = -1
  const end = u32(sums.cells.from, plate + 1)
  for (let at = u32(sums.cells.from, plate); at < end; at++) {
    const i = u32(cells.points, u32(cells.from, u32(sums.cells.items, at)))
    if (first < 0 || u32(index.place, i) < u32(index.place, first)) first = i
  }
  return first
}

/** The points in the order of their rows. */
function eventPoints({ columns, index }: GroupSource, chosen: readonly number[]): readonly EventPoint[] {
  const places = chosen.map((i) => u32(index.place, i)).sort((a, b) => a - b)
  return places.map((place) => eventPoint(columns, place))
}

function eventPoint({ points, regions, type, types }: Columns, place: number): EventPoint {
  const row = points.row[place] ?? 0
  const region = points.region[place] ?? NO_REGION
  const radiusKm = points.radiusKm[place] ?? 0
  return {
    row,
    type: types[u16(type, row)] ?? '',
    point: [points.lng[place] ?? 0, points.lat[place] ?? 0],
    radiusKm: radiusKm === 0 ? null : radiusKm,
    region: region === NO_REGION ? null : (regions[region] ?? null),
  }
}
