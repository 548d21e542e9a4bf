import { expect, it } from 'vitest'
import { PALETTES } from '../../src/domain/palette'
import { boxOf, createGroundLayer, REGIONS } from '../../src/map/groundLayer'
import { FakeMap } from '../support/fakeMap'
import { aGeography, aScene, REGION_SET } from './scenes'

function setUp() {
  const map = new FakeMap()
  const coarse = aGeography('coarse')
  const layer = createGroundLayer(coarse, REGION_SET.bounds)
  layer.add(map, aScene())
  return { map, layer, coarse }
}

it('knows regions by their code', () => {
  expect(setUp().map.style.sources[REGIONS]).toMatchObject({ promoteId: 'code' })
})

it('keeps every vertex of the land, so that neighbours have no gap between them', () => {
  const { sources } = setUp().map.style
  for (const id of [REGIONS, 'context']) expect(sources[id]).toMatchObject({ tolerance: 0 })
})

it('draws the coarse borders first and the fine ones when they come', () => {
  const { map, layer, coarse } = setUp()
  expect(map.data(REGIONS)).toBe(coarse.regions)
  map.setFeatureState({ source: REGIONS, id: 'UA-63' }, { fillClass: 2 })
  const fine = aGeography('fine')
  layer.refine?.(map, fine)
  expect(map.data(REGIONS)).toBe(fine.regions)
  expect(map.data('context')).toBe(fine.context)
  expect(map.state(REGIONS, 'UA-63')).toEqual({ fillClass: 2 })
})

it('changes its colours with the theme', () => {
  const { map, layer } = setUp()
  layer.update(map, aScene({ theme: 'dark' }), aScene())
  expect(map.paint('context')['fill-color']).toBe(PALETTES.dark.context)
  expect(map.paint('background')['background-color']).toBe(PALETTES.dark.beyond)
})

it('closes the box of the sea', () => {
  expect(boxOf([1, 2, 3, 4]).coordinates).toEqual([
    [
      [1, 2],
      [3, 2],
      [3, 4],
      [1, 4],
      [1, 2],
    ],
  ])
})
