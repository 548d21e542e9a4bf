import { mercator, TILE_PX, unmercator } from '../domain/cameraMath'
import type { RegionCode } from '../domain/dataset'
import { boundsOfPoints, type EventPoint, markPosition } from '../domain/eventPoint'
import { MOST_TOGETHER, NEVER, type PointGroup } from '../domain/pointGroups'
import type { Bounds } from '../domain/region'
import { type Columns, NO_REGION, type RowSet } from './columns'

/** Answers which marks and clusters stand for the points of events. */
export interface PointQueries {
  /**
   * Marks and clusters of the points that lie in a box, for the whole zooms from `fromZoom` to `toZoom`.
   *
   * @param matching rows of the events under the filter.
   * @param regions only points in these; empty = all points.
   */
  readonly groups: (
    matching: RowSet,
    regions: ReadonlySet<string>,
    box: Bounds,
    fromZoom: number,
    toZoom: number,
  ) => readonly PointGroup[]
}

const REACH_PX = 72
const STRETCH = 72 / 40

/** Questions about the points of a data set. */
export function createPointQueries(columns: Columns): PointQueries {
  const all = pointsOf(columns)
  return {
    groups(matching, regions, box, fromZoom, toZoom) {
      const points = all.filter(
        ({ row, region }) =>
          (((matching[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1 &&
          (regions.size === 0 || (region !== null && regions.has(region))),
      )
      const groups = new Map<string, PointGroup>()
      for (let zoom = fromZoom; zoom <= toZoom; zoom++) {
        for (const members of groupedAt(points, zoom)) {
          const group = groupOf(members, zoom)
          if (!overlaps(group.box, box)) continue
          const earlier = groups.get(group.id)
          groups.set(group.id, { ...group, fromZoom: earlier?.fromZoom ?? zoom })
        }
        for (const [id, group] of groups) {
          if (group.toZoom === zoom) groups.set(`${id} ${zoom}`, group)
        }
      }
      return [...groups.values()]
    },
  }
}

function pointsOf({ points, regions, type, types }: Columns): EventPoint[] {
  return Array.from({ length: points.count }, (_, i) => {
    const row = points.row[i] ?? 0
    const region = points.region[i] ?? NO_REGION
    const radiusKm = points.radiusKm[i] ?? 0
    return {
      row,
      type: types[type[row] ?? 0] ?? '',
      point: [points.lng[i] ?? 0, points.lat[i] ?? 0],
      radiusKm: radiusKm === 0 ? null : radiusKm,
      region: region === NO_REGION ? null : (regions[region] ?? null),
    }
  })
}

function groupedAt(points: readonly EventPoint[], zoom: number): readonly (readonly EventPoint[])[] {
  const reach = REACH_PX / (TILE_PX * 2 ** zoom)
  const left = points
    .map((point) => ({ point, at: mercator(markPosition(point)) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.point.row - b.point.row)
  const groups: EventPoint[][] = []
  while (left.length > 0) {
    const [seed] = left
    if (seed === undefined) break
    const near = left.filter(
      ({ point, at }) =>
        countryOf(point.region) === countryOf(seed.point.region) &&
        Math.hypot(at[0] - seed.at[0], STRETCH * (at[1] - seed.at[1])) <= reach,
    )
    groups.push(near.map(({ point }) => point))
    const taken = new Set(near)
    left.splice(0, left.length, ...left.filter((one) => !taken.has(one)))
  }
  return groups
}

function groupOf(members: readonly EventPoint[], zoom: number): PointGroup {
  const spots = members.map((member) => mercator(markPosition(member)))
  const middle = (axis: 0 | 1) => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length
  const width = (axis: 0 | 1) => {
    const values = spots.map((spot) => spot[axis])
    return Math.max(...values) - Math.min(...values)
  }
  const [x, y] = [middle(0), middle(1)]
  const typeOfRow = new Map(members.map(({ row, type }) => [row, type]))
  const types = new Map<string, number>()
  for (const type of typeOfRow.values()) types.set(type, (types.get(type) ?? 0) + 1)
  const [first] = members
  const regions = new Set(members.map(({ region }) => region))
  let toZoom = zoom + 1
  while (toZoom < NEVER && Math.hypot(width(0), STRETCH * width(1)) * TILE_PX * 2 ** toZoom <= REACH_PX)
    toZoom++
  return {
    id: [countryOf(first?.region ?? null), members.length, x, y].join(' '),
    at:
      first !== undefined && Math.hypot(width(0), width(1)) === 0 ? markPosition(first) : unmercator([x, y]),
    fromZoom: zoom,
    toZoom,
    points: members.length,
    events: typeOfRow.size,
    types,
    isNear: members.every(({ radiusKm }) => radiusKm !== null),
    region: regions.size === 1 ? (first?.region ?? null) : null,
    box: boundsOfPoints(members) ?? [0, 0, 0, 0],
    members: members.slice(0, MOST_TOGETHER),
  }
}

function countryOf(region: RegionCode | null): string {
  return region?.slice(0, 2) ?? ''
}

function overlaps(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
