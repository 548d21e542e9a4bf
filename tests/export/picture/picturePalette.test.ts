import { expect, it } from 'vitest'
import { PALETTES } from '../../../src/domain/palette'
import { markTheme, picturePalette } from '../../../src/export/picture/picturePalette'

/** CIE L* of a colour: what is left of it in greyscale. */
function lightness(colour: string): number {
  const rgb = Number.parseInt(colour.slice(1), 16)
  const [r = 0, g = 0, b = 0] = [(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255].map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 116 * Math.cbrt(0.2126 * r + 0.7152 * g + 0.0722 * b) - 16
}

it('has the colours of the screen for the screen', () => {
  expect(picturePalette('light')).toBe(PALETTES.light)
  expect(picturePalette('dark')).toBe(PALETTES.dark)
})

it('steps on paper so far that each class is another grey', () => {
  const { classes, land } = picturePalette('print').fills
  const steps = [land, ...Object.values(classes)].map(lightness)
  for (const [i, step] of steps.slice(1).entries()) expect((steps[i] ?? 0) - step).toBeGreaterThanOrEqual(10)
})

it('prints with the marks of the light theme', () => {
  expect([markTheme('light'), markTheme('dark'), markTheme('print')]).toEqual(['light', 'dark', 'light'])
})
