import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, it } from 'vitest'
import { BACKGROUND, baseStyle } from '../../src/map/style'

it.each(['light', 'dark'] as const)('is a valid, empty sheet in the %s theme', (theme) => {
  const style = baseStyle(theme)
  expect(validateStyleMin(style)).toEqual([])
  expect(style.sources).toEqual({})
  expect(style.layers.map(({ id }) => id)).toEqual([BACKGROUND])
})

it('names no address at all, and neither fonts nor glyphs nor sprite', () => {
  const style = baseStyle('light')
  expect(style).not.toHaveProperty('font-faces')
  expect(style.glyphs).toBeUndefined()
  expect(style.sprite).toBeUndefined()
  expect(JSON.stringify(style)).not.toContain('//')
})
