import type { Day, RegionCode } from '../domain/dataset'
import { type Cells, cellsOf } from './cells'
import type { Columns } from './columns'

/**
 * The events of a data set without what sets one apart from another: how many there are of each kind (type, parties,
 * support, meaning of the day) with the same regions and the same days. It says all that an overview counts, and stays
 * small where events are many, so that it can come before them.
 */
export interface Cube {
  /** As in `Columns`. */
  readonly types: readonly string[]
  /** As in `Columns`. */
  readonly regions: readonly RegionCode[]
  /** Known sources that the events name, each once. */
  readonly reports: number
  /** The day on which the newest of all sources was published; `null` where none says. */
  readonly newestSourceDay: Day | null
  readonly cells: Omit<Cells, 'ofRow' | 'slots'>
  readonly spells: Spells
}

/**
 * Events of one cell with the same first and the same last day. Those of cell `i` stand at `from[i]` up to but not at
 * `from[i + 1]`, by first and then by last day, each pair of days once. Every cell has at least one.
 */
export interface Spells {
  /** One longer than there are cells. */
  readonly from: Uint32Array
  /** As in `Columns`. */
  readonly start: Int32Array
  /** As in `Columns`. */
  readonly end: Int32Array
  /** At least one each. */
  readonly events: Uint32Array
}

/** @param newestSourceDay as for `createQueries` */
export function cubeOf(columns: Columns, newestSourceDay: Day | null): Cube {
  const { types, regions, sources } = columns
  const { count, ofRow, kind, list, kinds, lists } = cellsOf(columns)
  return {
    types,
    regions,
    reports: sources.count,
    newestSourceDay,
    cells: { count, kind, list, kinds, lists },
    spells: spellsOf(columns, ofRow, count),
  }
}

function spellsOf({ rows, start, end }: Columns, cellOf: Uint32Array, cells: number): Spells {
  const sorted = Uint32Array.from({ length: rows }, (_, row) => row).sort(
    (a, b) =>
      (cellOf[a] ?? 0) - (cellOf[b] ?? 0) ||
      (start[a] ?? 0) - (start[b] ?? 0) ||
      (end[a] ?? 0) - (end[b] ?? 0),
  )
  const from = new Uint32Array(cells + 1)
  const firsts: number[] = []
  for (const [at, row] of sorted.entries()) {
    const before = sorted[at - 1]
    const cell = cellOf[row] ?? 0
    const isSame =
      before !== undefined &&
      cellOf[before] === cell &&
      start[before] === start[row] &&
      end[before] === end[row]
    if (!isSame) firsts.push(at)
    from[cell + 1] = firsts.length
  }
  const ofFirst = (column: Int32Array) => Int32Array.from(firsts, (at) => column[sorted[at] ?? 0] ?? 0)
  return {
    from,
    start: ofFirst(start),
    end: ofFirst(end),
    events: Uint32Array.from(firsts, (at, spell) => (firsts[spell + 1] ?? rows) - at),
  }
}
