import { describe, expect, it } from 'vitest'
import { boundsOfRegions } from '../../src/domain/region'
import { aRegion, aRegionSet } from '../support/builders'

describe('the frame around regions', () => {
  it.each([
    ['one region', ['UA-63'], [34.9, 48.5, 38.1, 50.5]],
    ['several', ['UA-63', 'RU-BRY', 'UA-32'], [29.3, 48.5, 38.1, 54]],
    ['one that the map does not know, beside one it does', ['XX-1', 'UA-63'], [34.9, 48.5, 38.1, 50.5]],
  ])('holds %s', (_, codes, bounds) => {
    expect(boundsOfRegions(codes, aRegionSet())).toEqual(bounds)
    expect(boundsOfRegions(codes.toReversed(), aRegionSet())).toEqual(bounds)
  })

  it('holds regions west of Greenwich and south of the equator', () => {
    const [west, south] = [
      aRegion({ code: 'AA-1', bbox: [-10, -5, -2, 3] }),
      aRegion({ code: 'AA-2', bbox: [-4, -20, 6, -8] }),
    ]
    const regions = new Map([west, south].map((region) => [region.code, region]))
    expect(boundsOfRegions(regions.keys(), aRegionSet({ regions }))).toEqual([-10, -20, 6, 3])
  })

  it('is none for no region, so that the map stays where it is', () => {
    expect(boundsOfRegions([], aRegionSet())).toBeNull()
    expect(boundsOfRegions(['XX-1'], aRegionSet())).toBeNull()
  })
})
