import { bucketed } from './bucketed'
import { f64, u32 } from './elements'
import { unitsOfPx } from './world'

/** Spots that plates are made of, all of one country, in `zOrder`. */
export interface Spots {
  readonly count: number
  /** Units of the world, not always whole. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** Points at the spot. */
  readonly points: Uint32Array
}

/** Plates closer than this at the smallest zoom of a step would cover each other; they are wider than high. */
const REACH_PX = { right: 72, down: 40 } as const
/** Side of the squares in which neighbours are looked for: a power of two near the reach, as `zOrder` needs it. */
const SQUARE_PX = 64
/** More than the squares from north to south at any zoom. */
const SQUARES = 2 ** 15
/** Blocks of two by two reaches take turns, so that no two of one turn have a spot within reach in common. */
const TURNS = 4
const WEIGHTS = 256

/** How far a plate keeps others off at a whole zoom, in units of the world. */
export function reachAt(zoom: number): { readonly right: number; readonly down: number } {
  const px = unitsOfPx(zoom)
  return { right: REACH_PX.right * px, down: REACH_PX.down * px }
}

/**
 * Which spots share a plate. One with many points has its turn before one with few; a spot that no earlier seed reaches
 * becomes the seed of a plate, and every other joins the seed that is nearest. Seeds depend on the blocks around theirs
 * only, so that nothing far away changes a plate (`pointArea.ts`).
 *
 * @returns for each spot that of its seed.
 */
export function platesOf(spots: Spots, zoom: number): Uint32Array {
  const { count, x, y } = spots
  const { right, down } = reachAt(zoom)
  const side = SQUARE_PX * unitsOfPx(zoom)
  const { square, first } = squaresOf(spots, side)
  const seedOf = new Uint32Array(count)
  const distance = new Float64Array(count).fill(Infinity)
  const join = (seed: number, atX: number, atY: number, key: number) => {
    for (let i = first.get(key) ?? count; square[i] === key; i++) {
      const across = (f64(x, i) - atX) / right
      const along = (f64(y, i) - atY) / down
      const far = across * across + along * along
      if (far > 1 || far >= f64(distance, i)) continue
      distance[i] = far
      seedOf[i] = seed
    }
  }
  for (const seed of inTurn(spots, right, down)) {
    if (distance[seed] !== Infinity) continue
    const [atX, atY] = [f64(x, seed), f64(y, seed)]
    const [west, east] = [Math.floor((atX - right) / side), Math.floor((atX + right) / side)]
    const [north, south] = [Math.floor((atY - down) / side), Math.floor((atY + down) / side)]
    for (let column = west; column <= east; column++) {
      for (let line = north; line <= south; line++) join(seed, atX, atY, column * SQUARES + line)
    }
  }
  return seedOf
}

/** The square of each spot, and the first spot of each square: those of one square follow each other. */
function squaresOf({ count, x, y }: Spots, side: number) {
  const square = new Int32Array(count)
  const first = new Map<number, number>()
  for (let i = 0; i < count; i++) {
    const key = Math.floor(f64(x, i) / side) * SQUARES + Math.floor(f64(y, i) / side)
    square[i] = key
    if (i === 0 || square[i - 1] !== key) first.set(key, i)
  }
  return { square, first }
}

/** Spots by the turn of their block, then by their weight, then as they come. */
function inTurn({ count, x, y, points }: Spots, right: number, down: number): Uint32Array {
  const key = new Uint16Array(count)
  for (let i = 0; i < count; i++) {
    const column = Math.floor(f64(x, i) / (2 * right))
    const line = Math.floor(f64(y, i) / (2 * down))
    const turn = ((column & 1) << 1) | (line & 1)
    key[i] = turn * WEIGHTS + WEIGHTS - 1 - weightOf(u32(points, i))
  }
  return bucketed(key, TURNS * WEIGHTS).items
}

/** From 0 to 255, in eight steps for each doubling: a few points more seldom change which of two spots goes first. */
function weightOf(points: number): number {
  if (points < 8) return points
  const doublings = 31 - Math.clz32(points)
  return doublings * 8 + ((points >>> (doublings - 3)) & 7)
}
