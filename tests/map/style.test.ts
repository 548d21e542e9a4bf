import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, it } from 'vitest'
import { BACKGROUND, baseStyle } from '../../src/map/style'

it.each(['light', 'dark'] as const)('is a valid, empty sheet in the %s theme', (theme) => {
  const style = baseStyle(theme, 'https://atlas.example/sub/')
  expect(validateStyleMin(style)).toEqual([])
  expect(style.sources).toEqual({})
  expect(style.layers.map(({ id }) => id)).toEqual([BACKGROUND])
})

it('names no host but the page’s own, and neither glyphs nor sprite', () => {
  const style = baseStyle('light', 'https://atlas.example/sub/')
  expect(style.glyphs).toBeUndefined()
  expect(style.sprite).toBeUndefined()
  const addresses = JSON.stringify(style).match(/https?:[^"]+/g) ?? []
  expect(addresses.length).toBeGreaterThan(0)
  expect(addresses.every((address) => address.startsWith('https://atlas.example/'))).toBe(true)
})
