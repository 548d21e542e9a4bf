import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { MultiPolygon, Polygon } from 'geojson'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { atlasGeoJson } from '../../src/data/formats/atlasGeoJson'
import { geographyOf } from '../../src/data/geographyOf'
import { placeLocator } from '../../src/data/placeLocator'
import type { Dataset } from '../../src/domain/dataset'
import type { LngLat } from '../../src/domain/region'
import { eventsGeoJson } from '../../src/export/eventsGeoJson'
import { type ExportContext, fileOf } from '../../src/export/writer'
import { aCountry, aDataset, anEvent, aPlace, aSpot } from '../support/builders'
import { anyDataset, anyLanguage, contextOf, EVERY_KIND, inEnglish, reread } from './contexts'

const geography = geographyOf(
  JSON.parse(readFileSync('public/geo/ukraine-russia.coarse.topojson', 'utf8')),
  'coarse',
)
const locate = geography === null ? null : placeLocator(geography)

function polygons(code: string): Polygon | MultiPolygon | null {
  return geography?.regions.features.find(({ properties }) => properties.code === code)?.geometry ?? null
}

const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const position = v.pipe(
  v.strictTuple([degrees, degrees]),
  v.check(([, lat]) => Math.abs(lat) <= 90),
)
const ring = v.pipe(
  v.array(position),
  v.minLength(4),
  v.check((positions) => JSON.stringify(positions[0]) === JSON.stringify(positions.at(-1)), 'closed'),
)
/** Twice the area, positive where the ring runs counter-clockwise. */
function turn(positions: readonly (readonly [number, number])[]): number {
  return positions.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = positions[(at + 1) % positions.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}
const rings = v.pipe(
  v.array(ring),
  v.minLength(1),
  v.check((all) => all.every((one, at) => turn(one) > 0 === (at === 0)), 'wound by the right-hand rule'),
)
/** RFC 7946 as far as it is used here, checked without any part of the page. */
const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  crs: v.optional(v.never()),
  dispatchAtlas: v.literal('geojson/1'),
  citation: v.string(),
  licence: v.string(),
  attribution: v.string(),
  dataVersion: v.string(),
  zone: v.string(),
  query: v.nullable(v.string()),
  language: v.picklist(['en', 'uk']),
  dataset: v.record(v.string(), v.string()),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id: v.string(),
      geometry: v.nullable(
        v.variant('type', [
          v.strictObject({ type: v.literal('Point'), coordinates: position }),
          v.strictObject({ type: v.literal('Polygon'), coordinates: rings }),
          v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(rings) }),
        ]),
      ),
      properties: v.looseObject({
        eventId: v.string(),
        placeIndex: v.nullable(v.number()),
        placeCount: v.number(),
        regionCode: v.optional(v.string()),
      }),
    }),
  ),
})

type Options = Parameters<typeof eventsGeoJson>[1]

function written(dataset: Dataset, changes: Partial<ExportContext> = {}, options: Options = {}): string {
  return fileOf(eventsGeoJson(contextOf(dataset, changes), options), dataset.events)
}

function parsed(file: string): v.InferOutput<typeof collectionSchema> {
  return v.parse(collectionSchema, JSON.parse(file))
}

function opened(file: string): Dataset {
  return reread(atlasGeoJson(JSON.parse(file)))
}

describe('events as GeoJSON', () => {
  it('is the same, byte by byte, when it is opened and written again', () => {
    fc.assert(
      fc.property(anyDataset, anyLanguage, (dataset, language) => {
        const first = written(dataset, { language })
        parsed(first)
        expect(written(opened(first), { language })).toBe(first)
      }),
    )
  })

  it.each([
    ['en', {}],
    ['uk', { polygons }],
  ] as const)('loses nothing of any kind of record in %s', (language, options) => {
    const first = written(EVERY_KIND, { language, locate, query: 'type=strike' }, options)
    const again = opened(first)
    expect(written(again, { language, locate }, options)).toBe(first)
  })

  it('loses nothing of any kind of event but the other language, and decimals that say more than is known', () => {
    const coarse = new Set(
      EVERY_KIND.events.flatMap(({ id, places }) =>
        places.some(({ precision, point }) => precision === 'district' && point !== undefined) ? [id] : [],
      ),
    )
    const all = (events: Dataset['events']) => events.filter(({ id }) => !coarse.has(id))
    const again = opened(written(EVERY_KIND))
    expect(all(again.events)).toEqual(inEnglish(all(EVERY_KIND.events)))
    expect(again.events.map(({ id }) => id)).toEqual(EVERY_KIND.events.map(({ id }) => id))
  })

  it('has a feature for each event and place, with ids of their own', () => {
    const events = [
      anEvent({ id: 'a', places: [aPlace('UA-63'), aPlace('UA-32')] }),
      anEvent({ id: 'b' }),
      anEvent({ id: 'c', places: [] }),
    ]
    const { features } = parsed(written(aDataset({ events })))
    expect(features.map(({ id }) => id)).toEqual(['a#1', 'a#2', 'b', 'c'])
    expect(features.map(({ properties }) => properties.placeCount)).toEqual([2, 2, 1, 0])
    expect(features.map(({ properties }) => 'claims' in properties)).toEqual([true, false, true, true])
  })

  it('has a point only where the page draws one; else no geometry, and the region’s code', () => {
    const places = [
      aSpot({ point: [36.2512345678, 50] }),
      aSpot({ precision: 'nearSettlement', radiusKm: 5, point: [36.2512345678, 50] }),
      aSpot({ precision: 'nearSettlement', point: [36.2512345678, 50] }),
      aSpot({ precision: 'region', point: [36.2512345678, 50] }),
      aSpot({ role: 'mentioned' }),
      aPlace('UA-63'),
      aCountry('RU'),
    ]
    const { features } = parsed(
      written(aDataset({ events: [anEvent({ places })] }), { locate: () => 'UA-63' }),
    )
    expect(features.map(({ geometry }) => geometry?.coordinates ?? null)).toEqual([
      ...[[36.251235, 50], [36.2512, 50], null, null, null, null, null],
    ])
    expect(features.map(({ properties }) => properties.regionCode)).toEqual([
      ...Array.from({ length: 6 }, () => 'UA-63'),
      undefined,
    ])
    expect(features[3]?.properties.statedPoint).toEqual([36.25, 50])
  })

  it('keeps the decimals of a point that would leave its region without them', () => {
    const locate = ([lng]: LngLat): string => (lng > 36.2502 ? 'UA-63' : 'UA-32')
    const places = [36.25044, 36.25019, 36.25099].map((lng) =>
      aSpot({ precision: 'district', radiusKm: 5, point: [lng, 50] }),
    )
    const first = written(aDataset({ events: [anEvent({ places })] }), { locate })
    const { features } = parsed(first)
    expect(
      features.map(({ geometry, properties }) => [geometry?.coordinates[0], properties.regionCode]),
    ).toEqual([
      [36.25044, 'UA-63'],
      [36.25, 'UA-32'],
      [36.251, 'UA-63'],
    ])
    expect(written(opened(first), { locate })).toBe(first)
  })

  it('has the borders of regions on request, wound and closed as RFC 7946 wants them', () => {
    const codes = geography?.regions.features.map(({ properties }) => properties.code) ?? []
    const events = codes.map((code) => anEvent({ id: code, places: [aPlace(code)] }))
    const { features } = parsed(written(aDataset({ events }), {}, { polygons }))
    expect(features.length).toBeGreaterThan(50)
    expect(features.filter(({ geometry }) => geometry === null)).toEqual([])
  })

  it('says what it is an extract of, with and without events', () => {
    const dataset = aDataset({ extract: 'type=strike', title: { en: 'Test', uk: 'Перевірка' } })
    const { features, query, language, citation, zone } = parsed(
      written(dataset, { query: 'region=UA-63', language: 'uk' }),
    )
    expect([features, query, language, zone]).toEqual([[], 'type=strike&region=UA-63', 'uk', 'Europe/Kyiv'])
    expect(citation).toBe('Tests: Перевірка. test-set 1, 2024-11-06. CC BY 4.0.')
  })

  it('cannot end a script, and may be written in pieces', () => {
    const event = anEvent({ title: { en: '</script>\u2028' } })
    expect(written(aDataset({ events: [event] }))).not.toMatch(/[<\u2028]/)
    const writer = eventsGeoJson(contextOf(EVERY_KIND))
    const pieces = EVERY_KIND.events.map((one) => writer.events([one]))
    expect([writer.start(), ...pieces, writer.end()].join('')).toBe(written(EVERY_KIND))
  })
})
