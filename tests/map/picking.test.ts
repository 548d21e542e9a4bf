import { describe, expect, it } from 'vitest'
import { type PointGroup, pointGroups } from '../../src/domain/pointGroups'
import { pickedBy } from '../../src/map/picking'
import { aPoint } from './scenes'

const HERE = aPoint({ event: 'here' })
const THERE = aPoint({ event: 'there', point: [36.2, 50] })

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
    expect(pickedIn(pointGroups([HERE]))).toEqual({ kind: 'event', event: 'here' })
    expect(pickedIn(pointGroups([HERE, aPoint({ event: 'here', point: [36.01, 50] })]))).toEqual({
      kind: 'event',
      event: 'here',
    })
  })

  it('on a cluster comes as close as it needs to fall apart', () => {
    const picked = pickedIn(pointGroups([HERE, THERE]))
    expect(picked).toEqual({ kind: 'closer', box: [36, 50, 36.2, 50], fromZoom: 8 })
  })

  it('on events at one spot leads to the list of their region, or where there is none to the first of them', () => {
    const spot = pointGroups([HERE, { ...HERE, event: 'same spot' }])
    expect(pickedIn(spot)).toEqual({ kind: 'region', region: 'UA-63' })
    expect(pickedIn(spot, null)).toEqual({ kind: 'event', event: 'here' })
  })

  it('on one disc picks its event, on several the region', () => {
    expect(pickedBy({ kind: 'discs', events: ['a'], region: 'UA-63' }, [])).toEqual({
      kind: 'event',
      event: 'a',
    })
    expect(pickedBy({ kind: 'discs', events: ['a', 'b'], region: 'UA-63' }, [])).toEqual({
      kind: 'region',
      region: 'UA-63',
    })
  })

  it('on a cluster of the picture before does nothing', () => {
    expect(pickedBy({ kind: 'group', group: 'gone', region: 'UA-63' }, pointGroups([HERE]))).toBeNull()
  })
})
