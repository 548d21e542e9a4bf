import type { GeoContext } from 'd3-geo'

/** A drawing context that writes the `d` of a path, see {@link createPathPen}. */
interface PathPen extends GeoContext {
  /** Empty when nothing was drawn that has a length. */
  text(): string
}

/**
 * Writes what is drawn as steps of whole tenths of a pixel. Steps of none are left out, and so are figures that shrink
 * to a point: a far-off coast becomes a fraction of its size.
 *
 * @param gridTenths side of the grid that corners are put on; borders that two regions share stay shared.
 */
export function createPathPen(gridTenths = 1): PathPen {
  const snapped = (px: number): number => Math.round((px * 10) / gridTenths) * gridTenths
  const figures: string[] = []
  let [x, y] = [0, 0]
  let start: readonly [number, number] = [0, 0]
  let steps = ''
  const end = (close: string): void => {
    if (steps !== '') figures.push(`M${written(start[0])}${spaced(start[1])}l${steps}${close}`)
    steps = ''
  }
  return {
    beginPath: () => end(''),
    moveTo(toX, toY) {
      end('')
      x = snapped(toX)
      y = snapped(toY)
      start = [x, y]
    },
    lineTo(toX, toY) {
      const [nextX, nextY] = [snapped(toX), snapped(toY)]
      if (nextX === x && nextY === y) return
      steps += `${steps === '' ? written(nextX - x) : spaced(nextX - x)}${spaced(nextY - y)}`
      x = nextX
      y = nextY
    },
    closePath: () => end('z'),
    arc: () => undefined, // points are drawn as marks, never by the path
    text() {
      end('')
      return figures.join('')
    },
  }
}

/** Tenths as a number of a path: 5 is ".5", -12 is "-1.2". */
function written(inTenths: number): string {
  return String(inTenths / 10).replace(/^(-?)0\./, '$1.')
}

/** With the space that parts it from the number before, where no sign does. */
function spaced(inTenths: number): string {
  return inTenths < 0 ? written(inTenths) : ` ${written(inTenths)}`
}
