import { join } from 'node:path'
import type { ConflictEvent } from '../../src/domain/dataset'
import { createGeoParquet, GROUP_ROWS } from '../../src/export/geoParquet'
import { createNativeTables, headRecord } from '../../src/export/nativeTables'
import { parquetRecord } from '../../src/export/parquetRecord'
import type { ExportContext } from '../../src/export/writer'
import type { SyntheticPlaces } from './syntheticPlaces'
import type { SetHead, SetWriter } from './syntheticSet'
import { createWrittenFile } from './writtenFile'

/** Writes sets of any size as the GeoParquet that `npm run data -- convert` writes, without keeping their events. */
export function createGeoParquetWriter(places: SyntheticPlaces): SetWriter {
  return (head, events, folder) => {
    const name = `${head.id}.${head.version}.parquet`
    const file = createWrittenFile(join(folder, name))
    const context = contextOf(head, places)
    const tables = createNativeTables(context, head)
    const parquet = createGeoParquet(file.write)
    for (const group of groupsOf(events, GROUP_ROWS)) {
      for (const event of group) tables.note(event)
      parquet.group(group.map((event) => parquetRecord(event, context)))
    }
    parquet.end({ ...headRecord(context), ...tables.records() })
    return Promise.resolve({ file: name, ...file.close() })
  }
}

/** What a writer is told of a made-up set. */
export function contextOf(head: SetHead, { regionSet, locate }: SyntheticPlaces): ExportContext {
  return {
    dataset: head,
    language: 'en',
    query: null,
    link: null,
    names: regionSet,
    locate,
    claimants: new Map(head.claimants.map((claimant) => [claimant.id, claimant])),
    sources: new Map(head.sources.map((source) => [source.id, source])),
    isKept: () => true,
  }
}

function* groupsOf(events: Iterable<ConflictEvent>, size: number): Generator<readonly ConflictEvent[]> {
  let group: ConflictEvent[] = []
  for (const event of events) {
    group.push(event)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
