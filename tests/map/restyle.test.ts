import { expect, it } from 'vitest'
import { addLayers, type LayersOf, restyle, revealLayers } from '../../src/map/restyle'
import { FakeMap } from '../support/fakeMap'
import { aScene } from './scenes'

const layersOf: LayersOf = (theme) => [
  {
    id: 'sheet',
    type: 'background',
    paint: { 'background-color': theme === 'dark' ? '#000000' : '#ffffff', 'background-opacity': 0.5 },
  },
]

function setUp() {
  const map = new FakeMap()
  addLayers(map, layersOf, aScene())
  return map
}

it('changes the paint in which two themes differ', () => {
  const map = setUp()
  map.setPaintProperty('sheet', 'background-opacity', 1)
  restyle(map, layersOf, aScene({ theme: 'dark' }), aScene())
  expect(map.paint('sheet')).toEqual({ 'background-color': '#000000', 'background-opacity': 1 })
})

it('changes nothing within one theme', () => {
  const map = setUp()
  map.setPaintProperty('sheet', 'background-color', '#123456')
  restyle(map, layersOf, aScene({ language: 'uk' }), aScene())
  restyle(map, layersOf, aScene(), undefined)
  expect(map.paint('sheet')['background-color']).toBe('#123456')
})

const landOf: LayersOf = () => [
  { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#ffffff' } },
  { id: 'river', type: 'line', source: 'land', paint: { 'line-opacity': 0.8 } },
  { id: 'hatch', type: 'fill', source: 'land', paint: { 'fill-opacity': ['get', 'opacity'] } },
]

it('adds land unseen and shows it as it is meant to be; what follows its features is seen as it comes', () => {
  const map = new FakeMap()
  map.addSource('land', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } })
  addLayers(map, landOf, aScene())
  const opacities = () => [
    map.paint('land')['fill-opacity'],
    map.paint('river')['line-opacity'],
    map.paint('hatch')['fill-opacity'],
  ]
  expect(opacities()).toEqual([0, 0, ['get', 'opacity']])
  revealLayers(map, landOf, aScene())
  expect(opacities()).toEqual([1, 0.8, ['get', 'opacity']])
})
