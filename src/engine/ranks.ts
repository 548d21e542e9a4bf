/** Where each row stands in an order; rows of the same rank are equal in it. */
export interface Ranks {
  /** Ranks that rows have are below it; a row that has nothing to be sorted by has this one. */
  readonly count: number
  readonly of: Uint32Array
}

/** Ranks by number, the smallest first; `NaN` = nothing to be sorted by. */
export function numberRanks(numbers: Float64Array): Ranks {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort()
  let count = 0
  for (const number of sorted) {
    if (count > 0 && sorted[count - 1] === number) continue
    sorted[count] = number
    count += 1
  }
  const distinct = sorted.subarray(0, count)
  return { count, of: Uint32Array.from(numbers, (number) => placeIn(distinct, number)) }
}

/** Place of a number among ascending ones that hold it; their count for `NaN`. */
function placeIn(distinct: Float64Array, number: number): number {
  let [from, to] = [0, distinct.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((distinct[middle] ?? 0) >= number) to = middle
    else from = middle + 1
  }
  return from
}

/**
 * The rows by their ranks; equals keep their order.
 *
 * @param isDescending turns the order round, but rows that have nothing to be sorted by stand last all the same.
 */
export function sortedByRank(rows: Uint32Array, { count, of }: Ranks, isDescending: boolean): Uint32Array {
  const keyOf = (row: number): number => {
    const rank = of[row] ?? count
    return isDescending && rank < count ? count - 1 - rank : rank
  }
  const next = new Uint32Array(count + 2)
  for (const row of rows) next[keyOf(row) + 1] = (next[keyOf(row) + 1] ?? 0) + 1
  for (let key = 1; key <= count; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0)
  const sorted = new Uint32Array(rows.length)
  for (const row of rows) {
    const key = keyOf(row)
    const at = next[key] ?? 0
    sorted[at] = row
    next[key] = at + 1
  }
  return sorted
}
