import type { Day } from '../domain/dataset'
import type { Whole } from '../domain/datasetIndex'
import type { HeldPart } from '../domain/heldPart'
import type { Overview } from '../domain/overview'
import type { ListPart } from '../domain/question'
import type { Filter } from '../domain/view'
import { binsOf } from './bins'
import { type Cells, cellsOf } from './cells'
import type { Columns, RowSet } from './columns'
import { dayRangeOf } from './dayRange'
import { fitsInPart, matchingRows } from './matchingRows'
import { overviewFrom } from './overviewFrom'
import { type Plan, planOf } from './plan'
import { createQuickCounts, type QuickCounts } from './quickCounts'
import { allRows, rowsOf } from './rowSet'
import { scannedCounts } from './scannedCounts'
import { tallyOf } from './tally'
import { wholeOf } from './whole'

/**
 * What can be counted and listed of the active events of a data set. The text of a filter is not looked at: the rows
 * that it finds come as `text`, where `null` = no text narrows.
 */
export interface Queries {
  /** Makes what answers most filters without a look at the rows; before it, each is answered by a look at all of them. */
  readonly prepare: () => void
  readonly whole: Whole
  readonly overview: (filter: Filter, text: RowSet | null) => Overview
  /** The rows under a filter. */
  readonly matching: (filter: Filter, text: RowSet | null) => RowSet
  /** The rows of a list, in order. */
  readonly rows: (filter: Filter, text: RowSet | null, part: ListPart) => Uint32Array
}

/**
 * @param newestSourceDay the day on which the newest of all sources was published; `null` where none says.
 * @param part which part of the set the columns are: then the days of all of it are those of the histogram, and those
 * that are not held are not covered.
 */
export function createQueries(
  columns: Columns,
  newestSourceDay: Day | null,
  part: HeldPart | null = null,
): Queries {
  const counted = wholeOf(columns, newestSourceDay, part?.all ?? null)
  const whole = part === null ? counted : { ...counted, held: part }
  const held = part?.days ?? whole.coverage
  const cells = cellsOf(columns)
  const bins =
    whole.coverage === null ? null : { ...binsOf(whole.coverage), coverage: held ?? whole.coverage }
  const planFor = createPlans(columns, cells)
  let quickCounts: QuickCounts | null = null
  const matching = (filter: Filter, among: RowSet | null, part: ListPart): RowSet => {
    const cellFits = fitsInPart(columns, cells, planFor(filter).cellFits, part, filter)
    return matchingRows(columns, cells, { cellFits, range: dayRangeOf(filter), among })
  }
  return {
    prepare: () => {
      quickCounts ??= createQuickCounts(columns, cells, bins)
    },
    whole,
    overview: (filter, text) => {
      const [plan, range] = [planFor(filter), dayRangeOf(filter)]
      const counts =
        quickCounts !== null && text === null && range.from <= range.to
          ? quickCounts(plan, range)
          : scannedCounts(columns, cells, bins, { plan, range, rows: text ?? allRows(columns.rows) })
      const tally = tallyOf(cells, plan, counts)
      return overviewFrom({ columns, cells, bins, whole: { coverage: held } }, counts, tally, filter)
    },
    matching: (filter, text) => matching(filter, text, 'all'),
    rows: (filter, text, part) => rowsOf(matching(filter, text, part)),
  }
}

/** The last plan is kept: while days are dragged or words typed, the facets stay. */
function createPlans(columns: Columns, cells: Cells): (filter: Filter) => Plan {
  let last: { readonly facets: string; readonly plan: Plan } | null = null
  return (filter) => {
    const facets = JSON.stringify([filter.types, filter.parties, filter.supports, filter.regions])
    if (last?.facets !== facets) last = { facets, plan: planOf(columns, cells, filter) }
    return last.plan
  }
}
