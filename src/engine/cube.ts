import { type Day, PARTIES, type RegionCode } from '../domain/dataset'
import { dayNumber } from '../domain/dayNumber'
import { SUPPORTS } from '../domain/support'
import { type Cells, cellsOf, ranked } from './cells'
import { type Columns, UNDATED } from './columns'
import { numbering } from './numbering'

/**
 * The events of a data set without what tells one from another: how many there are of each kind (type, parties, support,
 * meaning of the day) with the same regions and the same days. It holds nearly all that an overview counts, and stays
 * small where events are many, so that it can come before them.
 */
export interface Cube extends CubeOrigin {
  /** As in `Columns`. */
  readonly types: readonly string[]
  /** As in `Columns`. */
  readonly regions: readonly RegionCode[]
  /** Known sources that the events name, each once. */
  readonly reports: number
  /** `null` = the kinds tell parties and support; else these are 0 in all kinds, and known of all events only. */
  readonly voices: Voices | null
  readonly cells: Omit<Cells, 'ofRow' | 'slots'>
  readonly spells: Spells
}

/** What columns do not say of the events in them. */
export interface CubeOrigin {
  /** SHA-256 of the file that the events came from, as 64 lower-case hexadecimal digits. */
  readonly madeFrom: string
  /** The day on which the newest of all sources was published; `null` where none says. */
  readonly newestSourceDay: Day | null
}

/** How many events have parties and supports. */
export interface Voices {
  /** In the order of `PARTIES`. */
  readonly parties: Uint32Array
  /** In the order of `SUPPORTS`. */
  readonly supports: Uint32Array
  /** The same for each region, one after the other. */
  readonly regionSupports: Uint32Array
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

/** The cube of all events in the columns. */
export function cubeOf(columns: Columns, origin: CubeOrigin): Cube {
  const { types, regions, sources } = columns
  const { count, ofRow, kind, list, kinds, lists } = cellsOf(columns)
  return {
    ...origin,
    types,
    regions,
    reports: sources.count,
    voices: null,
    cells: { count, kind, kinds, ...onlyUsed(list, lists) },
    spells: spellsOf(columns, ofRow, count),
  }
}

/** The same without parties and support by kind: several times smaller where events differ much in them. */
export function coarseCubeOf(columns: Columns, origin: CubeOrigin): Cube {
  const none = new Uint8Array(columns.rows)
  return {
    ...cubeOf({ ...columns, parties: none, support: none }, origin),
    voices: voicesOf(columns),
  }
}

function voicesOf({ rows, parties, support, regions, inRegions }: Columns): Voices {
  const byParty = new Uint32Array(PARTIES.length)
  const supports = new Uint32Array(SUPPORTS.length)
  const regionSupports = new Uint32Array(regions.length * SUPPORTS.length)
  const addTo = (counts: Uint32Array, at: number, more = 1): void => {
    counts[at] = (counts[at] ?? 0) + more
  }
  for (let row = 0; row < rows; row += 1) {
    const [bits, ofRow] = [parties[row] ?? 0, support[row] ?? 0]
    for (const party of byParty.keys()) addTo(byParty, party, (bits >> party) & 1)
    addTo(supports, ofRow)
    for (const region of inRegions.region.subarray(inRegions.from[row], inRegions.from[row + 1]))
      addTo(regionSupports, region * SUPPORTS.length + ofRow)
  }
  return { parties: byParty, supports, regionSupports }
}

/** Lists without those that no cell has, and the lists of the cells by their new numbers. */
function onlyUsed(list: Uint32Array, lists: Cells['lists']): Pick<Cells, 'list' | 'lists'> {
  const numbers = new Map<number, number>()
  for (const used of list) if (!numbers.has(used)) numbers.set(used, numbers.size)
  const from = new Uint32Array(numbers.size + 1)
  const places: number[] = []
  for (const [used, number] of numbers) {
    for (let at = lists.from[used] ?? 0; at < (lists.from[used + 1] ?? 0); at += 1) places.push(at)
    from[number + 1] = places.length
  }
  return {
    list: list.map((used) => numbers.get(used) ?? 0),
    lists: {
      count: numbers.size,
      from,
      region: Uint16Array.from(places, (at) => lists.region[at] ?? 0),
      is: Uint8Array.from(places, (at) => lists.is[at] ?? 0),
    },
  }
}

/** More than there are days. */
const MANY_DAYS = 2 ** 22

function spellsOf({ rows, start, end }: Columns, cellOf: Uint32Array, cells: number): Spells {
  const spans = numbering(MANY_DAYS ** 2)
  const spanOf = Uint32Array.from({ length: rows }, (_, row) =>
    spans.numberOf(spanKey(start[row] ?? UNDATED, end[row] ?? UNDATED)),
  )
  const { keys, rank } = ranked(spans.keys)
  const sorted = Float64Array.from(
    spanOf,
    (span, row) => (cellOf[row] ?? 0) * keys.length + (rank[span] ?? 0),
  ).sort()
  const firsts: number[] = []
  for (const [at, key] of sorted.entries()) if (key !== sorted[at - 1]) firsts.push(at)
  const from = new Uint32Array(cells + 1)
  const spanKeys = new Float64Array(firsts.length)
  for (const [spell, at] of firsts.entries()) {
    const key = sorted[at] ?? 0
    spanKeys[spell] = keys[key % keys.length] ?? 0
    from[Math.floor(key / keys.length) + 1] = spell + 1
  }
  return {
    from,
    start: Int32Array.from(spanKeys, startIn),
    end: Int32Array.from(spanKeys, (key) => (key === 0 ? UNDATED : startIn(key) + (key % MANY_DAYS))),
    events: Uint32Array.from(firsts, (at, spell) => (firsts[spell + 1] ?? rows) - at),
  }
}

const DAY_BEFORE_ALL = dayNumber('0001-01-01') - 1

/** Sorts by first and then by last day; 0 = undated. */
function spanKey(start: number, end: number): number {
  return start === UNDATED ? 0 : (start - DAY_BEFORE_ALL) * MANY_DAYS + end - start
}

function startIn(key: number): number {
  return key === 0 ? UNDATED : Math.floor(key / MANY_DAYS) + DAY_BEFORE_ALL
}
