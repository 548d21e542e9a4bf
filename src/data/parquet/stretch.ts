import type { BoundColumns } from './boundColumns'
import type { RowGroup } from './footer'
import type { Leaf } from './leaves'

/** What is known of the days of some rows that lie together, without reading them. Days are counted from 1970-01-01. */
export interface Stretch {
  readonly rows: number
  /** First and last day on which an event begins, and last one on which any ends; `null` = not said, or none is dated. */
  readonly days: { readonly first: number; readonly last: number; readonly end: number } | null
  /** How many have no day; `null` = not said. */
  readonly undated: number | null
}

const MS_PER_DAY = 86_400_000

/** By what the footer says of the smallest and largest days of a row group. */
export function stretchOf(group: RowGroup, { columns }: BoundColumns): Stretch {
  const { rows } = group
  const start = columns.get('start')
  if (start === undefined) return { rows, days: null, undated: null }
  const starts = spanIn(group, start.leaf)
  const missing = statisticsOf(group, start.leaf)?.null_count
  const undated = missing === undefined ? null : Number(missing)
  if (starts === null) return { rows, days: null, undated }
  const [first, last] = starts
  const end = columns.get('end')
  if (end === undefined) return { rows, days: { first, last, end: last }, undated }
  const ends = spanIn(group, end.leaf)
  const hasNone = statisticsOf(group, end.leaf)?.null_count === BigInt(rows)
  if (ends === null && !hasNone) return { rows, days: null, undated: undated === rows ? undated : null }
  return { rows, days: { first, last, end: Math.max(last, ends?.[1] ?? last) }, undated }
}

function statisticsOf({ chunks }: RowGroup, { index }: Leaf) {
  return chunks[index]?.meta_data?.statistics
}

function spanIn(group: RowGroup, leaf: Leaf): readonly [number, number] | null {
  const statistics = statisticsOf(group, leaf)
  const [least, most] = [numberOf(statistics?.min_value), numberOf(statistics?.max_value)]
  return least === null || most === null || least > most ? null : [least, most]
}

/** Columns of days have numbers, those of texts a day with or without a time behind it. */
function numberOf(value: unknown): number | null {
  const day = typeof value === 'string' ? Date.parse(`${value.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY : value
  return typeof day === 'number' && Number.isFinite(day) ? day : null
}
