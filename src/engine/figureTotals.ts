import type { RegionCode } from '../domain/dataset'
import type { RegionFigures } from '../domain/question'
import { orderedTotals, type Total, type Totals } from '../domain/totals'
import type { Columns, RowSet } from './columns'
import type { FigureColumns } from './figureColumns'

/** As `totalsOf` over the events of these rows, which stand in ascending order. */
export function totalsOver(figures: FigureColumns, rows: Uint32Array): Totals {
  const tally = createTally(figures)
  for (const row of rows) tally.add(row)
  return tally.totals()
}

/**
 * Figures of each region that the events of these rows name or have a point in, in the order of `Columns.regions`.
 *
 * @param rows in ascending order.
 */
export function regionFiguresOver(
  figures: FigureColumns,
  { regions, inRegions }: Columns,
  rows: Uint32Array,
): ReadonlyMap<RegionCode, RegionFigures> {
  const notSplit = new Uint32Array(regions.length)
  const tallies = new Map<number, Tally>() // of regions that are named
  for (const row of rows) {
    const isAlone = hasRow(figures.isInOneRegion, row)
    const isNotSplit = !isAlone && hasRow(figures.hasNumber, row)
    const end = inRegions.from[row + 1] ?? 0
    for (let at = inRegions.from[row] ?? 0; at < end; at += 1) {
      const region = inRegions.region[at] ?? 0
      const tally = tallies.get(region) ?? createTally(figures)
      tallies.set(region, tally)
      if (isAlone) tally.add(row)
      if (isNotSplit) notSplit[region] = (notSplit[region] ?? 0) + 1
    }
  }
  const named = [...tallies].toSorted(([a], [b]) => a - b)
  return new Map(
    named.map(([region, tally]) => [
      regions[region] ?? '',
      { totals: tally.totals(), notSplit: notSplit[region] ?? 0 },
    ]),
  )
}

/** Totals over rows that are added one by one. */
interface Tally {
  readonly add: (row: number) => void
  readonly totals: () => Totals
}

function createTally({ sums, shares, from, share, hasNumber }: FigureColumns): Tally {
  const [low, high] = [new Float64Array(sums.length), new Float64Array(sums.length)]
  const [events, contested] = [new Uint32Array(sums.length), new Uint32Array(sums.length)]
  const isSeen = new Uint8Array(sums.length)
  const seen: number[] = []
  let withoutFigures = 0
  const addShare = (one: number): void => {
    const sum = shares.sum[one] ?? 0
    if (isSeen[sum] === 0) seen.push(sum)
    isSeen[sum] = 1
    low[sum] = (low[sum] ?? 0) + (shares.low[one] ?? 0)
    high[sum] = (high[sum] ?? 0) + (shares.high[one] ?? 0)
    events[sum] = (events[sum] ?? 0) + (shares.events[one] ?? 0)
    contested[sum] = (contested[sum] ?? 0) + (shares.contested[one] ?? 0)
  }
  const totalOf = (sum: number): Total => {
    const { measure = '', parties = [] } = sums[sum] ?? {}
    return {
      measure,
      parties,
      low: low[sum] ?? 0,
      high: high[sum] === Number.POSITIVE_INFINITY ? null : (high[sum] ?? 0),
      events: events[sum] ?? 0,
      contested: contested[sum] ?? 0,
    }
  }
  return {
    add(row) {
      if (!hasRow(hasNumber, row)) withoutFigures += 1
      const end = from[row + 1] ?? 0
      for (let at = from[row] ?? 0; at < end; at += 1) addShare(share[at] ?? 0)
    },
    totals: () => ({ measures: orderedTotals(seen.map(totalOf)), withoutFigures }),
  }
}

function hasRow(set: RowSet, row: number): boolean {
  return (((set[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}
