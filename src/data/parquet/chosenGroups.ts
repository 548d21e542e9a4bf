import type { Days } from '../../domain/calendar'
import type { Bounds } from '../../domain/region'
import type { BoundColumns } from './boundColumns'
import type { RowGroup } from './footer'
import type { Leaf } from './leaves'

/** What part of a file is wanted. */
export interface Wanted {
  /** First and last day, inclusive; undated events always come. */
  readonly days?: Days
  /** West, south, east, north; events without a point always come. */
  readonly box?: Bounds
}

/**
 * The row groups that may hold something wanted, by what the footer says of their smallest and largest values. A group of
 * which it says nothing, or which has events that no filter hides, stays.
 */
export function chosenGroups(
  groups: readonly RowGroup[],
  columns: BoundColumns,
  { days, box }: Wanted,
): readonly RowGroup[] {
  return groups.filter(
    (group) =>
      group.rows > 0 &&
      !(days !== undefined && isOutsideDays(group, columns, days)) &&
      !(box !== undefined && isOutsideBox(group, columns, box)),
  )
}

function isOutsideDays(group: RowGroup, { columns }: BoundColumns, [from, to]: Days): boolean {
  const start = columns.get('start')
  if (start === undefined) return false
  const end = columns.get('end') ?? start
  const [first, last] = [spanOf(group, start.leaf), spanOf(group, end.leaf)]
  if (first === null || last === null) return false
  const isBefore = typeof last.most === 'string' ? last.most.slice(0, 10) < from : last.most < dayNumber(from)
  const isAfter =
    typeof first.least === 'string' ? first.least.slice(0, 10) > to : first.least > dayNumber(to)
  return isBefore || isAfter
}

function isOutsideBox(group: RowGroup, columns: BoundColumns, wanted: Bounds): boolean {
  const edges = edgesOf(group, columns)
  if (edges === null) return false
  const [west, south, east, north] = wanted
  const [xmin, ymin] = [numberSpan(group, edges.xmin), numberSpan(group, edges.ymin)]
  const [xmax, ymax] = [numberSpan(group, edges.xmax), numberSpan(group, edges.ymax)]
  if (xmin === null || ymin === null || xmax === null || ymax === null) return false
  return xmin.least > east || xmax.most < west || ymin.least > north || ymax.most < south
}

/** Columns of boxes as the file names them, or the coordinates where no event has several places. */
function edgesOf(group: RowGroup, { columns, box }: BoundColumns): BoundColumns['box'] {
  if (box !== null) return box
  const [lng, lat] = [columns.get('longitude')?.leaf, columns.get('latitude')?.leaf]
  const several = columns.get('places_json')
  if (lng === undefined || lat === undefined) return null
  return several === undefined || isEmpty(group, several.leaf)
    ? { xmin: lng, xmax: lng, ymin: lat, ymax: lat }
    : null
}

interface Span<Value> {
  readonly least: Value
  readonly most: Value
}

/** Smallest and largest value of a column in the group; `null` where that is not said, or values are missing. */
function spanOf({ chunks }: RowGroup, { index }: Leaf): Span<number> | Span<string> | null {
  const statistics = chunks[index]?.meta_data?.statistics
  if (statistics?.null_count !== 0n) return null
  const [least, most] = [statistics.min_value, statistics.max_value]
  if (typeof least === 'number' && typeof most === 'number') return { least, most }
  return typeof least === 'string' && typeof most === 'string' ? { least, most } : null
}

function numberSpan(group: RowGroup, leaf: Leaf): Span<number> | null {
  const span = spanOf(group, leaf)
  return span === null || typeof span.least === 'string' || typeof span.most === 'string'
    ? null
    : { least: span.least, most: span.most }
}

function isEmpty({ chunks, rows }: RowGroup, { index }: Leaf): boolean {
  return chunks[index]?.meta_data?.statistics?.null_count === BigInt(rows)
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}
