import { describe, expect, it } from 'vitest'
import { syntheticEvents } from '../syntheticEvents'
import { loadSyntheticPlaces } from '../syntheticPlaces'
import { filtered } from '../yardstick/filtered'
import { pointOfEvent } from '../yardstick/points'
import { clickedRegion, expectedOf } from './expected'
import { NARROWED_DAYS, SWITCHED_TYPE } from './pageCase'

const places = await loadSyntheticPlaces()

describe('the counts that a page must show', () => {
  it('are those that the plain map filters to', () => {
    const expected = expectedOf(2000, places)
    const features = [...syntheticEvents({ count: 2000, places, hasWithin: true })].map((event) =>
      pointOfEvent(event, places),
    )
    const types = new Set(features.map(({ properties }) => properties.type))
    const [from, to] = NARROWED_DAYS
    expect(expected.all).toBe(2000)
    expect(filtered(features, types, ['', ''])).toHaveLength(2000)
    expect(filtered(features, new Set([SWITCHED_TYPE]), ['', ''])).toHaveLength(expected.onlyType)
    types.delete(SWITCHED_TYPE)
    expect(filtered(features, types, ['', ''])).toHaveLength(expected.withoutType)
    types.add(SWITCHED_TYPE)
    expect(filtered(features, types, [from, to])).toHaveLength(expected.inDays)
  })

  it('are some of the events, and not all', () => {
    const { all, onlyType, inDays } = expectedOf(2000, places)
    for (const count of [onlyType, inDays]) {
      expect(count).toBeGreaterThan(all / 50)
      expect(count).toBeLessThan(all / 4)
    }
  })
})

describe('the region that is clicked', () => {
  it('has events, and no settlement near its label', () => {
    const { code, label } = clickedRegion(places)
    const events = [...syntheticEvents({ count: 1000, places })]
    expect(events.some((event) => event.places.some(({ region }) => region === code))).toBe(true)
    const nearest = Math.min(
      ...places.settlements.map(({ point }) => Math.hypot(point[0] - label[0], point[1] - label[1])),
    )
    expect(nearest).toBeGreaterThan(0.1)
  })
})

describe('an event on the plain map', () => {
  it('stands at its point, or at the label of its region, with all its regions', () => {
    for (const event of syntheticEvents({ count: 300, places, hasWithin: true })) {
      const { geometry, properties } = pointOfEvent(event, places)
      const [place] = event.places
      const code = place?.region ?? place?.within
      const label = places.regionSet.regions.get(code ?? '')?.label
      expect(geometry.coordinates).toEqual(place?.point ?? label ?? [30, 46])
      expect(properties.regions[0]).toBe(code)
      expect(properties.regions).toEqual([
        ...new Set(event.places.flatMap(({ region, within }) => region ?? within ?? [])),
      ])
    }
  })
})
