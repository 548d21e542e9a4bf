import type { RegionCode } from '../domain/dataset'
import type { RegionFigures } from '../domain/question'
import { orderedTotals, type Total, type Totals } from '../domain/totals'
import type { Columns, RowSet } from './columns'
import type { FigureColumns } from './figureColumns'

/** As `totalsOf` over the events of these rows, which stand in ascending order. */
export function totalsOver(figures: FigureColumns, rows: Uint32Array): Totals {
  const { from, share, hasNumber } = figures
  const tally = createTally(figures)
  let withoutFigures = 0
  for (const row of rows) {
    if (!hasRow(hasNumber, row)) withoutFigures += 1
    const end = from[row + 1] ?? 0
    for (let at = from[row] ?? 0; at < end; at += 1) tally.add(share[at] ?? 0)
  }
  return { measures: orderedTotals(tally.totals()), withoutFigures }
}

/** Adds shares to their sums. */
function createTally({ sums, shares }: FigureColumns) {
  const [low, high] = [new Float64Array(sums.length), new Float64Array(sums.length)]
  const [events, contested] = [new Uint32Array(sums.length), new Uint32Array(sums.length)]
  const isSeen = new Uint8Array(sums.length)
  const seen: number[] = []
  return {
    add(share: number): void {
      const sum = shares.sum[share] ?? 0
      if (isSeen[sum] === 0) seen.push(sum)
      isSeen[sum] = 1
      low[sum] = (low[sum] ?? 0) + (shares.low[share] ?? 0)
      high[sum] = (high[sum] ?? 0) + (shares.high[share] ?? 0)
      events[sum] = (events[sum] ?? 0) + (shares.events[share] ?? 0)
      contested[sum] = (contested[sum] ?? 0) + (shares.contested[share] ?? 0)
    },
    /** In the order in which they were first added to. */
    totals: () =>
      seen.map((sum): Total => {
        const { measure = '', parties = [] } = sums[sum] ?? {}
        return {
          measure,
          parties,
          low: low[sum] ?? 0,
          high: high[sum] === Number.POSITIVE_INFINITY ? null : (high[sum] ?? 0),
          events: events[sum] ?? 0,
          contested: contested[sum] ?? 0,
        }
      }),
  }
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
  const isNamed = new Uint8Array(regions.length)
  const notSplit = new Uint32Array(regions.length)
  const alone = regions.map((): number[] => [])
  for (const row of rows) {
    const isAlone = hasRow(figures.isInOneRegion, row)
    const isShared = !isAlone && hasRow(figures.hasNumber, row)
    const end = inRegions.from[row + 1] ?? 0
    for (let at = inRegions.from[row] ?? 0; at < end; at += 1) {
      const region = inRegions.region[at] ?? 0
      isNamed[region] = 1
      if (isAlone) alone[region]?.push(row)
      if (isShared) notSplit[region] = (notSplit[region] ?? 0) + 1
    }
  }
  const named = [...regions.entries()].filter(([region]) => isNamed[region] === 1)
  return new Map(
    named.map(([region, code]) => {
      const totals = totalsOver(figures, new Uint32Array(alone[region] ?? []))
      return [code, { totals, notSplit: notSplit[region] ?? 0 }]
    }),
  )
}

function hasRow(set: RowSet, row: number): boolean {
  return (((set[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}
