import { PALETTES } from '../domain/palette'
import type { Theme } from '../domain/view'
import { coverage, type Raster, rasterised } from './raster'

/** Pixels of the picture per CSS pixel. */
export const HATCH_RATIO = 2
const SIDE_PX = 18
const STROKE_PX = 2.6

/** Image of the hatch of a theme. */
export function hatchId(theme: Theme): string {
  return `hatch-${theme}`
}

/** Diagonal strokes on nothing; the tile repeats without a seam. */
export function hatchImage(theme: Theme): Raster {
  const { hatch } = PALETTES[theme].fills
  return rasterised(SIDE_PX, (x, y) => {
    const offset = (x + y) % SIDE_PX // 0 on the middle of a stroke
    const distancePx = Math.min(offset, SIDE_PX - offset) / Math.SQRT2
    return [hatch, coverage(STROKE_PX / 2 - distancePx)]
  })
}
