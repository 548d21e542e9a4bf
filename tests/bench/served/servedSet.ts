import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGeoParquet, GROUP_ROWS } from '../../../src/export/geoParquet'
import { createNativeTables, headRecord } from '../../../src/export/nativeTables'
import { type ParquetRecord, parquetRecord } from '../../../src/export/parquetRecord'
import { contextOf } from '../geoParquetSet'
import { syntheticEvents } from '../syntheticEvents'
import type { SyntheticPlaces } from '../syntheticPlaces'
import { syntheticHead } from '../syntheticSet'
import { createWrittenFile } from '../writtenFile'
import { recordsByDay } from './recordsByDay'

/** Events that are made; further ones are these with other ids and days. */
const MADE_EVENTS = 65_536

/**
 * Writes so many rows as one GeoParquet file, row group by row group, with the manifest that makes it the only set.
 * One that is there already is used again.
 *
 * @param folder stands for the site's `data`.
 * @returns path of the file.
 */
export function writeServedSet(
  count: number,
  places: SyntheticPlaces,
  folder: string,
  made = MADE_EVENTS,
): string {
  const head = syntheticHead(count)
  const name = `${head.id}.${head.version}.parquet`
  const [path, manifest] = [join(folder, name), join(folder, 'manifest.json')]
  if (existsSync(manifest)) return path // it is written last
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const context = contextOf(head, places)
  const tables = createNativeTables(context, head)
  const base: ParquetRecord[] = []
  for (const event of syntheticEvents({ count: Math.min(made, count), places, hasWithin: true })) {
    tables.note(event)
    base.push(parquetRecord(event, context))
  }
  const file = createWrittenFile(path)
  const parquet = createGeoParquet(file.write)
  let group: ParquetRecord[] = []
  for (const record of recordsByDay(count, base)) {
    group.push(record)
    if (group.length < GROUP_ROWS) continue
    parquet.group(group)
    group = []
  }
  if (group.length > 0) parquet.group(group)
  parquet.end({ ...headRecord(context), ...tables.records() })
  const { sha256 } = file.close()
  const { id, version, title, licence } = head
  const entry = { id, title, version, file: name, sha256, licence, versions: [] }
  writeFileSync(manifest, JSON.stringify({ format: 'dispatch-atlas-manifest/1', datasets: [entry] }))
  return path
}
