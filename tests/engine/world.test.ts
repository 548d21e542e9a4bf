import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LngLat } from '../../src/domain/region'
import {
  boundsOfWorldBox,
  boxAt,
  isOverlapping,
  isWithin,
  lngLatOf,
  unitsOfPx,
  WORLD,
  type WorldBox,
  worldBoxOf,
  worldOf,
} from '../../src/engine/world'

const somePlace: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: -180, max: 179.999, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
)

it('keeps a place to within a few centimetres', () => {
  fc.assert(
    fc.property(somePlace, (place) => {
      const [lng, lat] = lngLatOf(...worldOf(place))
      expect(Math.abs(lng - place[0])).toBeLessThan(3e-7)
      expect(Math.abs(lat - place[1])).toBeLessThan(3e-7)
    }),
  )
})

it('holds the poles and the antimeridian at its edges', () => {
  expect(worldOf([180, 90])).toEqual([WORLD - 1, 0])
  expect(worldOf([-180, -90])).toEqual([0, WORLD - 1])
})

it('has as many units to a pixel as the zoom makes of them', () => {
  expect([unitsOfPx(0), unitsOfPx(10)]).toEqual([2 ** 21, 2 ** 11])
})

it('turns a box into units and back', () => {
  const box = [30, 48, 34, 51] as const
  const back = boundsOfWorldBox(worldBoxOf(box))
  for (const [i, degrees] of box.entries()) expect(back[i]).toBeCloseTo(degrees, 6)
  const { west, north, east, south } = worldBoxOf(box)
  expect(west < east && north < south).toBe(true)
})

it('knows what overlaps and what lies within', () => {
  const box = (west: number, north: number, east: number, south: number): WorldBox => ({
    west,
    north,
    east,
    south,
  })
  const one = box(0, 0, 10, 10)
  expect(
    [box(10, 10, 20, 20), box(11, 0, 20, 10), box(0, 11, 10, 20)].map((b) => isOverlapping(one, b)),
  ).toEqual([true, false, false])
  expect([box(0, 0, 10, 10), box(1, 1, 11, 9), box(1, -1, 9, 9)].map((b) => isWithin(b, one))).toEqual([
    true,
    false,
    false,
  ])
})

it('reads boxes that stand one after the other', () => {
  expect(boxAt(Int32Array.of(0, 0, 0, 0, -1, 2, 3, 4), 1)).toEqual({ west: -1, north: 2, east: 3, south: 4 })
})
