import { expect, it } from 'vitest'
import { setData } from '../../src/map/layer'
import { FakeMap } from '../support/fakeMap'

it('gives a source other data', () => {
  const map = new FakeMap()
  const point = { type: 'Point' as const, coordinates: [30, 50] }
  map.addSource('places', { type: 'geojson', data: point })
  setData(map, 'places', { ...point, coordinates: [31, 51] })
  expect(map.data('places')).toMatchObject({ coordinates: [31, 51] })
})

it('passes over a source that is not there', () => {
  expect(() => setData(new FakeMap(), 'places', { type: 'Point', coordinates: [30, 50] })).not.toThrow()
})
