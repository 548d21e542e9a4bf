import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/domain/dataset'
import { placedPlace, unplacedReason } from '../../src/domain/placedPlace'
import { aCountry, aPlace, aSpot } from '../support/builders'

const inKharkiv = () => 'UA-63'
const nowhere = () => null
const placed = (place: Place) => placedPlace(place, inKharkiv)

describe('a place is drawn', () => {
  it.each<[string, Place, string]>([
    ['a site as a mark', aSpot({ precision: 'site' }), 'mark'],
    ['a settlement as a mark', aSpot({ precision: 'settlement', radiusKm: 3 }), 'mark'],
    ['a neighbourhood as a disc', aSpot({ precision: 'nearSettlement', radiusKm: 10 }), 'disc'],
    ['a district as a disc', aSpot({ precision: 'district', radiusKm: 40 }), 'disc'],
    [
      'a neighbourhood without radius as part of its region',
      aSpot({ precision: 'nearSettlement' }),
      'region',
    ],
    ['one of radius 0, too', aSpot({ precision: 'district', radiusKm: 0 }), 'region'],
    ['a point for a region as part of it', aSpot({ precision: 'region' }), 'region'],
    ['a point for a country not at all', aSpot({ precision: 'country' }), 'nothing'],
    ['a point for no known place not at all', aSpot({ precision: 'unknown' }), 'nothing'],
    ['a circle over half the map not at all', aSpot({ precision: 'district', radiusKm: 501 }), 'nothing'],
    ['a site that is only mentioned as part of its region', aSpot({ role: 'mentioned' }), 'region'],
    [
      'a mentioned neighbourhood as part of its region',
      aSpot({ precision: 'nearSettlement', radiusKm: 5, role: 'mentioned' }),
      'region',
    ],
    ['a region as itself, whatever is known of the place in it', aPlace('UA-63'), 'region'],
    ['a country not at all', aCountry('RU'), 'nothing'],
  ])('%s', (_, place, drawnAs) => {
    expect(placed(place).drawnAs).toBe(drawnAs)
  })
})

describe('the region of a place', () => {
  it('is the one that it names, or the one that holds its point', () => {
    expect(placed(aPlace('UA-32')).region).toBe('UA-32')
    expect(placed(aSpot()).region).toBe('UA-63')
    expect(placed(aSpot({ precision: 'nearSettlement' })).region).toBe('UA-63')
  })

  it('is not asked for where only a country is known', () => {
    expect(placed(aSpot({ precision: 'country' })).region).toBeNull()
    expect(placed(aCountry('RU')).region).toBeNull()
  })

  it('is none outside all regions and before the borders have come, and the mark stays', () => {
    expect(placedPlace(aSpot(), nowhere)).toMatchObject({ drawnAs: 'mark', region: null })
    expect(placedPlace(aSpot(), null)).toMatchObject({ drawnAs: 'mark', region: null })
  })
})

describe('why an event is not on the map', () => {
  const why = (...places: readonly Place[]) =>
    unplacedReason(places.map((place) => placedPlace(place, nowhere)))

  it('is what its most exact place lacks', () => {
    expect(why()).toBe('placeNotSaid')
    expect(why(aCountry('RU'))).toBe('placeNotSaid')
    expect(why({ country: 'RU', role: 'presence', precision: 'country' })).toBe('countryOnly')
    expect(why(aSpot({ precision: 'country' }), aCountry('RU'))).toBe('countryOnly')
    expect(why(aCountry('RU'), aSpot())).toBe('noRegionFound')
  })
})
