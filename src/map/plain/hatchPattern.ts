import type { Theme } from '../../domain/view'
import { HATCH_RATIO, hatchImage } from '../hatch'

/** Makes the map's hatch a pattern, once for each theme; `null` where the browser makes none. */
export function hatchPatterns(
  context: CanvasRenderingContext2D,
): (theme: Theme, scale: number) => CanvasPattern | null {
  const made = new Map<Theme, CanvasPattern | null>()
  return (theme, scale) => {
    if (!made.has(theme)) made.set(theme, patternOf(context, theme))
    const pattern = made.get(theme) ?? null
    pattern?.setTransform(new DOMMatrix().scale(1 / HATCH_RATIO / scale))
    return pattern
  }
}

function patternOf(context: CanvasRenderingContext2D, theme: Theme): CanvasPattern | null {
  const { width, height, data } = hatchImage(theme)
  const tile = document.createElement('canvas')
  Object.assign(tile, { width, height })
  const image = context.createImageData(width, height)
  image.data.set(data)
  // Kept where the processor draws: it would wait for a GPU, even an imitated one, to give the tile back.
  tile.getContext('2d', { willReadFrequently: true })?.putImageData(image, 0, 0)
  return context.createPattern(tile, 'repeat')
}
