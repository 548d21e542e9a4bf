import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atlasGeoJson } from '../../../src/data/formats/atlasGeoJson'
import { readDataset } from '../../../src/data/readDataset'

const HEAD = {
  type: 'FeatureCollection',
  dispatchAtlas: 'geojson/1',
  licence: 'CC0',
  attribution: 'Desk',
  dataVersion: '1',
  zone: 'Europe/Kyiv',
  query: null,
  language: 'en',
  dataset: {
    id: 'set',
    title: 'Set',
    description: 'Words.',
    regionSet: 'ukraine-russia',
    publishedAt: '2024-11-06',
  },
}
const EVENT = {
  eventId: 'e1',
  placeIndex: 1,
  title: 'Attack',
  eventType: 'attack',
  start: '2024-11-05',
  end: '2024-11-05',
  datePrecision: 'day',
  summary: 'Somebody said so.',
  status: 'active',
  related: [],
  regionCode: 'UA-63',
  placePrecision: 'settlement',
  placeRole: 'location',
  actors: [],
  claims: [],
}

function read(collection: object) {
  const result = readDataset(JSON.stringify(atlasGeoJson(collection)), 'events.geojson')
  if (result.kind === 'refused') expect.fail(JSON.stringify(result.problems))
  return result
}

describe('the atlas’s own GeoJSON', () => {
  it.each([
    [{ type: 'Point', coordinates: [36.25, 50] }, {}, { point: [36.25, 50], within: 'UA-63' }],
    [null, { statedPoint: [36.25, 50] }, { point: [36.25, 50], within: 'UA-63' }],
    [null, {}, { region: 'UA-63' }],
    [{ type: 'Polygon', coordinates: [] }, {}, { region: 'UA-63' }],
    [null, { regionCode: undefined, countryCode: 'UA' }, { country: 'UA' }],
  ])('with the geometry %j and %j is at %j', (geometry, changes, place) => {
    const features = [{ type: 'Feature', geometry, properties: { ...EVENT, ...changes } }]
    const { dataset, problems } = read({ ...HEAD, features })
    expect(problems).toEqual([])
    expect(dataset.events[0]?.places).toEqual([{ ...place, role: 'location', precision: 'settlement' }])
  })

  it('is an extract by its query', () => {
    expect(read({ ...HEAD, query: 'type=strike', features: [] }).dataset.extract).toBe('type=strike')
    expect(read({ ...HEAD, features: [] }).dataset.extract).toBeUndefined()
  })

  it.each([null, 7, 'x', [], {}, { type: 'FeatureCollection', features: [] }, { ...HEAD, features: {} }])(
    'is not %j',
    (other) => {
      expect(atlasGeoJson(other)).toBeNull()
    },
  )

  it('leaves features without properties, or of no event, to the reader', () => {
    const features = [null, 3, {}, { properties: null }, { properties: { ...EVENT, title: 5 } }]
    const { dataset, problems } = read({ ...HEAD, features })
    expect(dataset.events).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
  })

  it('never throws, whatever stands in it', () => {
    const value = fc.jsonValue({ maxDepth: 6 })
    const properties = fc.record(
      {
        eventId: value,
        claims: value,
        actors: value,
        declaredTypeLabel: value,
        statedPoint: value,
        placeIndex: value,
      },
      { requiredKeys: [] },
    )
    const feature = fc.oneof(value, fc.record({ geometry: value, properties }))
    fc.assert(
      fc.property(fc.array(feature), value, value, (features, dataset, language) => {
        const native = atlasGeoJson({ ...HEAD, dataset, language, features })
        expect(['ok', 'refused']).toContain(readDataset(JSON.stringify(native), 'any.geojson').kind)
      }),
    )
  })
})
