import { fileSource } from '../data/byteSource'
import { tableFormat } from '../data/formats/table'
import { type OpenProgress, openFiles } from '../data/openFiles'
import { blobAccess } from '../data/parquet/randomAccess'
import { createPlaceFinder } from '../data/placeFinder'
import { placeLocator } from '../data/placeLocator'
import { dayOf } from '../domain/dayNumber'
import { createTally, type FileTally } from '../domain/fileReport'
import type { Locate } from '../domain/placedPlace'
import type { RegionSet } from '../domain/region'
import { type Columns, UNDATED } from '../engine/columns'
import { columnTally } from '../engine/columnTally'
import type { Engine } from '../engine/engine'
import { createEngineBuilder, type Tables } from './engineBuilder'
import type { FilesJob, ReadFiles } from './messages'
import { openParquetEngine } from './openParquetEdition'
import { readFacts } from './readFacts'

/** What was read, with the engine that answers about it; without one where nothing could be. */
export interface OpenedFiles {
  readonly read: ReadFiles
  readonly engine: Engine | null
}

/** Reads the files of a reader. Their events never leave the thread as a whole. */
export async function readFiles(
  { files, regionSet, borders, mapping, mostEvents }: FilesJob,
  onProgress: (progress: OpenProgress) => void,
): Promise<OpenedFiles> {
  const locate = borders === null ? null : placeLocator(borders)
  if (await areParquet(files)) return readParquet(files, regionSet, locate, onProgress)
  const tally = createTally(locate)
  const builder = createEngineBuilder(regionSet, locate)
  let tables: Tables = { claimants: new Map(), sources: new Map() }
  const opened = await openFiles(files.map(fileSource), {
    places: createPlaceFinder(regionSet, locate),
    mostEvents,
    onEvents(events, known) {
      tables = known
      tally.add(events)
      builder.add(events, known.claimants)
    },
    ready: builder.ready,
    onProgress,
    ...(mapping === null ? {} : { mapped: tableFormat(mapping) }),
  })
  if (opened.kind !== 'ok') return { read: opened, engine: null }
  const { tables: lists, ...rest } = opened
  const engine = await builder.finish(tables)
  const dataset = { ...opened.head, context: lists.context, corrections: lists.corrections }
  const facts = readFacts(dataset, engine, tables)
  return { read: { kind: 'ok', opened: rest, facts, tally: tally.total() }, engine }
}

/** Files that begin as Parquet does; they are read in parts, and their events stay in the file. */
async function areParquet(files: readonly File[]): Promise<boolean> {
  const heads = await Promise.all(
    files.map((file) =>
      file
        .slice(0, 4)
        .text()
        .catch(() => ''),
    ),
  )
  return heads.length > 0 && heads.every((head) => head === 'PAR1')
}

async function readParquet(
  files: readonly File[],
  regionSet: RegionSet,
  locate: Locate | null,
  onProgress: (progress: OpenProgress) => void,
): Promise<OpenedFiles> {
  const read = await openParquetEngine(
    files.map((file) => blobAccess(file, file.name)),
    regionSet,
    locate,
    onProgress,
  )
  if (read.kind !== 'ok') return { read, engine: null }
  const { opened, dataset, tables, engine, columns } = read
  const { head, problems, readRows } = opened
  return {
    engine,
    read: {
      kind: 'ok',
      opened: { kind: 'ok', format: 'geoParquet', head, rows: readRows, events: columns.rows, problems },
      facts: readFacts(dataset, engine, tables),
      tally: { ...columnTally(columns), days: spanOf(columns) },
    },
  }
}

/** First and last day of the events. */
function spanOf({ start, end }: Columns): FileTally['days'] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [row, day] of start.entries()) {
    if (day === UNDATED) continue
    first = Math.min(first, day)
    last = Math.max(last, end[row] ?? day)
  }
  return first > last ? null : [dayOf(first), dayOf(last)]
}
