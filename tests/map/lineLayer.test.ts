import { expect, it } from 'vitest'
import { PALETTES } from '../../src/domain/palette'
import { createLineLayer } from '../../src/map/lineLayer'
import { FakeMap } from '../support/fakeMap'
import { aGeography, aScene } from './scenes'

function setUp() {
  const map = new FakeMap()
  const layer = createLineLayer(aGeography('coarse'))
  layer.add(map, aScene())
  return { map, layer }
}

it('lays state borders over region borders over the coast over water', () => {
  const ids = setUp().map.style.layers.map(({ id }) => id)
  expect(ids).toEqual([
    'background',
    'river-areas',
    'river-lines',
    'lakes',
    'coast',
    'region-borders',
    'state-borders',
  ])
})

it('takes over every fine line', () => {
  const { map, layer } = setUp()
  const fine = aGeography('fine')
  layer.refine?.(map, fine)
  expect(map.data('rivers')).toBe(fine.rivers)
  expect(map.data('lakes')).toBe(fine.lakes)
  expect(map.data('coast')).toBe(fine.coast)
  expect(map.data('region-borders')).toBe(fine.regionBorders)
  expect(map.data('state-borders')).toBe(fine.stateBorders)
})

it('changes its colours with the theme', () => {
  const { map, layer } = setUp()
  layer.update(map, aScene({ theme: 'dark' }), aScene())
  expect(map.paint('state-borders')['line-color']).toBe(PALETTES.dark.stateBorder)
})
