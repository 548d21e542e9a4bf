import { readFileSync } from 'node:fs'
import { booleanPointInPolygon } from '@turf/turf'
import * as fc from 'fast-check'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { createReadBytes } from '../../src/cli/ownFiles'
import { geographyOf } from '../../src/data/geographyOf'
import { loadRegionSet } from '../../src/data/loadRegionSet'
import { placeLocator } from '../../src/data/placeLocator'
import type { Geography } from '../../src/domain/geography'
import type { LngLat } from '../../src/domain/region'

const parsed: unknown = JSON.parse(readFileSync('public/geo/ukraine-russia.fine.topojson', 'utf8'))
const geography = geographyOf(parsed, 'fine') ?? expect.fail('no borders')
const locate = placeLocator(geography)

describe('the region of a point', () => {
  it('is the right one for every city of the published regions, by the fine borders', async () => {
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
    ['Slavutych, which its oblast does not touch', [30.757, 51.521], 'UA-32'],
    ['Kyiv, which its oblast surrounds', [30.52, 50.45], 'UA-30'],
  ])('is known near borders: %s', (_, point, region) => {
    expect(locate(point)).toBe(region)
  })

  it('is none at sea and beyond the map', () => {
    expect(locate([32.5, 43.9])).toBeNull()
    expect(locate([-100, 40])).toBeNull()
  })

  it('is none where there are no borders', () => {
    expect(placeLocator(regionsOf([]))([30, 50])).toBeNull()
    expect(placeLocator(regionsOf([{ type: 'MultiPolygon', coordinates: [] }]))([30, 50])).toBeNull()
  })

  it.each<LngLat>([
    [Number.NaN, 50],
    [30, Number.NaN],
    [Number.NaN, Number.NaN],
    [Number.POSITIVE_INFINITY, 50],
    [30, Number.NEGATIVE_INFINITY],
  ])('is none for what is no point: %d, %d', (lng, lat) => {
    expect(locate([lng, lat])).toBeNull()
  })
})

describe('the region of a point, compared with a look at every polygon', () => {
  const borderPoints = rings(geography).flat()

  it('is the same all over the published map', () => {
    const lng = fc.double({ min: 19, max: 51.5, noNaN: true })
    const lat = fc.double({ min: 42, max: 62, noNaN: true })
    fc.assert(
      fc.property(lng, lat, (...point) => {
        expect(locate(point)).toBe(plainly(geography, point))
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same on and beside the published borders', () => {
    const steps = [0, 1e-15, 1e-12, 1e-9, 1e-6, 1e-4, 1e-3, 1e-2, 0.05]
    const step = fc.constantFrom(...steps, ...steps.map((one) => -one))
    const at = fc.nat(borderPoints.length - 2)
    fc.assert(
      fc.property(at, fc.constantFrom(0, 0.5, 0.3), step, step, (index, share, east, north) => {
        const [lng = 0, lat = 0] = borderPoints[index] ?? []
        const [toLng = 0, toLat = 0] = borderPoints[index + 1] ?? []
        const isOneLine = Math.hypot(toLng - lng, toLat - lat) < 1
        const along = isOneLine ? share : 0
        const point = [lng + (toLng - lng) * along + east, lat + (toLat - lat) * along + north] as const
        expect(locate(point)).toBe(plainly(geography, point))
      }),
      { numRuns: 2000 },
    )
  })

  it('is the same for any regions: with holes, of several parts, across each other, on either side of 180°', () => {
    const lng = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.constantFrom(-180, -179, 179, 180))
    const lat = fc.integer({ min: -4, max: 4 })
    const ring = fc
      .array(fc.tuple(lng, lat), { minLength: 3, maxLength: 7 })
      .map((corners): Position[] => [...corners, ...corners.slice(0, 1)])
    const polygon = fc.array(ring, { minLength: 1, maxLength: 3 })
    const area = fc.oneof(
      polygon.map((coordinates): Polygon => ({ type: 'Polygon', coordinates })),
      fc
        .array(polygon, { minLength: 1, maxLength: 3 })
        .map((coordinates): MultiPolygon => ({ type: 'MultiPolygon', coordinates })),
    )
    const point = fc.tuple(
      fc.oneof(
        lng,
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: -181, max: 181, noNaN: true }),
      ),
      fc.oneof(lat, fc.double({ min: -5, max: 5, noNaN: true })),
    )
    fc.assert(
      fc.property(
        fc.array(area, { maxLength: 5 }),
        fc.array(point, { minLength: 50, maxLength: 150 }),
        (areas, points) => {
          const drawn = regionsOf(areas)
          const locateAny = placeLocator(drawn)
          for (const one of points) expect(locateAny(one)).toBe(plainly(drawn, one))
        },
      ),
      { numRuns: 50 },
    )
  })
})

type Drawn = Pick<Geography, 'regions'>

function plainly({ regions }: Drawn, [lng, lat]: LngLat): string | null {
  const found = regions.features.find((area) => booleanPointInPolygon([lng, lat], area))
  return found?.properties.code ?? null
}

function regionsOf(areas: readonly (Polygon | MultiPolygon)[]): Drawn {
  const features = areas.map((geometry, index) => ({
    type: 'Feature' as const,
    properties: { code: `R-${index}`, country: 'R' },
    geometry,
  }))
  return { regions: { type: 'FeatureCollection', features } }
}

function rings({ regions }: Drawn): Position[][] {
  return regions.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  )
}
