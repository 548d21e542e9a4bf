import { expect } from 'vitest'
import { PALETTES } from '../../src/domain/palette'
import type { Theme } from '../../src/domain/view'
import { contrastOf } from '../domain/colourVision'

/** Expects that the text of a layer reads on every fill, be it by its colour or by a halo that is drawn in full. */
export function expectReadable(paint: Record<string, unknown>, theme: Theme): void {
  const { fills, paper } = PALETTES[theme]
  const colour = String(paint['text-color'])
  expect(paint['text-halo-color']).toBe(paper)
  expect(paint['text-halo-blur'] ?? 0).toBe(0)
  expect(contrastOf(colour, paper)).toBeGreaterThanOrEqual(4.5)
  const hasHalo = Number(paint['text-halo-width']) >= 1.5
  for (const fill of [...Object.values(fills.classes), fills.land]) {
    expect(hasHalo || contrastOf(colour, fill) >= 4.5, fill).toBe(true)
  }
}
