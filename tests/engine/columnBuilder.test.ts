import { describe, expect, it } from 'vitest'
import { entryOf } from '../../src/domain/eventEntry'
import { createColumnBuilder } from '../../src/engine/columnBuilder'
import { FLAG, IN_REGION, NO_REGION, UNDATED } from '../../src/engine/columns'
import { aClaim, aFigure, anEvent, aPlace, aSpot, aWhen, UNDATED as NO_DAY } from '../support/builders'

const EVENTS = [
  anEvent({
    type: 'strike',
    places: [aPlace('UA-63'), aPlace('UA-63', 'mentioned'), aPlace('UA-32', 'mentioned')],
    claims: [
      aClaim({ source: 'a', figures: [aFigure()] }),
      aClaim({ source: 'a' }),
      aClaim({ source: 'no' }),
    ],
  }),
  anEvent({ places: [aSpot(), aSpot({ precision: 'district', radiusKm: 20 })], when: NO_DAY, claims: [] }),
  anEvent({ places: [], when: { ...aWhen('1969-12-31', '1970-01-02'), precision: 'reported' } }),
]

function columnsOf(region: string | null = null) {
  const builder = createColumnBuilder()
  for (const [row, event] of EVENTS.entries()) builder.add(entryOf(event, row, new Map(), () => region))
  return builder.finish((id) => id !== 'no')
}

describe('events as columns', () => {
  it('have a number for each type and region, in the order in which they come', () => {
    const { rows, types, type, regions, inRegions } = columnsOf()
    expect([rows, types, [...type]]).toEqual([3, ['strike', 'attack'], [0, 1, 1]])
    expect([regions, [...inRegions.from], [...inRegions.region]]).toEqual([
      ['UA-63', 'UA-32'],
      [0, 2, 2, 2],
      [0, 1],
    ])
    expect([...inRegions.kind]).toEqual([
      IN_REGION.regionLevel,
      IN_REGION.regionLevel | IN_REGION.onlyMentioned,
    ])
  })

  it('count days from 1970, both ways, and say which have none', () => {
    const { start, end, flags } = columnsOf()
    expect([...start].slice(1)).toEqual([UNDATED, -1])
    expect([...end].slice(1)).toEqual([UNDATED, 1])
    expect([...flags]).toEqual([FLAG.hasNumber, 0, FLAG.reported])
  })

  it('have their points in the order of the rows, in a region or in none', () => {
    const { points } = columnsOf()
    expect([points.count, [...points.row], [...points.radiusKm]]).toEqual([2, [1, 1], [0, 20]])
    expect([points.lng[0], points.lat[0], [...points.region]]).toEqual([36.25, 50, [NO_REGION, NO_REGION]])
    const within = columnsOf('UA-32')
    expect([...within.points.region].map((region) => within.regions[region])).toEqual(['UA-32', 'UA-32'])
  })

  it('name each known source of an event once', () => {
    const { sources } = columnsOf()
    expect([sources.count, [...sources.from]]).toEqual([2, [0, 1, 1, 2]])
  })

  it('may be none', () => {
    expect(createColumnBuilder().finish(() => true)).toMatchObject({
      rows: 0,
      types: [],
      points: { count: 0 },
    })
  })
})
