import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mercator, TILE_PX } from '../../src/domain/cameraMath'
import type { EventPoint } from '../../src/domain/eventPoint'
import { eventsOf, groupsAt, isWhole, type PointGroup, pointGroups } from '../../src/domain/pointGroups'
import { aPoint } from '../map/scenes'

const ZOOMS = [3, 4, 5, 6, 7, 8, 9, 10]
const somePoints = fc
  .uniqueArray(
    fc.record({
      lng: fc.double({ min: 30, max: 34, noNaN: true }),
      lat: fc.double({ min: 48, max: 51, noNaN: true }),
      region: fc.constantFrom('UA-63', 'UA-32', 'RU-KRS', null),
    }),
    { maxLength: 40, selector: ({ lng, lat }) => `${lng} ${lat}` },
  )
  .map((rows) => rows.map(({ lng, lat, region }, i) => aPoint({ event: `e${i}`, point: [lng, lat], region })))

function idsAt(points: readonly EventPoint[], zoom: number): readonly string[] {
  return groupsAt(pointGroups(points), zoom)
    .map((group) => eventsOf(group).join(' '))
    .toSorted()
}

describe('points that are drawn together', () => {
  it('are each in exactly one group at every zoom', () => {
    fc.assert(
      fc.property(somePoints, fc.constantFrom(...ZOOMS, 6.5, 9.99), (points, zoom) => {
        const members = groupsAt(pointGroups(points), zoom).flatMap((group) => group.members)
        expect(members.map(({ event }) => event).toSorted()).toEqual(
          points.map(({ event }) => event).toSorted(),
        )
      }),
    )
  })

  it('do not depend on the order of the events', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const ids = (groups: readonly PointGroup[]) =>
          groups.map(({ id, fromZoom }) => `${fromZoom} ${id}`).toSorted()
        expect(ids(pointGroups(points.toReversed()))).toEqual(ids(pointGroups(points)))
      }),
    )
  })

  it('fall apart and never mix anew when the map comes closer', () => {
    fc.assert(
      fc.property(somePoints, fc.constantFrom(3, 4, 5, 6, 7, 8, 9), (points, zoom) => {
        const groups = pointGroups(points)
        const parents = groupsAt(groups, zoom).map((group) => new Set(eventsOf(group)))
        for (const part of groupsAt(groups, zoom + 1)) {
          const parent = parents.find((events) => events.has(eventsOf(part)[0] ?? ''))
          expect(eventsOf(part).every((event) => parent?.has(event))).toBe(true)
        }
      }),
    )
  })

  it('never cross the border of a state, so that no cluster stands on the wrong side', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        for (const { members } of pointGroups(points)) {
          expect(new Set(members.map(({ region }) => region?.slice(0, 2))).size).toBe(1)
        }
      }),
    )
  })

  it('have ids of their own at every zoom', () => {
    fc.assert(
      fc.property(somePoints, fc.constantFrom(...ZOOMS), (points, zoom) => {
        const ids = groupsAt(pointGroups(points), zoom).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('two events', () => {
  const left = aPoint({ event: 'left', point: [32, 49] })
  /** So many pixels right of `left` at zoom 6. */
  const right = (px: number) => aPoint({ event: 'right', point: [32 + (px * 360) / (TILE_PX * 2 ** 6), 49] })

  it('are one cluster while their plates would cover each other, and two marks from the next zoom', () => {
    expect(idsAt([left, right(60)], 6)).toEqual(['left right'])
    expect(idsAt([left, right(60)], 6.99)).toEqual(['left right'])
    expect(idsAt([left, right(60)], 7)).toEqual(['left', 'right'])
    expect(idsAt([left, right(80)], 6)).toEqual(['left', 'right'])
  })

  it('stand in their middle as a cluster, and exactly where they are as marks', () => {
    const other = right(60)
    const groups = pointGroups([left, other])
    const [cluster] = groupsAt(groups, 6)
    const middle = (mercator(left.point)[0] + mercator(other.point)[0]) / 2
    expect(mercator(cluster?.at ?? [0, 0])[0]).toBeCloseTo(middle, 9)
    expect(groupsAt(groups, 8).map(({ at }) => at)).toEqual([left.point, other.point])
  })

  it('never fall apart at one spot, where they stand exactly', () => {
    const groups = pointGroups([left, { ...left, event: 'other' }])
    expect(groups).toHaveLength(1)
    expect(groups.map((group) => [isWhole(group), group.fromZoom, eventsOf(group)])).toEqual([
      [true, 3, ['left', 'other']],
    ])
    expect(groups[0]?.at[0]).toBeCloseTo(32, 9)
    expect(isWhole(groupsAt(pointGroups([left, right(60)]), 6)[0] ?? { toZoom: 0 })).toBe(false)
  })
})

it('draws a disc by its rim, so that its mark is never where the middle is', () => {
  const [group] = pointGroups([aPoint({ point: [30, 50], radiusKm: 20 })])
  expect(group?.at[1]).toBeGreaterThan(50.17)
})

it('has nothing to draw without points', () => {
  expect(pointGroups([])).toEqual([])
})

it('counts an event once, however many of its points are in a cluster', () => {
  expect(eventsOf({ members: [aPoint(), aPoint({ point: [31, 50] })] })).toEqual(['e1'])
})
