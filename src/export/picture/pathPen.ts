import type { GeoContext } from 'd3-geo'

/** A drawing context that writes the `d` of a path, see {@link createPathPen}. */
interface PathPen extends GeoContext {
  /** Empty when nothing was drawn that has a length. */
  text(): string
}

/**
 * Writes what is drawn as steps of whole tenths of a pixel. Steps of none are left out, and so are figures that shrink
 * to a point: a far-off coast becomes a fraction of its size.
 */
export function createPathPen(): PathPen {
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
      x = Math.round(toX * 10)
      y = Math.round(toY * 10)
      start = [x, y]
    },
    lineTo(toX, toY) {
      const [nextX, nextY] = [Math.round(toX * 10), Math.round(toY * 10)]
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
