import { reachAt } from './plates'
import { isOverlapping, isWithin, type WorldBox } from './world'

/** The part of the world whose points decide about the plates that are asked for. */
export interface PointArea {
  readonly has: (x: number, y: number) => boolean
  /** `no` only if nothing in the box is in the area, `all` only if all of it is. */
  readonly holds: (box: WorldBox) => 'no' | 'some' | 'all'
}

/** A mark outside the box that is asked for, whose disc reaches into it. */
export interface FarMark {
  readonly x: number
  readonly y: number
}

/**
 * How far a plate depends on others, in reaches: `plates.ts` works in four rounds over blocks of two by two reaches,
 * and each round depends on the blocks around. A point is at most one reach from the seed of its plate, that one in a
 * block of two, its rivals in the blocks around it, and these depend on three rounds more and one reach: 12, and a cell.
 */
const DEPENDENCE = 13
/** Side of the tiles that far marks are counted in, in reaches: one tile around theirs is far enough. */
const TILE = DEPENDENCE
/** Tiles of a box that are looked at one by one; a larger box is taken for one that meets far marks. */
const MOST_TILES = 64

/** What must be known at a zoom to give the plates of all points in a box, and of the marks beside it. */
export function pointArea(box: WorldBox, farMarks: readonly FarMark[], zoom: number): PointArea {
  const { right, down } = reachAt(zoom)
  const wide: WorldBox = {
    west: box.west - DEPENDENCE * right,
    north: box.north - DEPENDENCE * down,
    east: box.east + DEPENDENCE * right,
    south: box.south + DEPENDENCE * down,
  }
  const tiles = new Set<number>()
  const column = (x: number) => Math.floor(x / (TILE * right))
  const line = (y: number) => Math.floor(y / (TILE * down))
  for (const { x, y } of farMarks) {
    for (const across of [-1, 0, 1]) {
      for (const along of [-1, 0, 1]) tiles.add(tileOf(column(x) + across, line(y) + along))
    }
  }
  const meetsTiles = ({ west, north, east, south }: WorldBox): boolean => {
    if (tiles.size === 0) return false
    const [first, last, top, bottom] = [column(west), column(east), line(north), line(south)]
    if ((last - first + 1) * (bottom - top + 1) > MOST_TILES) return true
    for (let across = first; across <= last; across++) {
      for (let along = top; along <= bottom; along++) if (tiles.has(tileOf(across, along))) return true
    }
    return false
  }
  return {
    has: (x, y) =>
      (x >= wide.west && x <= wide.east && y >= wide.north && y <= wide.south) ||
      (tiles.size > 0 && tiles.has(tileOf(column(x), line(y)))),
    holds(other) {
      if (isWithin(other, wide)) return 'all'
      return isOverlapping(wide, other) || meetsTiles(other) ? 'some' : 'no'
    },
  }
}

function tileOf(column: number, line: number): number {
  return (column + 1) * 2 ** 20 + line + 1
}
