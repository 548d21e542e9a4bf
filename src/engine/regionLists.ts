import { type Columns, NO_REGION } from './columns'
import { numbering } from './numbering'

/** Bits of `RegionLists.is`; the first two are those of `IN_REGION`. */
export const IN_LIST = { onlyMentioned: 1, regionLevel: 2, hasMark: 4, hasDisc: 8 } as const

/**
 * Lists of regions that events have, each once with what the region is to the event. Those of list `i` stand at
 * `from[i]` up to but not at `from[i + 1]`. Points outside every region are in `NO_REGION`, last in their list.
 */
export interface RegionLists {
  readonly count: number
  readonly from: Uint32Array
  readonly region: Uint16Array
  /** {@link IN_LIST} */
  readonly is: Uint8Array
}

/** Bits of a step: a region, and what it is. */
const IS_BITS = 4
const STEP_BITS = 20

/**
 * @returns the lists, and the list of each row. List 0 is the empty one; some lists may be only the beginnings of others.
 */
export function regionListsOf(columns: Columns): {
  readonly lists: RegionLists
  readonly ofRow: Uint32Array
} {
  const { rows, inRegions } = columns
  const ofRow = new Uint32Array(rows)
  // A list is numbered by the list without its last region, and that region.
  const steps = numbering(2 ** 53)
  const pointsIn = pointsByRow(columns)
  for (let row = 0; row < rows; row += 1) {
    let list = 0
    pointsIn.goTo(row)
    for (let at = inRegions.from[row] ?? 0; at < (inRegions.from[row + 1] ?? 0); at += 1) {
      const region = inRegions.region[at] ?? 0
      const is = (inRegions.kind[at] ?? 0) | pointsIn.bits(region)
      list = steps.numberOf(list * 2 ** STEP_BITS + ((region << IS_BITS) | is)) + 1
    }
    const outside = pointsIn.bits(NO_REGION)
    if (outside > 0) list = steps.numberOf(list * 2 ** STEP_BITS + ((NO_REGION << IS_BITS) | outside)) + 1
    ofRow[row] = list
  }
  return { lists: laidOut(steps.keys), ofRow }
}

/** What points a row has in a region, for one row after the other. */
function pointsByRow({ points }: Columns) {
  let [first, next] = [0, 0]
  return {
    goTo: (row: number): void => {
      first = next
      while (next < points.count && points.row[next] === row) next += 1
    },
    bits: (region: number): number => {
      let bits = 0
      for (let at = first; at < next; at += 1) {
        if (points.region[at] === region)
          bits |= points.radiusKm[at] === 0 ? IN_LIST.hasMark : IN_LIST.hasDisc
      }
      return bits
    },
  }
}

/** The lists of the steps that lead to them: step `i` leads to list `i + 1`. */
function laidOut(steps: readonly number[]): RegionLists {
  const from = new Uint32Array(steps.length + 2)
  const before = (list: number): number => Math.floor((steps[list - 1] ?? 0) / 2 ** STEP_BITS)
  const lengths = new Uint32Array(steps.length + 1)
  for (let list = 1; list <= steps.length; list += 1) {
    lengths[list] = (lengths[before(list)] ?? 0) + 1
    from[list + 1] = (from[list] ?? 0) + (lengths[list] ?? 0)
  }
  const region = new Uint16Array(from.at(-1) ?? 0)
  const is = new Uint8Array(region.length)
  for (let list = 1; list <= steps.length; list += 1) {
    let at = (from[list + 1] ?? 0) - 1
    for (let left = list; left > 0; left = before(left)) {
      const step = (steps[left - 1] ?? 0) % 2 ** STEP_BITS
      region[at] = step >>> IS_BITS
      is[at] = step & (2 ** IS_BITS - 1)
      at -= 1
    }
  }
  return { count: steps.length + 1, from, region, is }
}
