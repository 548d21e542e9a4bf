import { type EventPoint, markPosition } from '../domain/eventPoint'
import { MOST_TOGETHER, NEVER, type PointGroup } from '../domain/pointGroups'
import type { LngLat } from '../domain/region'
import { type Columns, NO_REGION } from './columns'
import { reachAt } from './plateReach'
import type { PlateSums } from './platesAt'
import { NO_ONE_REGION, type PointCells } from './pointCells'
import type { PointIndex } from './pointIndex'
import type { RepeatedRows, Repeats } from './repeatedRows'
import { boundsOfWorldBox, boxAt, lngLatOf, type WorldBox } from './world'

/** Of what no zoom parts so many members are known at each spot: one is seen, and two tell that it is not alone. */
const MOST_AT_ONE_SPOT = 2

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
  const points = sums.points[plate] ?? 0
  const marks = boxAt(sums.marks, plate)
  const toZoom = partingZoom(marks, fromZoom)
  const members = membersOf(source, plate, points, toZoom === NEVER)
  const types = typesOf(source, plate)
  let events = 0
  for (const count of types.values()) events += count
  const near = sums.near[plate] ?? 0
  const region = sums.region[plate] ?? NO_ONE_REGION
  const spot = spotOf(marks, members)
  return {
    id,
    at: spot ?? lngLatOf((sums.sumX[plate] ?? 0) / points, (sums.sumY[plate] ?? 0) / points),
    fromZoom,
    toZoom,
    points,
    events,
    types,
    isNear: near === points,
    region: region === NO_ONE_REGION ? null : (columns.regions[region] ?? null),
    box: near === 0 && spot !== null ? [...spot, ...spot] : boundsOfWorldBox(boxAt(sums.discs, plate)),
    members,
  }
}

/** Exactly where all points are; `null` for points at several spots. */
function spotOf({ west, north, east, south }: WorldBox, [first]: readonly EventPoint[]): LngLat | null {
  return west === east && north === south && first !== undefined ? markPosition(first) : null
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
  const end = sums.cells.from[plate + 1] ?? 0
  for (let at = sums.cells.from[plate] ?? 0; at < end; at++) {
    const cell = sums.cells.items[at] ?? 0
    const last = typesFrom[cell + 1] ?? 0
    for (let i = typesFrom[cell] ?? 0; i < last; i++) {
      const here = type[i] ?? 0
      if (counts[here] === 0) found.push(here)
      counts[here] = (counts[here] ?? 0) + (pointsOfType[i] ?? 0)
    }
  }
  for (let i = repeats.first[plate] ?? -1; i >= 0; i = repeats.next[i] ?? -1) {
    const here = repeated.type[i] ?? 0
    counts[here] = (counts[here] ?? 0) - 1
  }
  const types = new Map<string, number>()
  for (const here of found.sort((a, b) => a - b)) {
    types.set(columns.types[here] ?? '', counts[here] ?? 0)
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
  const end = sums.cells.from[plate + 1] ?? 0
  for (let at = sums.cells.from[plate] ?? 0; at < end; at++) {
    const cell = sums.cells.items[at] ?? 0
    const last = cells.from[cell + 1] ?? 0
    for (let i = cells.from[cell] ?? 0; i < last; i++) {
      const point = cells.points[i] ?? 0
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
  const end = sums.cells.from[plate + 1] ?? 0
  for (let at = sums.cells.from[plate] ?? 0; at < end; at++) {
    const i = cells.points[cells.from[sums.cells.items[at] ?? 0] ?? 0] ?? 0
    if (first < 0 || (index.place[i] ?? 0) < (index.place[first] ?? 0)) first = i
  }
  return first
}

/** The points in the order of their rows. */
function eventPoints({ columns, index }: GroupSource, chosen: readonly number[]): readonly EventPoint[] {
  const places = chosen.map((i) => index.place[i] ?? 0).sort((a, b) => a - b)
  return places.map((place) => eventPoint(columns, place))
}

function eventPoint({ points, regions, type, types }: Columns, place: number): EventPoint {
  const row = points.row[place] ?? 0
  const region = points.region[place] ?? NO_REGION
  const radiusKm = points.radiusKm[place] ?? 0
  return {
    row,
    type: types[type[row] ?? 0] ?? '',
    point: [points.lng[place] ?? 0, points.lat[place] ?? 0],
    radiusKm: radiusKm === 0 ? null : radiusKm,
    region: region === NO_REGION ? null : (regions[region] ?? null),
  }
}
