import type { FetchBytes } from '../data/fetchBytes'
import { loadDataset } from '../data/loadDataset'
import type { LoadFailure } from '../data/loadFailure'
import { loadGeography } from '../data/loadGeography'
import { loadManifest } from '../data/loadManifest'
import { loadRegionSet } from '../data/loadRegionSet'
import { chooseEdition, type ManifestEntry } from '../data/manifest'
import type { Dataset } from '../domain/dataset'
import { type DatasetIndex, indexOf } from '../domain/datasetIndex'
import type { Locate } from '../domain/placedPlace'
import type { RegionSet } from '../domain/region'
import type { LoadFailure as LoadFailureCode, Message } from '../state/messages'

/** Everything but the borders: enough for lists, tables and filters. */
export type LoadedAtlas =
  | {
      readonly kind: 'ready'
      readonly index: DatasetIndex
      readonly regionSet: RegionSet
      readonly datasets: readonly ManifestEntry[]
      /** Mail address of the publisher; `null` = none was set. */
      readonly contact: string | null
      /** What a reader must know of what was loaded: rows left out, a data set that does not exist. */
      readonly messages: readonly Message[]
    }
  | { readonly kind: 'failed'; readonly message: Message }

/** Loads the data set that a link means, and the regions it refers to. */
export async function loadAtlas(
  wanted: { readonly set: string | null; readonly version: string | null },
  fetchBytes: FetchBytes,
): Promise<LoadedAtlas> {
  const manifest = await loadManifest(fetchBytes)
  if (manifest.kind !== 'ok') return failed('manifest', manifest)
  const { datasets, contact = null } = manifest.manifest
  const choice = chooseEdition(manifest.manifest, wanted.set, wanted.version)
  const loaded = await loadDataset(choice.entry, choice.edition, fetchBytes)
  if (loaded.kind !== 'ok') return failed('dataset', loaded)
  const regions = await loadRegionSet(loaded.dataset.regionSet, fetchBytes)
  if (regions.kind !== 'ok') return failed('regions', regions)

  const messages: Message[] = []
  if (choice.kind === 'unknownSet') messages.push({ kind: 'unknownDataset' })
  if (choice.kind === 'unknownVersion') messages.push({ kind: 'unknownVersion' })
  if (loaded.digest === 'unavailable') messages.push({ kind: 'unchecked' })
  const problems = [...manifest.problems, ...loaded.problems]
  const leftOut = problems.filter(({ effect }) => effect === 'leftOut').length
  if (leftOut > 0) messages.push({ kind: 'leftOut', count: leftOut })
  const { regionSet } = regions
  const locate = hasPoints(loaded.dataset) ? await loadLocator(regionSet, fetchBytes) : null
  const index = indexOf(loaded.dataset, regionSet, locate)
  return { kind: 'ready', index, regionSet, datasets, contact, messages }
}

function hasPoints({ events }: Dataset): boolean {
  return events.some(({ places }) => places.some(({ point }) => point !== undefined))
}

/** Without borders points are drawn all the same, in no region; that the borders are missing is told by the map. */
async function loadLocator({ id }: RegionSet, fetchBytes: FetchBytes): Promise<Locate | null> {
  const loaded = await loadGeography(id, 'coarse', fetchBytes)
  if (loaded.kind !== 'ok') return null
  const { placeLocator } = await import('../data/placeLocator') // only sets with points need it
  return placeLocator(loaded.geography)
}

function failed(what: 'manifest' | 'dataset' | 'regions', failure: LoadFailure): LoadedAtlas {
  return { kind: 'failed', message: { kind: 'notLoaded', what, why: failureCode(failure) } }
}

/** What a reader is told about a failure; the details are for those who publish the files. */
export function failureCode(failure: LoadFailure): LoadFailureCode {
  switch (failure.kind) {
    case 'httpStatus':
      return failure.status === 404 || failure.status === 410 ? 'missing' : 'server'
    case 'offline':
    case 'aborted':
      return 'offline'
    case 'tooLarge':
      return 'tooLarge'
    case 'digestMismatch':
      return 'altered'
    case 'refused':
      return 'unreadable'
  }
}
