import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ConflictEvent, Dataset } from '../../src/domain/dataset'
import { syntheticClaimants, syntheticSources } from './syntheticClaims'
import { syntheticEvents } from './syntheticEvents'
import { REGION_SET, type SyntheticPlaces } from './syntheticPlaces'
import { createWrittenFile } from './writtenFile'

/** All of a data set but its events, which come one at a time. */
export type SetHead = Omit<Dataset, 'events'>

/** Writes a data set into one file, and says what a manifest must know of it. */
export type SetWriter = (
  head: SetHead,
  events: Iterable<ConflictEvent>,
  folder: string,
) => Promise<{ readonly file: string; readonly bytes: number; readonly sha256: string }>

/** @param count goes into the id: browsers and links then never mistake one size for another. */
export function syntheticHead(count: number): SetHead {
  return {
    format: 'dispatch-atlas/1',
    id: `synthetic-${count}`,
    version: '1',
    title: { en: `${count} made-up events` },
    description: { en: 'Made up for measuring. Nothing in it happened, and nobody said any of it.' },
    regionSet: REGION_SET,
    timeZone: 'Europe/Kyiv',
    publishedAt: '2024-11-06',
    licence: 'CC BY 4.0',
    attribution: { en: 'Made up by the bench' },
    types: [],
    sources: syntheticSources(),
    claimants: syntheticClaimants(),
    context: [],
    corrections: [],
  }
}

/** A file of format `dispatch-atlas/1`; of more than about 90,000 events it is larger than the page opens. */
export const writeNative: SetWriter = (head, events, folder) => {
  const name = `${head.id}.${head.version}.json`
  const file = createWrittenFile(join(folder, name))
  file.write(`{${membersOf(head)},"events":[`)
  let before = '\n'
  for (const event of events) {
    file.write(before + JSON.stringify(event))
    before = ',\n'
  }
  file.write('\n]}\n')
  return Promise.resolve({ file: name, ...file.close() })
}

function membersOf({ sources, ...head }: SetHead): string {
  const rows = sources.map(({ link, ...source }) => ({
    ...source,
    url: link.kind === 'link' ? link.href : 'none: made up',
  }))
  return JSON.stringify({ ...head, sources: rows }).slice(1, -1)
}

/** A file that a manifest names, with the digest of its bytes. */
interface NamedFile {
  readonly file: string
  readonly sha256: string
}

/** How a data set is written. */
export interface SetWriting {
  readonly write: SetWriter
  /** Makes the counts that a page can show before the events have come, beside the file; `null` = there are none. */
  readonly makeCube?: (path: string) => NamedFile | null
}

/**
 * Writes a made-up data set and the manifest that makes it the only one.
 * @param folder stands for the site's `data`.
 */
export async function writeSyntheticSet(
  count: number,
  places: SyntheticPlaces,
  { write, makeCube = () => null }: SetWriting,
  folder: string,
): Promise<{ readonly bytes: number }> {
  mkdirSync(folder, { recursive: true })
  const head = syntheticHead(count)
  const { bytes, ...edition } = await write(head, syntheticEvents({ count, places }), folder)
  const cube = makeCube(join(folder, edition.file))
  const { id, version, title, licence } = head
  const entry = { id, title, version, ...edition, ...(cube === null ? {} : { cube }), licence, versions: [] }
  const manifest = { format: 'dispatch-atlas-manifest/1', datasets: [entry] }
  const file = createWrittenFile(join(folder, 'manifest.json'))
  file.write(JSON.stringify(manifest))
  file.close()
  return { bytes }
}
