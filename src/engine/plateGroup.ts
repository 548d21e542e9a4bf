import { type EventPoint, markPosition } from '../domain/eventPoint'
import { MOST_TOGETHER, NEVER, type PointGroup } from '../domain/pointGroups'
import { type Columns, NO_REGION } from './columns'
import { reachAt } from './plateReach'
import type { PlateSum, PlatesAt } from './platesAt'
import { NO_ONE_REGION, type PointCells } from './pointCells'
import type { PointIndex } from './pointIndex'
import type { RepeatedRows, Repeats } from './repeatedRows'
import { boundsOfWorldBox, lngLatOf } from './world'

/** Of what no zoom parts so many members are known at each spot: one is seen, and two tell that it is not alone. */
const MOST_AT_ONE_SPOT = 2

/** What groups of one zoom are made from. */
export interface GroupSource {
  readonly columns: Columns
  readonly index: PointIndex
  readonly cells: PointCells
  readonly plates: PlatesAt
  readonly repeated: RepeatedRows
  readonly repeats: Repeats
}

/** A plate as the page knows it. */
export function plateGroup(
  source: GroupSource,
  plate: number,
  sum: PlateSum,
  id: string,
  fromZoom: number,
): PointGroup {
  const { columns } = source
  const toZoom = partingZoom(sum, fromZoom)
  const types = typesOf(source, plate)
  const members = membersOf(source, plate, sum, toZoom === NEVER)
  const [first] = members
  const isOneSpot = sum.marks.west === sum.marks.east && sum.marks.north === sum.marks.south
  const at =
    isOneSpot && first !== undefined
      ? markPosition(first)
      : lngLatOf(sum.sumX / sum.points, sum.sumY / sum.points)
  return {
    id,
    at,
    fromZoom,
    toZoom,
    points: sum.points,
    events: [...types.values()].reduce((all, events) => all + events, 0),
    types,
    isNear: sum.near === sum.points,
    region: sum.region === NO_ONE_REGION ? null : (columns.regions[sum.region] ?? null),
    box: isOneSpot && sum.near === 0 ? [at[0], at[1], at[0], at[1]] : boundsOfWorldBox(sum.discs),
    members,
  }
}

/** The first zoom after this one at which not all marks are within reach of each other; `NEVER` if there is none. */
function partingZoom({ marks }: PlateSum, zoom: number): number {
  for (let next = zoom + 1; next < NEVER; next++) {
    const { right, down } = reachAt(next)
    const across = (marks.east - marks.west) / right
    const along = (marks.south - marks.north) / down
    if (across * across + along * along > 1) return next
  }
  return NEVER
}

/** Events by type, in the order of the columns' types. */
function typesOf({ columns, cells, plates, repeated, repeats }: GroupSource, plate: number) {
  const counts = new Map<number, number>()
  const add = (type: number, points: number) => counts.set(type, (counts.get(type) ?? 0) + points)
  for (let at = plates.from[plate] ?? 0; at < (plates.from[plate + 1] ?? 0); at++) {
    const cell = plates.cells[at] ?? 0
    const end = cells.typesFrom[cell + 1] ?? 0
    for (let i = cells.typesFrom[cell] ?? 0; i < end; i++) add(cells.type[i] ?? 0, cells.pointsOfType[i] ?? 0)
  }
  for (let i = repeats.first[plate] ?? -1; i >= 0; i = repeats.next[i] ?? -1) add(repeated.type[i] ?? 0, -1)
  const inOrder = [...counts].sort(([a], [b]) => a - b)
  return new Map(inOrder.map(([type, events]) => [columns.types[type] ?? '', events]))
}

function membersOf(source: GroupSource, plate: number, sum: PlateSum, isWhole: boolean): readonly EventPoint[] {
  const { index } = source
  if (sum.points <= MOST_TOGETHER) return eventPoints(source, [...pointsOf(source, plate)])
  if (!isWhole) return eventPoints(source, firstOf(source, plate))
  const atSpots: { readonly point: number; count: number }[] = []
  const kept: number[] = []
  for (const i of pointsOf(source, plate)) {
    const known = atSpots.find(({ point }) => isSameSpot(index, point, i))
    if ((known?.count ?? 0) >= MOST_AT_ONE_SPOT) continue
    if (known === undefined) atSpots.push({ point: i, count: 1 })
    else known.count++
    kept.push(i)
    if (kept.length === MOST_TOGETHER) break
  }
  return eventPoints(source, kept)
}

function isSameSpot({ x, y, halfWidth }: PointIndex, a: number, b: number): boolean {
  return x[a] === x[b] && y[a] === y[b] && halfWidth[a] === halfWidth[b]
}

function* pointsOf({ cells, plates }: GroupSource, plate: number): Generator<number> {
  for (let at = plates.from[plate] ?? 0; at < (plates.from[plate + 1] ?? 0); at++) {
    const cell = plates.cells[at] ?? 0
    const end = cells.from[cell + 1] ?? 0
    for (let i = cells.from[cell] ?? 0; i < end; i++) yield cells.points[i] ?? 0
  }
}

/** The point of the first row: in a cell it is the first one. */
function firstOf({ index, cells, plates }: GroupSource, plate: number): number[] {
  let first = -1
  for (let at = plates.from[plate] ?? 0; at < (plates.from[plate + 1] ?? 0); at++) {
    const i = cells.points[cells.from[plates.cells[at] ?? 0] ?? 0] ?? 0
    if (first < 0 || (index.place[i] ?? 0) < (index.place[first] ?? 0)) first = i
  }
  return [first]
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
