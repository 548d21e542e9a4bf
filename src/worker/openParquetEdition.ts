import type { FetchBytes } from '../data/fetchBytes'
import type { LoadFailure } from '../data/loadFailure'
import { loadGeography } from '../data/loadGeography'
import { loadRegionSet } from '../data/loadRegionSet'
import type { EditionPart } from '../data/manifest'
import type { OpenProgress } from '../data/openFiles'
import { type OpenedParquet, type OpenParquetOptions, openGeoParquet } from '../data/parquet/openGeoParquet'
import type { RandomAccess } from '../data/parquet/randomAccess'
import { rememberingAccess } from '../data/parquet/readRanges'
import { statedRegionSet } from '../data/parquet/statedRegionSet'
import { placeLocator } from '../data/placeLocator'
import type { OpenSiteFile } from '../data/siteFile'
import { byId } from '../domain/byId'
import type { DatasetFacts } from '../domain/datasetIndex'
import { MOST_SHOWN } from '../domain/fileReport'
import type { AskedDays, HeldPart } from '../domain/heldPart'
import { newestSourceDay } from '../domain/newestSourceDay'
import type { Locate } from '../domain/placedPlace'
import type { RegionSet } from '../domain/region'
import type { Soon } from '../domain/soon'
import type { Columns } from '../engine/columns'
import { createEngine, type Engine } from '../engine/engine'
import { createPartColumns } from '../engine/partColumns'
import type { Tables } from './engineBuilder'
import { openParts } from './openParts'

/** A data set of GeoParquet with the engine that answers about it; its events are fetched when they are shown. */
export interface ParquetEngine {
  readonly opened: OpenedParquet
  readonly dataset: DatasetFacts
  readonly tables: Tables
  readonly columns: Columns
  readonly engine: Engine
}

/** The same, or why it could not be opened. */
export type OpenedParquetEngine =
  | ({ readonly kind: 'ok' } & ParquetEngine)
  | Exclude<Awaited<ReturnType<typeof openGeoParquet>>, OpenedParquet>

/** Which part of a set that is too large is held, and what else belongs to it. */
export type Limit = NonNullable<OpenParquetOptions['limit']>

/** Reads what is counted, filtered and drawn; never throws for what is in the files. */
export async function openParquetEngine(
  files: readonly RandomAccess[],
  regionSet: RegionSet,
  locate: Soon<Locate | null>,
  onProgress: (progress: OpenProgress) => void = () => undefined,
  limit: Limit | null = null,
): Promise<OpenedParquetEngine> {
  const partColumns = createPartColumns()
  const opened = await openGeoParquet(files, {
    regionSet,
    locate,
    onPart: partColumns.add,
    onProgress: (rows, ofRows) =>
      onProgress({ bytes: rows, ofBytes: ofRows, events: rows, ofEvents: ofRows }),
    ...(limit === null ? {} : { limit }),
  })
  if (opened.kind !== 'ok') return opened
  const { sources, claimants, context, corrections } = opened.tables
  const tables = { claimants: byId(claimants), sources: byId(sources) }
  const columns = partColumns.finish(opened.words)
  const engine = createEngine({
    columns,
    figures: null,
    store: opened.store,
    regionSet,
    locate: await locate,
    claimants: tables.claimants,
    newestSourceDay: newestSourceDay(sources),
    held: heldPart(opened.held, columns.rows),
    onTextsRead: (events) =>
      onProgress({ bytes: events, ofBytes: columns.rows, events, ofEvents: columns.rows }),
  })
  return { kind: 'ok', opened, dataset: { ...opened.head, context, corrections }, tables, columns, engine }
}

/** The files of a published set. */
export interface EditionFiles {
  /** The one whose note speaks for the set. */
  readonly first: RandomAccess
  readonly parts: readonly EditionPart[]
  readonly open: OpenSiteFile
  /** Days that are asked for, in case that not all can be held. */
  readonly asked: AskedDays | null
  readonly onRegions: (regionSet: string) => void
  readonly onProgress: (progress: OpenProgress) => void
}

/** Bytes of the ends of files that are kept while a set is opened. */
const FOOTER_BYTES = 16 * 1024 * 1024

/** As `openParquetEngine`, with the regions that the set refers to, and no more events than a page can hold. */
export async function openParquetEdition(
  { first, parts, open, asked, onRegions, onProgress }: EditionFiles,
  fetchBytes: FetchBytes,
  most = MOST_SHOWN,
): Promise<
  | ({ readonly kind: 'ok'; readonly regionSet: RegionSet } & ParquetEngine)
  | { readonly kind: 'failed'; readonly what: 'dataset' | 'regions'; readonly failure: LoadFailure }
> {
  const file = rememberingAccess(first, FOOTER_BYTES)
  const stated = await statedRegionSet(file)
  if (stated.kind === 'refused') return { kind: 'failed', what: 'dataset', failure: stated }
  onRegions(stated.id)
  const drawn = loadGeography(stated.id, 'fine', fetchBytes)
  const locate = drawn.then((loaded) => (loaded.kind === 'ok' ? placeLocator(loaded.geography) : null))
  const regions = await loadRegionSet(stated.id, fetchBytes)
  if (regions.kind !== 'ok') return { kind: 'failed', what: 'regions', failure: regions }
  const { regionSet } = regions
  const limit = { most, asked }
  const others = await openParts(parts, limit, open)
  if (others.kind !== 'ok') return { kind: 'failed', what: 'dataset', failure: others }
  const opened = await openParquetEngine([file, ...others.files], regionSet, locate, onProgress, {
    ...limit,
    unopened: others.unopened,
  })
  if (opened.kind === 'cancelled') return { kind: 'failed', what: 'dataset', failure: { kind: 'aborted' } }
  if (opened.kind === 'refused') return { kind: 'failed', what: 'dataset', failure: opened }
  return { ...opened, regionSet }
}

function heldPart(held: OpenedParquet['held'], events: number): HeldPart | null {
  if (held === null) return null
  const { ofEvents, days, all, asked, lacksLasting, lacksUndated } = held
  return { events, ofEvents, days, all, asked, lacksLasting, lacksUndated }
}
