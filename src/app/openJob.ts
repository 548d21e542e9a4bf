import { fileSource } from '../data/byteSource'
import { tableFormat } from '../data/formats/table'
import { type Opened, type OpenProgress, openFiles } from '../data/openFiles'
import { createPlaceFinder, type PlaceFinder } from '../data/placeFinder'
import { placeLocator } from '../data/placeLocator'
import type { ColumnMapping } from '../domain/columnMapping'
import type { ConflictEvent, RegionCode } from '../domain/dataset'
import { createTally, type FileTally } from '../domain/fileReport'
import type { Geography } from '../domain/geography'
import type { Locate } from '../domain/placedPlace'
import type { RegionSet } from '../domain/region'

/** What a worker is asked to read. All of it can be posted. */
export interface OpenJob {
  readonly files: readonly File[]
  readonly regionSet: RegionSet
  /** Borders of the regions; `null` = they could not be loaded, and points are in no region. */
  readonly borders: Pick<Geography, 'regions'> | null
  /** What the columns mean, for a table that no format knows. */
  readonly mapping: ColumnMapping | null
  /** Events beyond this number are left out and counted. */
  readonly mostEvents: number
}

/** What a worker answers: any number of `progress` and `events`, then one `end`. */
export type OpenNews =
  | { readonly kind: 'progress'; readonly progress: OpenProgress }
  /** At most a few hundred, in the order of the file. */
  | { readonly kind: 'events'; readonly events: readonly ConflictEvent[] }
  | { readonly kind: 'end'; readonly opened: Opened; readonly tally: FileTally; readonly located: Located }

/** Regions of all points that were looked up, by the point as text: nobody need look them up again. */
export type Located = ReadonlyMap<string, RegionCode | null>

const PROGRESS_MS = 100

/** Reads the files and posts what comes of it. */
export async function runOpenJob(
  { files, regionSet, borders, mapping, mostEvents }: OpenJob,
  post: (news: OpenNews) => void,
): Promise<void> {
  const located = new Map<string, RegionCode | null>()
  const locate = borders === null ? null : remembering(placeLocator(borders), located)
  const tally = createTally(locate)
  const opened = await openFiles(files.map(fileSource), {
    places: createPlaceFinder(regionSet, locate),
    mostEvents,
    onEvents(events) {
      tally.add(events)
      post({ kind: 'events', events })
    },
    onProgress: seldom((progress) => post({ kind: 'progress', progress })),
    ...(mapping === null ? {} : { mapped: tableFormat(mapping) }),
  })
  post({ kind: 'end', opened, tally: tally.total(), located })
}

/** Finds places as the worker does, in the page: for the preview of a mapping. */
export function placesOf({ regionSet, borders }: Pick<OpenJob, 'regionSet' | 'borders'>): PlaceFinder {
  return createPlaceFinder(regionSet, borders === null ? null : placeLocator(borders))
}

/** Looks each point up once. */
function remembering(locate: Locate, known: Map<string, RegionCode | null>): Locate {
  return (point) => {
    const key = String(point)
    const found = known.get(key)
    if (found !== undefined) return found
    const region = locate(point)
    known.set(key, region)
    return region
  }
}

/** Passes on the first call, and others only after some time. */
function seldom(tell: (progress: OpenProgress) => void): (progress: OpenProgress) => void {
  let last = Number.NEGATIVE_INFINITY
  return (progress) => {
    if (performance.now() - last < PROGRESS_MS) return
    last = performance.now()
    tell(progress)
  }
}
