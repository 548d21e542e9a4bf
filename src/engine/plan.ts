import { PARTIES } from '../domain/dataset'
import { SUPPORTS } from '../domain/support'
import type { Filter } from '../domain/view'
import type { Cells } from './cells'
import { type Columns, NO_REGION } from './columns'

/** Values of `Plan.kindMisses`: nothing, one facet alone, or so much that no count holds the kind. */
export const MISSES = { nothing: 0, type: 1, party: 2, support: 3, several: 4 } as const
/** Values of `Plan.cellFits`: not, or by what the day of the event means. */
export const FITS = { not: 0, happened: 1, reported: 2, undated: 3 } as const

/** What the four facets of a filter mean for a data set; days and text are not in it. */
export interface Plan {
  /** By kind: which of its facets the filter does not want; {@link MISSES}. */
  readonly kindMisses: Uint8Array
  /** By list of regions, 1 = one of them is wanted. */
  readonly isListWanted: Uint8Array
  /** By region, 1 = wanted. */
  readonly isRegionWanted: Uint8Array
  /** Whether no region filter narrows: then points outside every region are wanted, too. */
  readonly isAnyRegion: boolean
  /** By cell: whether all facets want its events; {@link FITS}. */
  readonly cellFits: Uint8Array
}

export function planOf(columns: Pick<Columns, 'types' | 'regions'>, cells: Cells, filter: Filter): Plan {
  const { kinds, lists } = cells
  const isAnyRegion = filter.regions.length === 0
  const isRegionWanted = wanted(columns.regions, filter.regions)
  const isListWanted = new Uint8Array(lists.count).fill(isAnyRegion ? 1 : 0)
  for (let list = 0; list < lists.count && !isAnyRegion; list += 1) {
    for (let at = lists.from[list] ?? 0; at < (lists.from[list + 1] ?? 0); at += 1) {
      const region = lists.region[at] ?? 0
      if (region !== NO_REGION && isRegionWanted[region] === 1) isListWanted[list] = 1
    }
  }
  const kindMisses = missesOf(columns.types, kinds, filter)
  const cellFits = new Uint8Array(cells.count)
  for (let cell = 0; cell < cells.count; cell += 1) {
    const kind = cells.kind[cell] ?? 0
    if (kindMisses[kind] === MISSES.nothing && isListWanted[cells.list[cell] ?? 0] === 1)
      cellFits[cell] = (kinds.when[kind] ?? 0) + 1
  }
  return { kindMisses, isListWanted, isRegionWanted, isAnyRegion, cellFits }
}

function missesOf(types: readonly string[], kinds: Cells['kinds'], filter: Filter): Uint8Array {
  const [isType, isSupport] = [wanted(types, filter.types), wanted(SUPPORTS, filter.supports)]
  const isParty = wanted(PARTIES, filter.parties)
  const parties = isParty.reduce((bits, is, party) => bits | (is << party), 0)
  return Uint8Array.from({ length: kinds.count }, (_, kind) => {
    const misses: number[] = []
    if (isType[kinds.type[kind] ?? 0] !== 1) misses.push(MISSES.type)
    if (filter.parties.length > 0 && ((kinds.parties[kind] ?? 0) & parties) === 0) misses.push(MISSES.party)
    if (isSupport[kinds.support[kind] ?? 0] !== 1) misses.push(MISSES.support)
    return misses.length > 1 ? MISSES.several : (misses[0] ?? MISSES.nothing)
  })
}

/** By value, 1 = chosen; all of them where none is. */
function wanted(values: readonly string[], chosen: readonly string[]): Uint8Array {
  const set = new Set(chosen)
  return Uint8Array.from(values, (value) => Number(set.size === 0 || set.has(value)))
}
