import type { ByteSource } from '../data/byteSource'
import { tableFormat } from '../data/formats/table'
import { guessMapping } from '../data/formats/tableMapping'
import { loadGeography } from '../data/loadGeography'
import { loadRegionSet } from '../data/loadRegionSet'
import { type Opened, openFiles } from '../data/openFiles'
import { createPlaceFinder, type PlaceFinder } from '../data/placeFinder'
import { placeLocator } from '../data/placeLocator'
import { type ColumnMapping, mappingFlaws } from '../domain/columnMapping'
import type { ConflictEvent } from '../domain/dataset'
import type { Locate } from '../domain/placedPlace'
import type { Problem } from '../domain/problem'
import { createReadBytes, diskSource } from './ownFiles'

/** The places of files that do not name a region set: those of the site's map. */
const REGION_SET = 'ukraine-russia'

/** What became of files that belong together. */
export type OpenedPaths =
  | OpenedSet
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** A table that no format knows, and whose columns do not tell what they are. */
  | { readonly kind: 'unmapped'; readonly columns: readonly string[] }
  /** There is no file that can be read. */
  | { readonly kind: 'missing'; readonly path: string }
  /** The region set of the site is not built. */
  | { readonly kind: 'noPlaces' }

export interface OpenedSet extends Places {
  readonly kind: 'ok'
  readonly opened: Extract<Opened, { kind: 'ok' }>
  /** What the columns of a table were taken for that no format knows; `null` for all other files. */
  readonly mapping: ColumnMapping | null
  /** Reads the files once more, as a stream: nothing is kept of their events in between. */
  readonly read: (onEvents: OnEvents) => Promise<Opened>
}

export type OnEvents = (events: readonly ConflictEvent[]) => void

interface Places {
  readonly places: PlaceFinder
  readonly locate: Locate
}

/**
 * Opens files that belong together. Their places are those of the region set that they name, where that is built.
 *
 * @param begin called before each attempt to read, with the borders of its places; what it returns gets the events.
 */
export async function openPaths(
  paths: readonly string[],
  publicFolder: string,
  begin: (locate: Locate) => OnEvents,
): Promise<OpenedPaths> {
  const found = await Promise.all(paths.map(diskSource))
  const missing = paths.find((_, index) => found[index] === null)
  if (missing !== undefined) return { kind: 'missing', path: missing }
  const own = await placesOf(REGION_SET, publicFolder)
  if (own === null) return { kind: 'noPlaces' }
  const files = found.filter((file) => file !== null)
  const first = await openWith(files, own, begin)
  if (first.kind !== 'ok' || first.opened.head.regionSet === REGION_SET) return first
  const named = await placesOf(first.opened.head.regionSet, publicFolder)
  return named === null ? withoutPlaces(first) : openWith(files, named, begin)
}

async function openWith(
  files: readonly ByteSource[],
  known: Places,
  begin: (locate: Locate) => OnEvents,
): Promise<OpenedSet | Extract<OpenedPaths, { kind: 'refused' | 'unmapped' }>> {
  let mapping: ColumnMapping | null = null
  const read = (onEvents: OnEvents): Promise<Opened> =>
    openFiles(files, {
      places: known.places,
      mostEvents: Number.POSITIVE_INFINITY,
      onEvents,
      ...(mapping === null ? {} : { mapped: tableFormat(mapping) }),
    })
  let opened = await read(begin(known.locate))
  if (opened.kind === 'unmapped') {
    mapping = guessMapping(opened, known.places)
    if (mappingFlaws(mapping, opened.columns).includes('nothingSaid'))
      return { kind: 'unmapped', columns: opened.columns }
    opened = await read(begin(known.locate))
  }
  if (opened.kind === 'ok') return { kind: 'ok', opened, ...known, mapping, read }
  return { kind: 'refused', problems: opened.kind === 'refused' ? opened.problems : [] }
}

/** Regions cannot be compared with a set that is not there. */
function withoutPlaces(set: OpenedSet): OpenedSet {
  const problems = set.opened.problems.filter(({ reason }) => reason !== 'regionUnknown')
  return { ...set, opened: { ...set.opened, problems } }
}

async function placesOf(id: string, publicFolder: string): Promise<Places | null> {
  const readBytes = createReadBytes(publicFolder)
  const set = await loadRegionSet(id, readBytes)
  const drawn = await loadGeography(id, 'fine', readBytes)
  if (set.kind !== 'ok' || drawn.kind !== 'ok') return null
  const locate = placeLocator(drawn.geography)
  return { places: createPlaceFinder(set.regionSet, locate), locate }
}
