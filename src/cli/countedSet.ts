import type { FetchBytes } from '../data/fetchBytes'
import { loadGeography } from '../data/loadGeography'
import { loadRegionSet } from '../data/loadRegionSet'
import { openGeoParquet } from '../data/parquet/openGeoParquet'
import { bytesAccess, type RandomAccess } from '../data/parquet/randomAccess'
import { statedRegionSet } from '../data/parquet/statedRegionSet'
import { placeLocator } from '../data/placeLocator'
import { readDataset } from '../data/readDataset'
import type { Claimant, Dataset, Source } from '../domain/dataset'
import type { DatasetFacts } from '../domain/datasetIndex'
import { entryOf } from '../domain/eventEntry'
import type { Locate } from '../domain/placedPlace'
import type { Problem } from '../domain/problem'
import type { RegionSet } from '../domain/region'
import { createColumnBuilder } from '../engine/columnBuilder'
import type { Columns } from '../engine/columns'
import { createPartColumns } from '../engine/partColumns'

/** A published data set as the page would count it. */
export type CountedSet =
  | {
      readonly kind: 'ok'
      readonly dataset: DatasetFacts
      readonly claimants: readonly Claimant[]
      readonly sources: readonly Source[]
      readonly columns: Columns
      readonly regionSet: RegionSet
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** The region set of the site is not built. */
  | { readonly kind: 'noPlaces' }

/** Reads a file of format `dispatch-atlas/1`, or GeoParquet. */
export async function countedSet(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  readBytes: FetchBytes,
): Promise<CountedSet> {
  const isParquet = new TextDecoder().decode(bytes.subarray(0, 4)) === 'PAR1'
  return isParquet
    ? countedParquet(bytesAccess(bytes, name), readBytes)
    : countedNative(bytes, name, readBytes)
}

async function countedNative(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  readBytes: FetchBytes,
): Promise<CountedSet> {
  const read = readDataset(bytes, name)
  if (read.kind === 'refused') return read
  const { events, claimants, sources, ...dataset } = read.dataset
  const places = await placesOf(dataset.regionSet, readBytes)
  if (places === null) return { kind: 'noPlaces' }
  const columns = columnsOf({ events, claimants, sources }, places.locate)
  return { ...read, dataset, claimants, sources, columns, regionSet: places.regionSet }
}

function columnsOf(
  { events, claimants, sources }: Pick<Dataset, 'events' | 'claimants' | 'sources'>,
  locate: Locate,
): Columns {
  const speakers = new Map(claimants.map((claimant) => [claimant.id, claimant]))
  const known = new Set(sources.map(({ id }) => id))
  const builder = createColumnBuilder()
  for (const [row, event] of events.filter(({ status }) => status === 'active').entries())
    builder.add(entryOf(event, row, speakers, locate))
  return builder.finish((id) => known.has(id))
}

async function countedParquet(file: RandomAccess, readBytes: FetchBytes): Promise<CountedSet> {
  const stated = await statedRegionSet(file)
  if (stated.kind === 'refused') return stated
  const places = await placesOf(stated.id, readBytes)
  if (places === null) return { kind: 'noPlaces' }
  const partColumns = createPartColumns()
  const opened = await openGeoParquet([file], { ...places, onPart: partColumns.add })
  if (opened.kind !== 'ok')
    return { kind: 'refused', problems: opened.kind === 'refused' ? opened.problems : [] }
  const { head, words, problems } = opened
  const { claimants, sources, context, corrections } = opened.tables
  const columns = partColumns.finish(words)
  const dataset = { ...head, context, corrections }
  return { kind: 'ok', dataset, claimants, sources, columns, regionSet: places.regionSet, problems }
}

async function placesOf(
  id: string,
  readBytes: FetchBytes,
): Promise<{ readonly regionSet: RegionSet; readonly locate: Locate } | null> {
  const set = await loadRegionSet(id, readBytes)
  const drawn = await loadGeography(id, 'fine', readBytes)
  if (set.kind !== 'ok' || drawn.kind !== 'ok') return null
  return { regionSet: set.regionSet, locate: placeLocator(drawn.geography) }
}
