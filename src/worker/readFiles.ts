import { fileSource } from '../data/byteSource'
import { tableFormat } from '../data/formats/table'
import { type OpenProgress, openFiles } from '../data/openFiles'
import { createPlaceFinder } from '../data/placeFinder'
import { placeLocator } from '../data/placeLocator'
import { createTally } from '../domain/fileReport'
import type { Engine } from '../engine/engine'
import { createEngineBuilder, type Tables } from './engineBuilder'
import type { FilesJob, ReadFiles } from './messages'
import { readFacts } from './readFacts'

/** What was read, with the engine that answers about it; without one where nothing could be. */
export interface OpenedFiles {
  readonly read: ReadFiles
  readonly engine: Engine | null
}

const PROGRESS_MS = 100

/** Reads the files of a reader. Their events never leave the thread as a whole. */
export async function readFiles(
  { files, regionSet, borders, mapping, mostEvents }: FilesJob,
  onProgress: (progress: OpenProgress) => void,
): Promise<OpenedFiles> {
  const locate = borders === null ? null : placeLocator(borders)
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
    onProgress: seldom(onProgress),
    ...(mapping === null ? {} : { mapped: tableFormat(mapping) }),
  })
  if (opened.kind !== 'ok') return { read: opened, engine: null }
  const { tables: lists, ...rest } = opened
  const engine = await builder.finish(tables)
  const dataset = { ...opened.head, context: lists.context, corrections: lists.corrections }
  const facts = readFacts(dataset, engine, tables)
  return { read: { kind: 'ok', opened: rest, facts, tally: tally.total() }, engine }
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
