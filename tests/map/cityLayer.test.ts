import { expect, it } from 'vitest'
import { PALETTES } from '../../src/domain/palette'
import { createCityLayer } from '../../src/map/cityLayer'
import { FakeMap } from '../support/fakeMap'
import { expectReadable } from './readable'
import { aScene, REGION_SET } from './scenes'

function setUp(first = aScene()) {
  const map = new FakeMap()
  const layer = createCityLayer(REGION_SET.cities)
  layer.add(map, first)
  layer.update(map, first)
  return { map, layer }
}

it('shows large cities first, from zoom 6', () => {
  const { map } = setUp()
  const zooms = [1, 2, 3, 4].map((rank) => map.layer(`cities-${rank}`).minzoom ?? 0)
  expect(zooms[0]).toBe(6)
  expect([...zooms].sort((a, b) => a - b)).toEqual(zooms)
})

it('has a name in each language, English where there is no other', () => {
  const { map, layer } = setUp(aScene({ language: 'uk' }))
  expect(map.layout('cities-1')['text-field']).toEqual(['get', 'uk'])
  expect(map.data('cities')).toMatchObject({
    features: [{ properties: { en: 'Kyiv', uk: 'Київ' } }, { properties: { en: 'Izium', uk: 'Izium' } }],
  })
  layer.update(map, aScene({ language: 'en' }), aScene({ language: 'uk' }))
  expect(map.layout('cities-4')['text-field']).toEqual(['get', 'en'])
})

it.each(['light', 'dark'] as const)(
  'has names in full ink that read on every fill in the %s theme',
  (theme) => {
    const { map } = setUp(aScene({ theme }))
    for (const rank of [1, 2, 3, 4]) {
      expectReadable(map.paint(`cities-${rank}`), theme)
      expect(map.paint(`cities-${rank}`)['text-color']).toBe(PALETTES[theme].ink)
    }
  },
)

it('has a dot in the colours of each theme', () => {
  const { map, layer } = setUp()
  layer.update(map, aScene({ theme: 'dark' }), aScene())
  const dot = map.layout('cities-2')['icon-image']
  expect(dot).toBe('city-dot-dark')
  expect(map.hasImage('city-dot-dark')).toBe(true)
})
