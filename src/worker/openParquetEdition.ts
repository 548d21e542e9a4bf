import type { FetchBytes } from '../data/fetchBytes'
import type { LoadFailure } from '../data/loadFailure'
import { loadGeography } from '../data/loadGeography'
import { loadRegionSet } from '../data/loadRegionSet'
import type { OpenProgress } from '../data/openFiles'
import { type OpenedParquet, openGeoParquet } from '../data/parquet/openGeoParquet'
import type { RandomAccess } from '../data/parquet/randomAccess'
import { statedRegionSet } from '../data/parquet/statedRegionSet'
import { placeLocator } from '../data/placeLocator'
import type { ColumnPart } from '../domain/columnInput'
import type { DatasetFacts } from '../domain/datasetIndex'
import { newestSourceDay } from '../domain/newestSourceDay'
import type { Locate } from '../domain/placedPlace'
import type { RegionSet } from '../domain/region'
import type { Columns } from '../engine/columns'
import { columnsOfParts } from '../engine/columnsOfParts'
import { createEngine, type Engine } from '../engine/engine'
import type { Tables } from './engineBuilder'

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

/** Reads what is counted, filtered and drawn; never throws for what is in the files. */
export async function openParquetEngine(
  files: readonly RandomAccess[],
  regionSet: RegionSet,
  locate: Locate | null,
  onProgress: (progress: OpenProgress) => void = () => undefined,
): Promise<OpenedParquetEngine> {
  const parts: ColumnPart[] = []
  const opened = await openGeoParquet(files, {
    regionSet,
    locate,
    onPart: (part) => parts.push(part),
    onProgress: (rows, ofRows) => onProgress({ bytes: rows, ofBytes: ofRows, events: rows }),
  })
  if (opened.kind !== 'ok') return opened
  const { sources, claimants, context, corrections } = opened.tables
  const tables = { claimants: byId(claimants), sources: byId(sources) }
  const columns = columnsOfParts(parts, opened.words)
  const engine = createEngine({
    columns,
    figures: null,
    store: opened.store,
    regionSet,
    locate,
    claimants: tables.claimants,
    newestSourceDay: newestSourceDay(sources),
  })
  return { kind: 'ok', opened, dataset: { ...opened.head, context, corrections }, tables, columns, engine }
}

/** As `openParquetEngine`, with the regions that the file refers to. */
export async function openParquetEdition(
  file: RandomAccess,
  fetchBytes: FetchBytes,
): Promise<
  | ({ readonly kind: 'ok'; readonly regionSet: RegionSet } & ParquetEngine)
  | { readonly kind: 'failed'; readonly what: 'dataset' | 'regions'; readonly failure: LoadFailure }
> {
  const stated = await statedRegionSet(file)
  if (stated.kind === 'refused') return { kind: 'failed', what: 'dataset', failure: stated }
  const regions = await loadRegionSet(stated.id, fetchBytes)
  if (regions.kind !== 'ok') return { kind: 'failed', what: 'regions', failure: regions }
  const { regionSet } = regions
  const drawn = await loadGeography(regionSet.id, 'coarse', fetchBytes)
  const locate = drawn.kind === 'ok' ? placeLocator(drawn.geography) : null
  const opened = await openParquetEngine([file], regionSet, locate)
  if (opened.kind === 'cancelled') return { kind: 'failed', what: 'dataset', failure: { kind: 'aborted' } }
  if (opened.kind === 'refused') return { kind: 'failed', what: 'dataset', failure: opened }
  return { ...opened, regionSet }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
