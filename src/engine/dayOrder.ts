import { UNDATED } from './columns'
import { firstAfter, sortedByGroup } from './ordering'
import { addAt, intAt, wordAt } from './reads'

/**
 * Rows by their first or last day, as far as it takes to count them by cell. Rows without a day have all days: they
 * come before every first day, and after every last one.
 */
export interface DayOrder {
  /** Cell of each row, in this order. */
  readonly cells: Uint32Array
  /** How many rows stand before those of a later day. */
  readonly rowsUpTo: (day: number) => number
  /** The day of the row at a place. */
  readonly dayAt: (place: number) => number
  /** Writes into `counts` how many of so many first rows are in each cell. */
  readonly countFirst: (rows: number, counts: Uint32Array) => void
}

/** As a day beyond every other. */
const UNDATED_LAST = 0x7fffffff

/**
 * @param day first or last day of each row.
 * @param undated where rows without one come.
 * @param cells the cell of each row, and how many rows each cell has.
 */
export function dayOrderOf(
  day: Int32Array,
  undated: 'first' | 'last',
  cells: { readonly ofRow: Uint32Array; readonly rows: Uint32Array },
): DayOrder {
  const { ordered, days, from } = inOrder(day, undated === 'first' ? UNDATED : UNDATED_LAST, cells.ofRow)
  return {
    cells: ordered,
    rowsUpTo: (last) => wordAt(from, firstAfter(days, last)),
    dayAt: (place) => intAt(days, firstAfter(from, place) - 1),
    countFirst: firstCounter(ordered, cells.rows),
  }
}

/** Cells by day, each day that occurs, and the place where its rows begin, which is one longer. */
function inOrder(day: Int32Array, undatedAs: number, cellOf: Uint32Array) {
  const [first, last] = daysWithin(day)
  // A number for each day from 1 on, and one before or after them all.
  const undatedNumber = undatedAs === UNDATED ? 0 : last - first + 2
  const numberOf = new Uint32Array(day.length)
  for (let row = 0; row < day.length; row += 1)
    numberOf[row] = intAt(day, row) === UNDATED ? undatedNumber : intAt(day, row) - first + 1
  const { things: ordered, from } = sortedByGroup(cellOf, numberOf, last - first + 3)
  const [days, places]: [number[], number[]] = [[], []]
  for (let number = 0; number + 1 < from.length; number += 1) {
    if (from[number] === from[number + 1]) continue
    days.push(number === undatedNumber ? undatedAs : number + first - 1)
    places.push(wordAt(from, number))
  }
  return { ordered, days: Int32Array.from(days), from: Uint32Array.from([...places, day.length]) }
}

/** First and last of the days that rows have; 1970-01-01 where none has any. */
function daysWithin(days: Int32Array): readonly [first: number, last: number] {
  let [first, last] = [UNDATED_LAST, UNDATED]
  for (let row = 0; row < days.length; row += 1) {
    const day = intAt(days, row)
    if (day !== UNDATED && day < first) first = day
    if (day > last) last = day
  }
  return first <= last ? [first, last] : [0, 0]
}

/**
 * Counts of so many first rows are kept at every few thousand rows; from the nearest of them the rest is counted row by
 * row. With twice as many rows between them as there are cells, half a number is kept for each row, and what is left
 * to count costs no more than going through the cells.
 */
function firstCounter(cells: Uint32Array, totals: Uint32Array): DayOrder['countFirst'] {
  const rows = cells.length
  const stride = Math.max(1, totals.length * 2)
  const last = Math.ceil(rows / stride)
  const kept = keptCounts(cells, totals.length, stride, Math.max(0, last - 1))
  return (until, into) => {
    const near = Math.round(until / stride)
    if (near === 0) into.fill(0)
    else if (near >= last) into.set(totals)
    else into.set(kept.subarray((near - 1) * totals.length, near * totals.length))
    let at = Math.min(near * stride, rows)
    for (; at < until; at += 1) addAt(into, wordAt(cells, at), 1)
    for (; at > until; at -= 1) addAt(into, wordAt(cells, at - 1), -1)
  }
}

/** Rows of each cell among the first `stride` rows, among twice as many, and so on. */
function keptCounts(cells: Uint32Array, cellCount: number, stride: number, times: number): Uint32Array {
  const kept = new Uint32Array(times * cellCount)
  for (let time = 0; time < times; time += 1) {
    const here = kept.subarray(time * cellCount, (time + 1) * cellCount)
    if (time > 0) here.set(kept.subarray((time - 1) * cellCount, time * cellCount))
    for (let at = time * stride; at < (time + 1) * stride; at += 1) addAt(here, wordAt(cells, at), 1)
  }
  return kept
}
