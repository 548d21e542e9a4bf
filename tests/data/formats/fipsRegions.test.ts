import { describe, expect, it } from 'vitest'
import { countryOfFips, regionOfFips } from '../../../src/data/formats/fipsRegions'
import { publishedPlaces } from './openText'

const { regionSet } = await publishedPlaces()

describe('FIPS codes', () => {
  it('are not those of ISO: RS is Russia, BO is Belarus', () => {
    expect(['UP', 'rs', 'BO', 'RI', 'US', 'UA', ''].map(countryOfFips)).toEqual([
      ...['UA', 'RU', 'BY'],
      ...[null, null, null, null],
    ])
  })

  it('of regions are found, numbered by their old names in the alphabet', () => {
    expect(
      ['UP07', 'UP12', 'UP13', 'up20', 'RS41', 'RS48', 'BO04', 'UP00', 'UP', 'USVA'].map(regionOfFips),
    ).toEqual([...['UA-63', 'UA-30', 'UA-32', 'UA-40', 'RU-KRS', 'RU-MOW', 'BY-HM'], ...[null, null, null]])
  })

  it('name each region of the published set once, and no other', () => {
    const codes = ['UP', 'RS', 'BO'].flatMap((country) =>
      Array.from({ length: 100 }, (_, number) =>
        regionOfFips(`${country}${String(number).padStart(2, '0')}`),
      ).filter((code) => code !== null),
    )
    expect(codes.toSorted()).toEqual([...regionSet.regions.keys()].toSorted())
  })
})
