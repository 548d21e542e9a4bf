import { distance } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/domain/dataset'
import { boundsOfPoints, markPosition, pointOf, pointsOf } from '../../src/domain/eventPoint'
import { placedPlace } from '../../src/domain/placedPlace'
import { aPoint } from '../map/scenes'
import { anEvent, aPlace, aSpot, entriesOf } from '../support/builders'

function pointsAt(...places: readonly Place[]) {
  return entriesOf(anEvent({ id: 'e', type: 'strike', places })).flatMap(pointsOf)
}

describe('the points of an event', () => {
  it('are its sites and settlements, and the discs with their radius', () => {
    const near = aSpot({ precision: 'nearSettlement', radiusKm: 10, point: [31, 49] })
    expect(pointsAt(aSpot({ point: [30, 50] }), near)).toEqual([
      { row: 0, type: 'strike', point: [30, 50], radiusKm: null, region: null },
      { row: 0, type: 'strike', point: [31, 49], radiusKm: 10, region: null },
    ])
  })

  it('have no radius where the place itself is known', () => {
    expect(pointsAt(aSpot({ precision: 'settlement', radiusKm: 3 }))[0]?.radiusKm).toBeNull()
  })

  it('are none for an event that is known to its region only', () => {
    expect(pointsAt(aPlace('UA-63'), aSpot({ precision: 'district' }))).toEqual([])
  })

  it('are one where two roles are at one point', () => {
    expect(pointsAt(aSpot(), aSpot({ role: 'target' }))).toHaveLength(1)
  })

  it('know the region that holds them', () => {
    expect(
      pointOf(
        { row: 0, type: 'strike' },
        placedPlace(aSpot(), () => 'UA-63'),
      )?.region,
    ).toBe('UA-63')
  })
})

describe('the mark of a point', () => {
  it('stands on the point, and on the rim of a disc, in true kilometres', () => {
    expect(markPosition(aPoint({ point: [30, 50] }))).toEqual([30, 50])
    const [lng, lat] = markPosition(aPoint({ point: [30, 50], radiusKm: 10 }))
    expect(distance([30, 50], [lng, lat])).toBeCloseTo(10, 2)
    expect(lng).toBe(30)
  })
})

describe('the box around points', () => {
  it('holds their discs', () => {
    expect(boundsOfPoints([aPoint({ point: [30, 50] }), aPoint({ point: [34, 47] })])).toEqual([
      30, 47, 34, 50,
    ])
    const [west = 0, south = 0, east = 0, north = 0] =
      boundsOfPoints([aPoint({ point: [30, 50], radiusKm: 10 })]) ?? []
    expect(distance([west, 50], [east, 50])).toBeCloseTo(20, 1)
    expect(distance([30, south], [30, north])).toBeCloseTo(20, 1)
  })

  it('is none around nothing', () => {
    expect(boundsOfPoints([])).toBeNull()
  })
})
