import { describe, expect, it } from 'vitest'
import type { PointGroup } from '../../src/domain/pointGroups'
import { pickedBy } from '../../src/map/picking'
import { groupsOf } from '../support/pointColumns'
import { aPoint } from './scenes'

const HERE = aPoint({ row: 1 })
const THERE = aPoint({ row: 2, point: [36.2, 50] })

function pickedIn(groups: readonly PointGroup[], region: string | null = 'UA-63') {
  const [widest] = groups.toSorted((a, b) => a.fromZoom - b.fromZoom)
  return pickedBy({ kind: 'group', group: widest?.id ?? '', region }, groups)
}

describe('a click', () => {
  it('on a region picks it, and beside everything picks nothing', () => {
    expect(pickedBy({ kind: 'region', region: 'UA-63' }, [])).toEqual({ kind: 'region', region: 'UA-63' })
    expect(pickedBy(null, [])).toEqual({ kind: 'region', region: null })
  })

  it('on the mark of one event picks the event, though it has two points there', () => {
    expect(pickedIn(groupsOf([HERE]))).toEqual({ kind: 'event', row: 1 })
    expect(pickedIn(groupsOf([HERE, aPoint({ row: 1, point: [36.01, 50] })]))).toEqual({
      kind: 'event',
      row: 1,
    })
  })

  it('on a cluster comes as close as it needs to fall apart', () => {
    const picked = pickedIn(groupsOf([HERE, THERE]))
    const box = [36, 50, 36.2, 50].map((degrees): unknown => expect.closeTo(degrees, 5))
    expect(picked).toEqual({ kind: 'closer', box, fromZoom: 8 })
  })

  it('on events at one spot leads to the list of their region, or where there is none to the first of them', () => {
    const spot = groupsOf([HERE, { ...HERE, row: 3 }])
    expect(pickedIn(spot)).toEqual({ kind: 'region', region: 'UA-63' })
    expect(pickedIn(spot, null)).toEqual({ kind: 'event', row: 1 })
  })

  it('on one disc picks its event, on several the region', () => {
    expect(pickedBy({ kind: 'discs', rows: [7], region: 'UA-63' }, [])).toEqual({
      kind: 'event',
      row: 7,
    })
    expect(pickedBy({ kind: 'discs', rows: [7, 8], region: 'UA-63' }, [])).toEqual({
      kind: 'region',
      region: 'UA-63',
    })
  })

  it('on a cluster of the picture before does nothing', () => {
    expect(pickedBy({ kind: 'group', group: 'gone', region: 'UA-63' }, groupsOf([HERE]))).toBeNull()
  })
})
