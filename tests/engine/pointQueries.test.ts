import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mercator, TILE_PX } from '../../src/domain/cameraMath'
import { boundsOfPoints, type EventPoint, markPosition } from '../../src/domain/eventPoint'
import { groupsAt, isWhole, type PointGroup } from '../../src/domain/pointGroups'
import type { Bounds } from '../../src/domain/region'
import { createPointQueries } from '../../src/engine/pointQueries'
import { aPoint } from '../map/scenes'
import { columnsOfPoints, groupsOf, rowsOf } from '../support/pointColumns'

const ZOOMS = [3, 4, 5, 6, 7, 8, 9, 10]
const TYPES = ['strike', 'shelling', 'attack']
const RADII = [null, null, null, 2, 15, 40]

/** Points of rows of which some have several, in three regions of two countries and in none. */
function somePoints(maxLength: number, [west, south, east, north]: Bounds = [30, 48, 34, 51], minLength = 0) {
  const spot = fc.record({
    row: fc.integer({ min: 0, max: maxLength }),
    lng: fc.double({ min: west, max: east, noNaN: true }),
    lat: fc.double({ min: south, max: north, noNaN: true }),
    radiusKm: fc.constantFrom(...RADII),
    region: fc.constantFrom('UA-63', 'UA-32', 'RU-KRS', null),
  })
  return fc
    .array(spot, { minLength, maxLength })
    .map((spots) =>
      spots.map(({ row, lng, lat, radiusKm, region }) =>
        aPoint({ row, type: TYPES[row % 3] ?? '', point: [lng, lat], radiusKm, region }),
      ),
    )
}

const idsOf = (groups: readonly PointGroup[]) => groups.map(({ id }) => id).toSorted()
const rowsIn = ({ members }: PointGroup) => [...new Set(members.map(({ row }) => row))]
const countryOf = ({ region }: EventPoint) => region?.slice(0, 2) ?? ''

/** Events of each type, which follows from the row. */
function typesOf(rows: readonly number[]): Record<string, number> {
  const counts = TYPES.map((type, t) => [type, rows.filter((row) => row % 3 === t).length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** In reaches: 72 pixels to the side, 40 up or down. */
function reaches(a: EventPoint, b: EventPoint, zoom: number): number {
  const [[aX, aY], [bX, bY]] = [mercator(markPosition(a)), mercator(markPosition(b))]
  return TILE_PX * 2 ** zoom * Math.hypot((aX - bX) / 72, (aY - bY) / 40)
}

function isIn([west, south, east, north]: Bounds, point: EventPoint): boolean {
  const [lng, lat] = markPosition(point)
  return lng > west && lng < east && lat > south && lat < north
}

function reachesInto(box: Bounds, point: EventPoint): boolean {
  const disc = boundsOfPoints([point])
  return disc !== null && disc[0] < box[2] && disc[2] > box[0] && disc[1] < box[3] && disc[3] > box[1]
}

describe('points that are drawn together', () => {
  it('are each in exactly one group at every zoom', () => {
    fc.assert(
      fc.property(somePoints(40), fc.constantFrom(...ZOOMS, 6.5, 9.99), (points, zoom) => {
        const groups = groupsAt(groupsOf(points), zoom)
        expect(groups.reduce((sum, group) => sum + group.points, 0)).toBe(points.length)
        const known = groups.flatMap(({ members }) =>
          members.map(({ row, point }) => `${row} ${point.join()}`),
        )
        expect(new Set(known).size).toBe(known.length)
      }),
    )
  })

  it('do not depend on the order of the events', () => {
    fc.assert(
      fc.property(somePoints(40), fc.constantFrom(...ZOOMS), (points, zoom) => {
        const most = Math.max(0, ...points.map(({ row }) => row))
        const turned = points.map((point) => ({ ...point, row: most - point.row }))
        const at = (all: readonly EventPoint[]) => groupsAt(groupsOf(all), zoom)
        expect(idsOf(at(turned))).toEqual(idsOf(at(points)))
      }),
    )
  })

  it('are the same whatever else of the world is asked for', () => {
    const someBox = fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 3 }))
      .map(([right, up]): Bounds => [30 + right / 10, 49 + up / 10, 30.4 + right / 10, 49.15 + up / 10])
    fc.assert(
      fc.property(
        somePoints(200, [30, 49, 34, 49.5], 150),
        someBox,
        fc.constantFrom(7, 8, 9),
        (points, box, zoom) => {
          const all = groupsOf(points, { fromZoom: zoom, toZoom: zoom })
          const here = new Map(
            groupsOf(points, { box, fromZoom: zoom, toZoom: zoom }).map((one) => [one.id, one]),
          )
          const found = all.filter(({ id }) => here.has(id))
          expect([...here.values()].toSorted(byId)).toEqual(found.toSorted(byId))
          const wanted = all.filter(({ members }) =>
            members.some((one) => isIn(box, one) || reachesInto(box, one)),
          )
          expect(wanted.filter(({ id }) => !here.has(id))).toEqual([])
        },
      ),
      { numRuns: 30, endOnFailure: true },
    )
  })

  it('are the same whatever other zooms are asked for', () => {
    fc.assert(
      fc.property(somePoints(60), fc.integer({ min: 4, max: 9 }), (points, zoom) => {
        const alone = groupsOf(points, { fromZoom: zoom, toZoom: zoom })
        const among = groupsOf(points, { fromZoom: zoom - 1, toZoom: zoom + 1 })
        expect(idsOf(groupsAt(among, zoom))).toEqual(idsOf(alone))
      }),
    )
  })

  it('are nearer to each other than two plates, and marks farther apart than one', () => {
    fc.assert(
      fc.property(somePoints(40), fc.constantFrom(...ZOOMS), (points, zoom) => {
        const groups = groupsAt(groupsOf(points), zoom)
        const within = groups.flatMap(({ members }) =>
          members.map((one) => reaches(one, members[0] ?? one, zoom)),
        )
        expect(Math.max(0, ...within)).toBeLessThan(2.3)
        const marks = groups.flatMap(({ points: count, members }) => (count === 1 ? members : []))
        const gaps = marks.flatMap((one, i) =>
          marks
            .slice(0, i)
            .flatMap((two) => (countryOf(one) === countryOf(two) ? [reaches(one, two, zoom)] : [])),
        )
        expect(gaps.filter((gap) => gap <= 1)).toEqual([])
      }),
    )
  })

  it('never cross the border of a state, so that no cluster stands on the wrong side', () => {
    fc.assert(
      fc.property(somePoints(60, [30, 48, 31, 49]), (points) => {
        const countries = groupsOf(points).map(({ members }) => new Set(members.map(countryOf)).size)
        expect(countries.filter((count) => count !== 1)).toEqual([])
      }),
    )
  })

  it('have ids of their own at every zoom', () => {
    fc.assert(
      fc.property(somePoints(40), fc.constantFrom(...ZOOMS), (points, zoom) => {
        const ids = idsOf(groupsAt(groupsOf(points), zoom))
        const isTwice = points.some((a, i) =>
          points.slice(0, i).some((b) => reaches(a, b, 10) < 1e-4 && countryOf(a) === countryOf(b)),
        )
        if (!isTwice) expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('what is known of a group', () => {
  it('follows from its points', () => {
    fc.assert(
      fc.property(somePoints(8, [30, 48, 30.4, 48.2]), fc.constantFrom(...ZOOMS), (points, zoom) => {
        for (const group of groupsAt(groupsOf(points), zoom)) {
          const { members } = group
          const rows = rowsIn(group)
          const regions = new Set(members.map(({ region }) => region))
          const middle =
            members.reduce((sum, one) => sum + mercator(markPosition(one))[0], 0) / members.length
          expect({
            ...group,
            types: Object.fromEntries(group.types),
            x: mercator(group.at)[0],
          }).toMatchObject({
            points: members.length,
            events: rows.length,
            types: typesOf(rows),
            isNear: members.every(({ radiusKm }) => radiusKm !== null),
            region: regions.size === 1 ? members[0]?.region : null,
            box: boundsOfPoints(members)?.map((degrees): unknown => expect.closeTo(degrees, 4)),
            members: members.toSorted((one, other) => one.row - other.row),
            x: closeTo(middle),
          })
        }
      }),
    )
  })

  it('counts an event once, however many of its points are in a cluster', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 100 }), (rows) => {
        const points = rows.map((row, i) =>
          aPoint({ row, type: TYPES[row % 3] ?? '', point: [36 + (i % 7) / 1e4, 50 + (i % 5) / 1e4] }),
        )
        const [group, ...others] = groupsOf(points)
        const events = [...new Set(rows)]
        expect(others).toEqual([])
        expect([group?.points, group?.events]).toEqual([rows.length, events.length])
        expect(Object.fromEntries(group?.types ?? [])).toEqual(typesOf(events))
      }),
    )
  })

  it('is one mark with the exact place of its point, and a disc’s rim, so that no mark is where its middle is', () => {
    const [mark] = groupsOf([aPoint({ point: [30.123456789, 50.987654321] })])
    expect(mark?.at).toEqual([30.123456789, 50.987654321])
    expect(mark?.box).toEqual([30.123456789, 50.987654321, 30.123456789, 50.987654321])
    const [disc] = groupsOf([aPoint({ point: [30, 50], radiusKm: 20 })])
    expect(disc?.at[1]).toBeGreaterThan(50.17)
  })

  it('has its box around all points with their discs', () => {
    fc.assert(
      fc.property(somePoints(20), (points) => {
        const narrow = groupsOf(points).filter(({ box, members }) => {
          const [west = 0, south = 0, east = 0, north = 0] = boundsOfPoints(members) ?? []
          return box[0] > west || box[1] > south || box[2] < east || box[3] < north
        })
        expect(narrow).toEqual([])
      }),
    )
  })
})

describe('two events', () => {
  const left = aPoint({ row: 0, point: [32, 49] })
  /** So many pixels right of `left` at zoom 6. */
  const right = (px: number) => aPoint({ row: 1, point: [32 + (px * 360) / (TILE_PX * 2 ** 6), 49] })
  const rowsAt = (points: readonly EventPoint[], zoom: number) =>
    groupsAt(groupsOf(points), zoom)
      .map((group) => rowsIn(group).join(' '))
      .toSorted()

  it('are one cluster while their plates would cover each other, and two marks from the next zoom', () => {
    expect(rowsAt([left, right(60)], 6)).toEqual(['0 1'])
    expect(rowsAt([left, right(60)], 6.99)).toEqual(['0 1'])
    expect(rowsAt([left, right(60)], 7)).toEqual(['0', '1'])
    expect(rowsAt([left, right(80)], 6)).toEqual(['0', '1'])
  })

  it('stand in their middle as a cluster, and exactly where they are as marks', () => {
    const other = right(60)
    const groups = groupsOf([left, other])
    const [cluster] = groupsAt(groups, 6)
    const middle = (mercator(left.point)[0] + mercator(other.point)[0]) / 2
    expect(mercator(cluster?.at ?? [0, 0])[0]).toBeCloseTo(middle, 8)
    expect(groupsAt(groups, 8).map(({ at }) => at)).toEqual([left.point, other.point])
  })

  it('never fall apart at one spot, where they stand exactly', () => {
    const groups = groupsOf([left, { ...left, row: 1 }])
    expect(groups.map((group) => [isWhole(group), group.fromZoom, rowsIn(group)])).toEqual([
      [true, 3, [0, 1]],
    ])
    expect(groups[0]?.at).toEqual(left.point)
  })

  it('are known to fall apart, and when, by whoever asks for one zoom only', () => {
    const at = (points: readonly EventPoint[]) => groupsOf(points, { fromZoom: 4, toZoom: 4 })
    expect(at([left, right(60)]).map(({ toZoom }) => toZoom)).toEqual([7])
    expect(at([left, right(3)]).map(isWhole)).toEqual([true])
  })
})

describe('a pile of events', () => {
  it('has as many members as a plate may stand for, two at each spot if no zoom parts them', () => {
    const pile = Array.from({ length: 50 }, (_, row) => aPoint({ row, point: [36 + (row % 3) / 1e5, 50] }))
    const [whole] = groupsOf(pile)
    expect(whole?.points).toBe(50)
    expect(whole?.members.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5])
    const wide = pile.map((point, i) => ({ ...point, point: [36 + i / 100, 50] as const }))
    const [cluster] = groupsOf(wide, { fromZoom: 3, toZoom: 3 })
    expect([cluster?.points, cluster?.members.length, cluster?.members[0]?.row]).toEqual([50, 1, 0])
  })
})

describe('a question', () => {
  const here = aPoint({ row: 0, point: [32, 49], region: 'UA-63' })
  const there = aPoint({ row: 1, point: [34, 49], region: 'UA-32' })
  const nowhere = aPoint({ row: 40, point: [36, 49], region: null })
  const columns = columnsOfPoints([here, there, nowhere])
  const queries = createPointQueries(columns)
  const WORLD: Bounds = [-180, -85, 180, 85]
  const asked = (isIn: (row: number) => boolean, regions: readonly string[] = [], box = WORLD) =>
    queries.groups(rowsOf(columns.rows, isIn), new Set(regions), box, 7, 8).flatMap(rowsIn).toSorted()

  it('is answered with the points of matching events only', () => {
    expect(asked(() => true)).toEqual([0, 1, 40])
    expect(asked((row) => row === 40)).toEqual([40])
    expect(asked(() => false)).toEqual([])
  })

  it('is answered with the points in the wanted regions only', () => {
    expect(asked(() => true, ['UA-32'])).toEqual([1])
    expect(asked(() => true, ['UA-63', 'UA-32'])).toEqual([0, 1])
    expect(asked(() => true, ['PL-14'])).toEqual([])
  })

  it('is answered with the points in the box only, and the same when it is asked again', () => {
    expect(asked(() => true, [], [33, 48, 35, 50])).toEqual([1])
    expect(asked(() => true)).toEqual([0, 1, 40])
  })

  it('has an answer where there are no points at all', () => {
    expect(groupsOf([])).toEqual([])
  })
})

it('gives a disc that reaches into the box though its mark lies far beside it', () => {
  const disc = aPoint({ row: 0, point: [32, 49], radiusKm: 150 })
  const beside = { ...disc, row: 1, radiusKm: 1 }
  const box: Bounds = [32, 47.8, 32.1, 47.9]
  const groups = groupsOf([disc, beside], { box, fromZoom: 10, toZoom: 10 })
  expect(groups.flatMap(rowsIn)).toEqual([0])
})

function byId(a: PointGroup, b: PointGroup): number {
  return a.id < b.id ? -1 : 1
}

function closeTo(middle: number): unknown {
  return expect.closeTo(middle, 7)
}
