import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createReadBytes } from '../../src/cli/ownFiles'
import { geographyOf } from '../../src/data/geographyOf'
import { loadRegionSet } from '../../src/data/loadRegionSet'
import { placeLocator } from '../../src/data/placeLocator'

const parsed: unknown = JSON.parse(readFileSync('public/geo/ukraine-russia.coarse.topojson', 'utf8'))
const geography = geographyOf(parsed, 'coarse') ?? expect.fail('no borders')
const locate = placeLocator(geography)

describe('the region of a point', () => {
  it('is the right one for every city of the published regions, by the coarse borders', async () => {
    const places = await loadRegionSet('ukraine-russia', createReadBytes('public'))
    if (places.kind !== 'ok') expect.fail(places.kind)
    const { cities } = places.regionSet
    expect(cities.length).toBeGreaterThan(100)
    const misplaced = cities.filter(({ point, region }) => locate(point) !== region)
    expect(misplaced.map(({ name }) => name.en)).toEqual([])
  })

  it.each<[string, [number, number], string]>([
    ['Vovchansk', [36.94, 50.29], 'UA-63'],
    ['Shebekino, 15 km from it, beyond the border', [36.9, 50.41], 'RU-BEL'],
    ['Belopillia', [34.31, 51.15], 'UA-59'],
    ['Kyiv, which its oblast surrounds', [30.52, 50.45], 'UA-30'],
  ])('is known near borders: %s', (_, point, region) => {
    expect(locate(point)).toBe(region)
  })

  it('is none at sea and beyond the map', () => {
    expect(locate([32.5, 43.9])).toBeNull()
    expect(locate([-100, 40])).toBeNull()
  })

  it('is none where there are no borders', () => {
    expect(placeLocator({ regions: { type: 'FeatureCollection', features: [] } })([30, 50])).toBeNull()
  })
})
