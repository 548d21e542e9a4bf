import type { EventStore } from '../domain/eventStore'
import type { ListOrder } from '../domain/question'
import type { RegionSet } from '../domain/region'
import { type Soon, whenSoon } from '../domain/soon'
import { dayRanks, labelRanks, placeRanks } from './columnRanks'
import type { Columns } from './columns'
import { createRankCache } from './rankCache'
import { type Ranks, sortedByRank } from './ranks'
import { storedRanks } from './storedRanks'

/** Columns whose ranks are kept; each takes 4 bytes a row. */
const KEPT = 3

/** Puts rows in the order of the table's columns. */
export interface Sorter {
  /**
   * A new list of the same rows; equals keep their order, and rows without anything to be sorted by stand last both ways.
   * At once where the store is read at once, or the column was asked for lately. Rejects with the signal's reason, and
   * when the store cannot be read.
   */
  readonly sorted: (rows: Uint32Array, order: ListOrder, signal?: AbortSignal) => Soon<Uint32Array>
}

/** Orders the active events of a data set; the ranks of a column are worked out for all of them when it is first asked for. */
export function createSorter(columns: Columns, store: EventStore, names: RegionSet): Sorter {
  const cache = createRankCache(KEPT)
  const ranksFor = (order: ListOrder, signal: AbortSignal | undefined): Soon<Ranks> => {
    const { column, language, ranks } = order
    switch (column) {
      case 'type':
      case 'support':
        return labelRanks(columns, column, ranks)
      case 'when':
        return cache.ranks(column, () => dayRanks(columns))
      case 'place':
        return cache.ranks(`${column} ${language}`, () => placeRanks(columns, names, language))
      case 'event':
      case 'accordingTo':
      case 'source':
      case 'figures':
        return cache.ranks(
          `${column} ${language}`,
          (ending) => storedRanks(store, columns.rows, { column, language }, ending),
          signal,
        )
    }
  }
  return {
    sorted: (rows, order, signal) =>
      whenSoon(ranksFor(order, signal), (ranks) => sortedByRank(rows, ranks, order.isDescending)),
  }
}
