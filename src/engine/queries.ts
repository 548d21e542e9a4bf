import type { Day } from '../domain/dataset'
import type { Whole } from '../domain/datasetIndex'
import type { Overview } from '../domain/overview'
import type { ListPart } from '../domain/question'
import type { Filter } from '../domain/view'
import { binsOf, histogramFrom } from './bins'
import { type Cells, cellsOf } from './cells'
import { type Columns, NO_REGION, type RowSet, UNDATED } from './columns'
import { dayRangeOf } from './dayRange'
import { countedPart, emptinessFrom, spanFrom } from './overviewFrom'
import { FITS, planOf } from './plan'
import { scanRows } from './rowScan'
import { addRow, allRows, noRows, rowsOf } from './rowSet'
import { tallyOf } from './tally'
import { wholeOf } from './whole'

/**
 * What can be counted and listed of the active events of a data set. The text of a filter is not looked at: the rows
 * that it finds come as `text`, where `null` = no text narrows.
 */
export interface Queries {
  readonly whole: Whole
  readonly overview: (filter: Filter, text: RowSet | null) => Overview
  /** The rows under a filter. */
  readonly matching: (filter: Filter, text: RowSet | null) => RowSet
  /** The rows of a list, in order. */
  readonly rows: (filter: Filter, text: RowSet | null, part: ListPart) => Uint32Array
}

/** @param newestSourceDay the day on which the newest of all sources was published; `null` where none says. */
export function createQueries(columns: Columns, newestSourceDay: Day | null): Queries {
  const whole = wholeOf(columns, newestSourceDay)
  const cells = cellsOf(columns)
  const bins = whole.coverage === null ? null : binsOf(whole.coverage)
  const everyRow = allRows(columns.rows)
  const matching = (
    filter: Filter,
    text: RowSet | null,
    isInPart: (cell: number) => boolean = () => true,
  ) => {
    const { cellFits } = planOf(columns, cells, filter)
    for (const cell of cellFits.keys()) if (!isInPart(cell)) cellFits[cell] = FITS.not
    return matchingRows(columns, cells, cellFits, filter, text ?? everyRow)
  }
  return {
    whole,
    overview: (filter, text) => {
      const plan = planOf(columns, cells, filter)
      const rows = text ?? everyRow
      const scan = scanRows(columns, cells, bins, { plan, range: dayRangeOf(filter), rows })
      const counted = countedPart(columns, cells, tallyOf(cells, plan, scan.inDays))
      return {
        ...counted,
        histogram: bins === null ? null : histogramFrom(bins, scan, filter),
        span: spanFrom(scan.first, scan.last),
        reports: scan.sources,
        emptiness: emptinessFrom(counted, scan.whatever, filter, whole.coverage),
      }
    },
    matching: (filter, text) => matching(filter, text),
    rows: (filter, text, part) => {
      if (isOtherRegion(part, filter)) return new Uint32Array(0)
      return rowsOf(matching(filter, text, partTest(columns, cells, part)))
    },
  }
}

/** With a region filter other regions are not shown, even where events under the filter name them. */
function isOtherRegion(part: ListPart, { regions }: Filter): boolean {
  return typeof part === 'object' && regions.length > 0 && !regions.includes(part.region)
}

function partTest(
  columns: Columns,
  { kind, list, kinds, lists }: Cells,
  part: ListPart,
): (cell: number) => boolean {
  if (part === 'all') return () => true
  if (part === 'undated') return (cell) => kinds.when[kind[cell] ?? 0] === FITS.undated - 1
  const regionsIn = (cell: number): Uint16Array => {
    const of = list[cell] ?? 0
    return lists.region.subarray(lists.from[of], lists.from[of + 1])
  }
  if (part === 'unplaced') return (cell) => (regionsIn(cell)[0] ?? NO_REGION) === NO_REGION
  const region = columns.regions.indexOf(part.region)
  return (cell) => region !== -1 && regionsIn(cell).includes(region)
}

function matchingRows(
  { rows, start, end }: Columns,
  { ofRow }: Cells,
  cellFits: Uint8Array,
  filter: Filter,
  among: RowSet,
): RowSet {
  const { from, to } = dayRangeOf(filter)
  const found = noRows(rows)
  for (let word = 0; word < among.length; word += 1) {
    for (let bits = among[word] ?? 0; bits !== 0; bits &= bits - 1) {
      const row = word * 32 + 31 - Math.clz32(bits & -bits)
      if (cellFits[ofRow[row] ?? 0] === FITS.not) continue
      const startsOn = start[row] ?? 0
      if (startsOn === UNDATED || ((end[row] ?? 0) >= from && startsOn <= to)) addRow(found, row)
    }
  }
  return found
}
