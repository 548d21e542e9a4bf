import type { FetchBytes } from '../data/fetchBytes'
import { loadDataset } from '../data/loadDataset'
import { refusalOf } from '../data/loadFailure'
import { loadGeography } from '../data/loadGeography'
import { loadManifest } from '../data/loadManifest'
import { loadRegionSet } from '../data/loadRegionSet'
import { type Choice, chooseEdition } from '../data/manifest'
import type { OpenProgress } from '../data/openFiles'
import { placeLocator } from '../data/placeLocator'
import type { OpenSiteFile } from '../data/siteFile'
import { byId } from '../domain/byId'
import type { Dataset } from '../domain/dataset'
import type { AskedDays } from '../domain/heldPart'
import type { Locate } from '../domain/placedPlace'
import type { Problem } from '../domain/problem'
import type { RegionSet } from '../domain/region'
import type { CubeQueries } from '../engine/cubeQueries'
import type { Engine } from '../engine/engine'
import { createEngineBuilder } from './engineBuilder'
import type { EditionJob, FirstEdition, LoadedEdition } from './messages'
import { type OpenedCube, openCube } from './openCube'
import { openParquetEdition } from './openParquetEdition'
import { readFacts } from './readFacts'

/** What was loaded, with the engine that answers about it; without one where loading failed. */
export interface OpenedEdition {
  readonly loaded: LoadedEdition
  readonly engine: Engine | null
}

/** Told of an edition while it is loaded. */
export interface OnTheWay {
  /** What can be said before the events have come, with what answers until then: at most once. */
  readonly first?: (first: FirstEdition, queries: CubeQueries) => void
  /** Which regions the set refers to, while its events are still to be read: what draws them can be fetched meanwhile. */
  readonly regions?: (regionSet: string) => void
  /** How many events have been read, of a set that is read in parts. */
  readonly progress?: (progress: OpenProgress) => void
}

/**
 * Loads the data set that a link means, and the regions it refers to.
 *
 * @param onTheWay never told anything after the data set has been loaded.
 */
export async function openEdition(
  { set, version, days = null }: Pick<EditionJob, 'set' | 'version' | 'days'>,
  fetchBytes: FetchBytes,
  openSiteFile: OpenSiteFile,
  { first: onFirst, regions = () => undefined, progress = () => undefined }: OnTheWay = {},
): Promise<OpenedEdition> {
  const manifest = await loadManifest(fetchBytes)
  if (manifest.kind !== 'ok') return failed('manifest', manifest)
  const { datasets, contact = null } = manifest.manifest
  const choice = chooseEdition(manifest.manifest, set, version)
  let isLoaded = false
  if (onFirst !== undefined)
    void openFirst(choice, fetchBytes).then((opened) => {
      if (opened === null || isLoaded) return
      const { queries, ...first } = opened
      onFirst({ ...first, datasets, contact }, queries)
    })
  try {
    return await openEvents(choice, manifest, { days, regions, progress }, fetchBytes, openSiteFile)
  } finally {
    isLoaded = true
  }
}

/** What a link does not name is told with the events. */
async function openFirst(
  { kind, entry, edition }: Choice,
  fetchBytes: FetchBytes,
): Promise<OpenedCube | null> {
  return kind === 'found' ? openCube(entry, edition, fetchBytes) : null
}

interface Asking {
  readonly days: AskedDays | null
  readonly regions: (regionSet: string) => void
  readonly progress: (progress: OpenProgress) => void
}

async function openEvents(
  choice: Choice,
  { manifest, problems: ofManifest }: Extract<Awaited<ReturnType<typeof loadManifest>>, { kind: 'ok' }>,
  asking: Asking,
  fetchBytes: FetchBytes,
  openSiteFile: OpenSiteFile,
): Promise<OpenedEdition> {
  const { datasets, contact = null } = manifest
  if (choice.edition.file.endsWith('.parquet') || choice.edition.files !== undefined)
    return inParts(
      choice,
      { datasets, contact, leftOut: leftOutOf(ofManifest) },
      asking,
      fetchBytes,
      openSiteFile,
    )
  const read = await loadDataset(choice.entry, choice.edition, fetchBytes)
  if (read.kind !== 'ok') return failed('dataset', read)
  asking.regions(read.dataset.regionSet)
  const regions = await loadRegionSet(read.dataset.regionSet, fetchBytes)
  if (regions.kind !== 'ok') return failed('regions', regions)

  const { regionSet } = regions
  const problems = [...ofManifest, ...read.problems]
  const locate = hasPoints(read.dataset) ? await loadLocator(regionSet, fetchBytes) : null
  const { events, claimants, sources, ...dataset } = read.dataset
  const tables = { claimants: byId(claimants), sources: byId(sources) }
  const builder = createEngineBuilder(regionSet, locate)
  builder.add(events, tables.claimants)
  const engine = await builder.finish(tables)
  return {
    engine,
    loaded: {
      kind: 'ready',
      facts: readFacts(dataset, engine, tables),
      regionSet,
      datasets,
      contact,
      choice: choice.kind,
      isChecked: read.digest === 'checked',
      leftOut: leftOutOf(problems),
    },
  }
}

function leftOutOf(problems: readonly Problem[]): number {
  return problems.filter(({ effect }) => effect === 'leftOut').length
}

/** A set of which only parts are fetched; its digest would need all of it, so what it says of itself is compared. */
async function inParts(
  { entry, edition, kind: choice }: Choice,
  { leftOut, ...listed }: Pick<Ready, 'datasets' | 'contact' | 'leftOut'>,
  { days, regions, progress }: Asking,
  fetchBytes: FetchBytes,
  openSiteFile: OpenSiteFile,
): Promise<OpenedEdition> {
  const found = await openSiteFile(`data/${edition.file}`)
  if (found.kind !== 'ok') return failed('dataset', found)
  const files = {
    first: found.file,
    parts: edition.files ?? [],
    open: openSiteFile,
    asked: days,
    onRegions: regions,
    onProgress: progress,
  }
  const opened = await openParquetEdition(files, fetchBytes)
  if (opened.kind === 'failed') return failed(opened.what, opened.failure)
  const { dataset, engine, tables, regionSet } = opened
  if (dataset.id !== entry.id || dataset.version !== edition.version)
    return failed('dataset', refusalOf(edition.file, 'idMismatch'))
  return {
    engine,
    loaded: {
      kind: 'ready',
      facts: readFacts(dataset, engine, tables),
      regionSet,
      ...listed,
      choice,
      isChecked: true,
      leftOut: leftOut + leftOutOf(opened.opened.problems),
    },
  }
}

type Ready = Extract<LoadedEdition, { readonly kind: 'ready' }>

function hasPoints({ events }: Dataset): boolean {
  return events.some(({ places }) => places.some(({ point }) => point !== undefined))
}

/** Without borders points are drawn all the same, in no region; that the borders are missing is told by the map. */
async function loadLocator({ id }: RegionSet, fetchBytes: FetchBytes): Promise<Locate | null> {
  const loaded = await loadGeography(id, 'fine', fetchBytes)
  return loaded.kind === 'ok' ? placeLocator(loaded.geography) : null
}

function failed(
  what: Extract<LoadedEdition, { kind: 'failed' }>['what'],
  failure: Extract<LoadedEdition, { kind: 'failed' }>['failure'],
): OpenedEdition {
  return { engine: null, loaded: { kind: 'failed', what, failure } }
}
