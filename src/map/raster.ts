/** Pixels as MapLibre takes them: red, green, blue and opacity, row by row. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/**
 * A picture computed pixel by pixel, so that it needs no canvas and is the same on every machine.
 *
 * @param colourAt colour `#rrggbb` and opacity from 0 to 1 at the middle of a pixel.
 */
export function rasterised(
  sidePx: number,
  colourAt: (x: number, y: number) => readonly [colour: string, opacity: number],
): Raster {
  const data = new Uint8ClampedArray(sidePx * sidePx * 4)
  for (let y = 0; y < sidePx; y++) {
    for (let x = 0; x < sidePx; x++) {
      const [colour, opacity] = colourAt(x + 0.5, y + 0.5)
      const rgb = Number.parseInt(colour.slice(1), 16)
      const pixel = [(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, Math.round(opacity * 255)]
      data.set(pixel, (y * sidePx + x) * 4)
    }
  }
  return { width: sidePx, height: sidePx, data }
}

/** How much of a pixel at this distance inside an edge is covered, from 0 to 1; negative = outside. */
export function coverage(insidePx: number): number {
  return Math.min(1, Math.max(0, insidePx + 0.5))
}
