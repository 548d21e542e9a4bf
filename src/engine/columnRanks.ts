import { type Language, textIn } from '../domain/language'
import type { RegionSet } from '../domain/region'
import { SUPPORTS } from '../domain/support'
import { type Columns, UNDATED } from './columns'
import { numberRanks, type Ranks } from './ranks'
import { createTextRanks } from './textRanks'

/** By the first day, then the last one; undated events have nothing to be sorted by. */
export function dayRanks({ start, end }: Columns): Ranks {
  const DAYS = 2 ** 22 // more than from the year 1 to 9999
  return numberRanks(
    Float64Array.from(start, (first, row) =>
      first === UNDATED ? Number.NaN : first * DAYS + (end[row] ?? first) - first,
    ),
  )
}

/** By the names of an event's regions, joined in the order of the data set; events in none have nothing to be sorted by. */
export function placeRanks(columns: Columns, { regions }: RegionSet, language: Language): Ranks {
  const { from, region } = columns.inRegions
  const names = columns.regions.map((code) => {
    const known = regions.get(code)
    return known === undefined ? code : textIn(known.name, language)
  })
  const ranks = createTextRanks(columns.rows, language)
  for (let row = 0; row < columns.rows; row += 1) {
    const [start = 0, end = 0] = [from[row], from[row + 1]]
    if (end === start + 1) ranks.add(row, names[region[start] ?? 0] ?? '')
    else if (end > start)
      ranks.add(row, Array.from(region.subarray(start, end), (at) => names[at] ?? '').join(', '))
  }
  return ranks.finish()
}

/**
 * By the labels of types or supports, whose order only the page knows; those that it does not name come last.
 *
 * @param order ids in the order of their labels.
 */
export function labelRanks(
  { type, types, support }: Columns,
  column: 'type' | 'support',
  order: readonly string[],
): Ranks {
  const [numbers, ids] = column === 'type' ? [type, types] : [support, SUPPORTS]
  const places = ids.map((id) => (order.includes(id) ? order.indexOf(id) : order.length))
  return { count: order.length, of: Uint32Array.from(numbers, (number) => places[number] ?? order.length) }
}
