import { type Bins, type BinTally, noBins } from './bins'
import type { Cells } from './cells'
import { type Columns, type RowSet, UNDATED } from './columns'
import type { DayRange } from './dayRange'
import { FITS, type Plan } from './plan'

/** What only a look at each row can tell. */
export interface RowScan {
  /** Rows of each cell that the days leave. */
  readonly inDays: Uint32Array
  /** Rows that the facets leave, whatever their day. */
  readonly whatever: number
  /** Of these, those without a date. */
  readonly undated: number
  readonly all: BinTally
  readonly chosen: BinTally
  /** First and last day of the rows that all leave; the first is after the last where none is dated. */
  readonly first: number
  readonly last: number
  /** Known sources of the rows that all leave, each once. */
  readonly sources: number
}

/** @param bins `null` where no event is dated. */
export function scanRows(
  columns: Columns,
  cells: Cells,
  bins: Bins | null,
  { plan, range, rows }: { readonly plan: Plan; readonly range: DayRange; readonly rows: RowSet },
): RowScan {
  const { start, end } = columns
  const { cellFits } = plan
  const { from, to } = range
  const inDays = new Uint32Array(cells.count)
  const axis = bins ?? {
    axis: { unit: 'day', bins: [] } as const,
    edges: new Int32Array(1),
    ofDay: new Uint8Array(0),
  }
  const [all, chosen] = [noBins(axis), noBins(axis)]
  const origin = axis.edges[0] ?? 0
  const sources = sourceMarks(columns)
  let [whatever, undated, first, last] = [0, 0, Infinity, -Infinity]
  for (let word = 0; word < rows.length; word += 1) {
    for (let bits = rows[word] ?? 0; bits !== 0; bits &= bits - 1) {
      const row = word * 32 + 31 - Math.clz32(bits & -bits)
      const [startsOn, endsOn, cell] = [start[row] ?? 0, end[row] ?? 0, cells.ofRow[row] ?? 0]
      const isInDays = startsOn === UNDATED || (endsOn >= from && startsOn <= to)
      if (isInDays) inDays[cell] = (inDays[cell] ?? 0) + 1
      const fits = cellFits[cell] ?? 0
      if (fits === FITS.not) continue
      whatever += 1
      if (isInDays) sources.mark(row)
      if (fits === FITS.undated) {
        undated += 1
        continue
      }
      const reported = fits === FITS.reported ? 1 : 0
      const startBin = (axis.ofDay[startsOn - origin] ?? 0) * 2 + reported
      const endBin = (axis.ofDay[endsOn - origin] ?? 0) * 2 + reported
      all.starts[startBin] = (all.starts[startBin] ?? 0) + 1
      all.ends[endBin] = (all.ends[endBin] ?? 0) + 1
      if (!isInDays) continue
      chosen.starts[startBin] = (chosen.starts[startBin] ?? 0) + 1
      chosen.ends[endBin] = (chosen.ends[endBin] ?? 0) + 1
      if (startsOn < first) first = startsOn
      if (endsOn > last) last = endsOn
    }
  }
  return { inDays, whatever, undated, all, chosen, first, last, sources: sources.count() }
}

function sourceMarks({ sources }: Columns) {
  const isSeen = new Uint8Array(sources.count)
  let count = 0
  return {
    mark: (row: number): void => {
      for (let at = sources.from[row] ?? 0; at < (sources.from[row + 1] ?? 0); at += 1) {
        const source = sources.source[at] ?? 0
        count += 1 - (isSeen[source] ?? 1)
        isSeen[source] = 1
      }
    },
    count: () => count,
  }
}
