import { readCubeFile } from '../data/cubeFile'
import { digestOf } from '../data/digest'
import type { FetchBytes } from '../data/fetchBytes'
import { loadRegionSet } from '../data/loadRegionSet'
import type { CubeEntry, Edition } from '../data/manifest'
import { MOST_SHOWN } from '../domain/fileReport'
import { readCube } from '../engine/cubeBytes'
import { type CubeQueries, createCubeQueries } from '../engine/cubeQueries'
import type { FirstFacts } from './messages'

/** What is known of a data set before its events have come, and what answers until then. */
export interface OpenedCube extends FirstFacts {
  readonly queries: CubeQueries
}

/**
 * Loads the counts of an edition, with the regions they refer to. Only what is of this edition, has the digest that the
 * manifest states and is right in itself is used: `null` otherwise, and then there is nothing before the events.
 *
 * @param mostEvents of a larger set the page holds a part, which its cube would not speak of.
 */
export async function openCube(
  { id }: { readonly id: string },
  { version, sha256, cube }: Edition,
  fetchBytes: FetchBytes,
  mostEvents = MOST_SHOWN,
): Promise<OpenedCube | null> {
  if (cube === undefined) return null
  const bytes = await statedBytes(cube, fetchBytes)
  const file = bytes && readCubeFile(bytes)
  if (file?.madeFrom !== sha256) return null
  const { dataset, claimants, sources } = file
  if (dataset.id !== id || dataset.version !== version) return null
  const counts = readCube(file.counts)
  const regions = await loadRegionSet(dataset.regionSet, fetchBytes)
  if (counts === null || regions.kind !== 'ok') return null
  const queries = createCubeQueries(counts)
  if (queries.whole.events > mostEvents) return null
  const facts = { dataset, whole: queries.whole, cited: { claimants, sources } }
  return { facts, regionSet: regions.regionSet, queries }
}

/** The bytes of a file, if they are those that the manifest states. */
async function statedBytes({ file, sha256 }: CubeEntry, fetchBytes: FetchBytes): Promise<Uint8Array | null> {
  const fetched = await fetchBytes(`data/${file}`)
  if (fetched.kind !== 'ok') return null
  const digest = await digestOf(fetched.bytes)
  return digest.kind === 'ok' && digest.sha256 !== sha256 ? null : fetched.bytes
}
