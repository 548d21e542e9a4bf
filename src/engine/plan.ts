import { PARTIES } from '../domain/dataset'
import { SUPPORTS } from '../domain/support'
import type { Filter } from '../domain/view'
import type { CellTable } from './cells'
import { type Columns, NO_REGION } from './columns'
import { byteAt, shortAt, wordAt } from './reads'

/** Values of `Plan.kindMisses`: nothing, one facet alone, or so much that no count holds the kind. */
export const MISSES = { nothing: 0, type: 1, party: 2, support: 3, several: 4 } as const
/** Values of `Plan.cellFits`: bit 0 = dated events fit, bit 1 = undated ones, bit 2 = their day is that of the report. */
export const FITS = { not: 0, happened: 1, undated: 2, reported: 5 } as const
/** By value of `WHEN`. */
const FITS_WHEN = [FITS.happened, FITS.reported, FITS.undated] as const

/** 1 for events that fit and are within the days, or undated; else 0. */
export function fitsWithin(fits: number, isWithinDays: number): number {
  return (fits & isWithinDays) | ((fits >>> 1) & 1)
}

/** Of dated events that fit: 1 where the day is that of the report, else 0. */
export function isReported(fits: number): number {
  return fits >>> 2
}

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
  /** Whether no other facet narrows. */
  readonly isAnyKind: boolean
  /** By cell: whether all facets want its events; {@link FITS}. */
  readonly cellFits: Uint8Array
}

export function planOf(columns: Pick<Columns, 'types' | 'regions'>, cells: CellTable, filter: Filter): Plan {
  const isAnyRegion = filter.regions.length === 0
  const isRegionWanted = wanted(columns.regions, filter.regions)
  const isListWanted = isAnyRegion
    ? new Uint8Array(cells.lists.count).fill(1)
    : wantedLists(cells.lists, isRegionWanted)
  const kindMisses = missesOf(columns.types, cells.kinds, filter)
  return {
    kindMisses,
    isListWanted,
    isRegionWanted,
    isAnyRegion,
    isAnyKind: [filter.types, filter.parties, filter.supports].every(({ length }) => length === 0),
    cellFits: fitsOf(cells, kindMisses, isListWanted),
  }
}

function wantedLists({ count, from, region }: CellTable['lists'], isRegionWanted: Uint8Array): Uint8Array {
  const isWanted = new Uint8Array(count)
  for (let list = 0; list < count; list += 1) {
    const next = wordAt(from, list + 1)
    for (let at = wordAt(from, list); at < next; at += 1) {
      const here = shortAt(region, at)
      if (here !== NO_REGION && byteAt(isRegionWanted, here) === 1) isWanted[list] = 1
    }
  }
  return isWanted
}

function missesOf(types: readonly string[], kinds: CellTable['kinds'], filter: Filter): Uint8Array {
  const [isType, isSupport] = [wanted(types, filter.types), wanted(SUPPORTS, filter.supports)]
  const parties = wanted(PARTIES, filter.parties).reduce((bits, is, party) => bits | (is << party), 0)
  const isAnyParty = filter.parties.length === 0
  const kindMisses = new Uint8Array(kinds.count)
  for (let kind = 0; kind < kinds.count; kind += 1) {
    const missesType = byteAt(isType, shortAt(kinds.type, kind)) === 0
    const missesParty = !isAnyParty && (byteAt(kinds.parties, kind) & parties) === 0
    const missesSupport = byteAt(isSupport, byteAt(kinds.support, kind)) === 0
    const several = Number(missesType) + Number(missesParty) + Number(missesSupport) > 1
    if (several) kindMisses[kind] = MISSES.several
    else if (missesType) kindMisses[kind] = MISSES.type
    else if (missesParty) kindMisses[kind] = MISSES.party
    else if (missesSupport) kindMisses[kind] = MISSES.support
  }
  return kindMisses
}

/** By value, 1 = chosen; all of them where none is. */
function wanted(values: readonly string[], chosen: readonly string[]): Uint8Array {
  const is = new Uint8Array(values.length)
  if (chosen.length === 0) return is.fill(1)
  const set = new Set(chosen)
  for (const [at, value] of values.entries()) if (set.has(value)) is[at] = 1
  return is
}

function fitsOf(
  { count, kind, kinds, blocks }: CellTable,
  kindMisses: Uint8Array,
  isListWanted: Uint8Array,
): Uint8Array {
  const kindFits = kinds.when.map((when, of) =>
    kindMisses[of] === MISSES.nothing ? (FITS_WHEN[when] ?? FITS.not) : FITS.not,
  )
  const cellFits = new Uint8Array(count)
  for (let list = 0; list < isListWanted.length; list += 1) {
    if (byteAt(isListWanted, list) === 0) continue
    const next = wordAt(blocks.from, wordAt(blocks.ofList, list + 1))
    for (let cell = wordAt(blocks.from, wordAt(blocks.ofList, list)); cell < next; cell += 1)
      cellFits[cell] = byteAt(kindFits, wordAt(kind, cell))
  }
  return cellFits
}
