import { expect, it } from 'vitest'
import { isGeoJson } from '../../../src/data/formats/features'
import { aCollection, aFeature } from './collection'
import { openGood } from './openText'

const POINT = { type: 'Point', coordinates: [36.25, 50] }

it.each([
  [aFeature(), 1],
  [POINT, 1],
  [{ type: 'GeometryCollection', geometries: [POINT, POINT] }, 2],
])('%j is read, too', async (document, count) => {
  const { opened, events } = await openGood(JSON.stringify(document))
  expect([opened.format, opened.rows, events.length]).toEqual(['geoJson', count, count])
  expect(events[0]?.places).toMatchObject([{ point: [36.25, 50] }])
})

it.each([[null], [[]], [{ type: 'Topology' }], [{ type: 'point' }], [{ features: [] }]])(
  '%j is no GeoJSON',
  (value) => {
    expect(isGeoJson(value)).toBe(false)
  },
)

it.each([
  'urn:ogc:def:crs:OGC:1.3:CRS84',
  'urn:ogc:def:crs:OGC::CRS84',
  'EPSG:4326',
  'urn:ogc:def:crs:EPSG::4326',
  'WGS 84',
])('%s names WGS 84', async (name) => {
  const crs = { type: 'name', properties: { name } }
  expect((await openGood(aCollection([aFeature()], { crs }))).opened.events).toBe(1)
})

it('leaves out a feature of another coordinate system', async () => {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } }
  const { opened } = await openGood(
    aCollection([aFeature({ crs }), aFeature({ geometry: { ...POINT, crs } }), aFeature()]),
  )
  expect(opened.events).toBe(1)
  expect(opened.problems.filter(({ effect }) => effect === 'leftOut')).toMatchObject([
    { reason: 'projection', row: 0 },
    { reason: 'projection', row: 1 },
  ])
})

it('takes the id of the feature before that of its properties', async () => {
  const { events } = await openGood(
    aCollection([aFeature({ id: 'a', properties: { ID: 'b' } }), aFeature({ properties: { ID: 'c' } })]),
  )
  expect(events.map(({ id }) => id)).toEqual(['a', 'c'])
})
