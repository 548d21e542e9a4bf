import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../src/domain/palette'

function luminance(colour: string): number {
  const rgb = Number.parseInt(colour.slice(1), 16)
  const [r = 0, g = 0, b = 0] = [(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255].map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

function lightness(colour: string): number {
  return 116 * Math.cbrt(luminance(colour)) - 16
}

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const { fills, ink, faintInk, paper, context, water } = PALETTES[theme]
  const classes = Object.values(fills.classes)

  it('has text that reads on its halo, and on plain land without one', () => {
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5)
    for (const ground of [paper, fills.land, context])
      expect(contrast(faintInk, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('has an outline of which one tone stands out by 3:1 on everything', () => {
    for (const ground of [...classes, fills.land, context, water]) {
      expect(Math.max(contrast(ink, ground), contrast(paper, ground))).toBeGreaterThanOrEqual(3)
    }
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(3)
  })

  it('steps evenly from land to the fullest class', () => {
    const steps = [fills.land, ...classes].map(lightness)
    for (const [i, step] of steps.slice(1).entries()) {
      expect(Math.abs(step - (steps[i] ?? 0)), `class ${i + 1}`).toBeGreaterThanOrEqual(i === 0 ? 7 : 9)
    }
  })

  it('has a hatch that shows on land', () => {
    expect(contrast(fills.hatch, fills.land)).toBeGreaterThanOrEqual(2)
  })
})
