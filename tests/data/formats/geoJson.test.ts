import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../../../src/domain/dataset'
import { aCollection, aFeature } from './collection'
import { brief, fixture, openGood, openText } from './openText'
import { problemsOfReread } from './reread'

const text = await fixture('geo-json.geojson')
const { opened, events } = await openGood(text)

function event(id: string): ConflictEvent {
  return events.find((one) => one.id === id) ?? expect.fail(`no event ${id}`)
}

describe('a GeoJSON file of any maker', () => {
  it('is known by its shape, and every feature is an event or is refused with a reason', () => {
    expect([opened.format, opened.rows, opened.events]).toEqual(['geoJson', 28, 16])
    expect(opened.problems.map(brief)).toEqual([
      '17 | coordinates | 30.5, 50.4 | coordinatesQuoted | 1',
      '18 | coordinates | 3052000, 5045000 | coordinatesProjected | 1',
      '19 | coordinates | Infinity, 50 | degreesInvalid | 1',
      '20 | coordinates | null | wrongType | 1',
      '21 | coordinates | [3] | ringDegenerate | 1',
      '22 | geometry | Circle | geometryUnsupported | 1',
      '23 | killed | -3 | negative | 1',
      '24 | date | 2024-03-31T03:30 | timeSkipped | 1',
      '25 | date | 01/02/2024 | dateAmbiguous | 1',
      '26 | properties | none | wrongType | 1',
      '27 | type | feature | wrongType | 1',
      '28 |  | null | wrongType | 1',
      '1 | geometry | 112 | heightDropped | 1',
      '1 | properties | marker-color: #f00 | styleDropped | 3',
      '1 | properties | __proto__: {…} | columnRefused | 1',
      '1 | geometry |  | precisionAssumed | 8',
      '4 | oblast | Sumy | placedByRegion | 1',
      '6 | geometry | 1 | ringMended | 2',
      '6 | geometry |  | shapeNotKept | 4',
      '7 | latitude | 49.55, 36.75 | placedByRegion | 1',
      '9 | lat |  | coordinatesMissing | 1',
      '13 | properties | id: 9007199254740992 | outOfRange | 2',
      '13 | id |  | idMade | 2',
      '15 | id | point | idShared | 1',
      '16 | latitude | 30.52, 50.45 | coordinatesSwapped | 1',
    ])
  })

  it('reads properties by the names that columns have', () => {
    const read = event('point')
    expect(read).toMatchObject({
      type: 'shelling',
      title: { en: 'A report of shelling' },
      summary: { en: 'Two people were hurt.' },
      when: { start: '2024-11-05', end: '2024-11-05', precision: 'day' },
      claims: [{ stance: 'asserts', figures: [{ measure: 'wounded', low: 2, high: 2 }] }],
    })
    expect(opened.tables.claimants.map(({ name }) => name.en)).toEqual(['Regional office'])
    expect(opened.tables.sources[0]).toMatchObject({
      publisher: { en: 'Example News' },
      link: { href: 'https://example.com/1' },
    })
  })

  it('keeps what else a feature says, but neither styling nor what would break a program', () => {
    expect(event('point').origin).toMatchObject({ format: 'geoJson', row: 0, raw: { tags: '["a","b"]' } })
    expect(Object.keys(event('point').origin?.raw ?? {})).toEqual([
      'id',
      'title',
      'description',
      'eventType',
      'event_date',
      'according_to',
      'source',
      'url',
      'injured',
      'tags',
    ])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('has a place for each point, never more exact than the file says', () => {
    const point = [36.25, 50]
    expect(event('point').places).toEqual([{ role: 'location', point, precision: 'settlement' }])
    expect(event('exact').places).toEqual([{ role: 'location', point, precision: 'site' }])
    expect(event('near').places).toEqual([
      { role: 'location', point, precision: 'nearSettlement', radiusKm: 10 },
    ])
    expect(event('region').places).toEqual([{ role: 'location', region: 'UA-59', precision: 'region' }])
    expect(event('several').places.map((place) => place.point)).toEqual([point, [34.8, 50.9]])
  })

  it('keeps of a shape a point and its reach, or its region', () => {
    expect(event('village').places).toMatchObject([{ precision: 'district', radiusKm: 6.7 }])
    expect(event('wide').places).toEqual([{ role: 'location', region: 'UA-63', precision: 'region' }])
    expect(event('across').places).toMatchObject([{ point: [34.8, 50.9], radiusKm: 142.1 }])
    expect(event('mixed').places.map(({ precision }) => precision)).toEqual(['settlement', 'district'])
  })

  it('goes by what the properties name where there is no geometry', () => {
    expect(event('named').places).toEqual([{ role: 'location', region: 'UA-63', precision: 'region' }])
    expect(event('country').places).toEqual([{ role: 'location', country: 'UA', precision: 'country' }])
    expect(event('nowhere').places).toEqual([])
  })

  it('keeps events of the same id, and of ids whose digits JSON loses, apart', () => {
    expect(events.filter(({ title }) => /Large id|Same id/.test(title.en)).map(({ id }) => id)).toEqual([
      'row-13',
      'row-14',
      'point~2',
    ])
  })

  it('can be kept in the atlas’s own format', () => {
    expect(problemsOfReread(opened, events)).toEqual([])
  })

  it.each([
    ['﻿{"type":"FeatureCollection","features":[]}', 'noRows'],
    ['{"type":"GeometryCollection","geometries":[]}', 'noRows'],
    ['{"__proto__":{"polluted":1},"type":"FeatureCollection","features":[]}', 'noRows'],
  ])('%s holds no event, and says so', async (given, reason) => {
    const empty = await openGood(given)
    expect(empty.opened.problems.map((problem) => problem.reason)).toEqual([reason])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it.each([
    ['{"type":"FeatureCollection","features":[', 'truncated', ''],
    ['[NaN]', 'notANumber', ''],
    ['{"type":"FeatureCollection","features":[],}', 'trailingComma', ''],
    ["{'type':'FeatureCollection'}", 'singleQuotes', ''],
    ['{"type":"FeatureCollection","features":[],"type":"Topology"}', 'topoJson', ''],
    ['{"type":"Topology","objects":{}}', 'topoJson', ''],
    ['{"type":"FeatureCollection","features":"x"}', 'wrongType', 'features'],
    ['{"type":"GeometryCollection"}', 'wrongType', 'geometries'],
    [
      '{"type":"FeatureCollection","features":[],"crs":{"properties":{"name":"EPSG:3857"}}}',
      'projection',
      'crs',
    ],
    ['42', 'notAnObject', ''],
    ['null', 'notAnObject', ''],
    ['[]', 'formatUnknown', ''],
  ])('%s is refused', async (given, reason, path) => {
    const refused = await openText(given)
    expect(refused.opened).toMatchObject({
      kind: 'refused',
      problems: [{ reason, path, effect: 'fileRefused' }],
    })
    expect(refused.events).toEqual([])
  })

  it('refuses nesting without end before it is parsed', async () => {
    const { opened: deep } = await openText(`${'['.repeat(200_000)}]`)
    expect(deep).toMatchObject({ kind: 'refused', problems: [{ reason: 'tooDeep' }] })
  })

  it('reads long lists anywhere', async () => {
    const list = Array.from({ length: 500_000 }, (_, index) => index)
    const { opened: long } = await openText(aCollection([aFeature({ properties: { list } })], { list }))
    expect(long).toMatchObject({ kind: 'ok', events: 1, problems: [{ reason: 'textTooLong' }, {}, {}] })
  })

  it('never throws, whatever stands in it', async () => {
    const value = fc.jsonValue({ maxDepth: 4 })
    const numbers = fc.array(fc.oneof(fc.double({ min: -200, max: 200 }), value), { maxLength: 3 })
    const geometry = fc.record({
      type: fc.constantFrom(
        'Point',
        'MultiPoint',
        'LineString',
        'Polygon',
        'MultiPolygon',
        'GeometryCollection',
      ),
      coordinates: fc.oneof(numbers, fc.array(numbers), fc.array(fc.array(numbers)), value),
      geometries: value,
    })
    const properties = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('id', 'date', 'region', 'killed', 'precision', 'url', 'source')),
      value,
    )
    const feature = fc.oneof(
      value,
      fc.record({ type: fc.constant('Feature'), geometry, properties, id: value }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(feature, { maxLength: 4 }), async (features) => {
        const { opened: any, events: read } = await openText(aCollection(features))
        if (any.kind !== 'ok') expect.fail(any.kind)
        expect(read.length + any.problems.filter(({ effect }) => effect === 'leftOut').length).toBe(
          features.length,
        )
      }),
      { numRuns: 100 },
    )
  })

  it('never throws for spoilt bytes', async () => {
    const bytes = new TextEncoder().encode(text)
    const cut = fc.record({
      from: fc.nat(bytes.length),
      length: fc.nat(60),
      put: fc.uint8Array({ maxLength: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(cut, async ({ from, length, put }) => {
        const spoilt = new Uint8Array([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + length)])
        expect(['ok', 'refused', 'unmapped']).toContain((await openText(spoilt)).opened.kind)
      }),
      { numRuns: 60 },
    )
  })
})
