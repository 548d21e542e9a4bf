import { expect } from 'vitest'
import {
  type OpenedParquet,
  type OpenParquetOptions,
  openGeoParquet,
} from '../../../src/data/parquet/openGeoParquet'
import { bytesAccess, type RandomAccess } from '../../../src/data/parquet/randomAccess'
import type { ColumnPart } from '../../../src/domain/columnInput'
import type { ConflictEvent, Dataset } from '../../../src/domain/dataset'
import { createGeoParquet } from '../../../src/export/geoParquet'
import { createParquetNote, parquetRecord } from '../../../src/export/parquetRecord'
import { contextOf } from '../../export/contexts'
import { aRegionSet } from '../../support/builders'

/** A data set as a GeoParquet file, its events in their order, with so many rows in a group. */
export function parquetBytes(dataset: Dataset, groupRows = 3): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  const context = contextOf(dataset)
  const note = createParquetNote(context, dataset)
  const parquet = createGeoParquet((bytes) => pieces.push(bytes))
  for (let from = 0; from < dataset.events.length; from += groupRows) {
    const events = dataset.events.slice(from, from + groupRows)
    for (const event of events) note.add(event)
    parquet.group(events.map((event) => parquetRecord(event, context)))
  }
  parquet.end(note.record())
  return new Uint8Array(Buffer.concat(pieces))
}

/** A file in memory that counts what is read of it. */
export function countingAccess(
  bytes: Uint8Array<ArrayBuffer>,
): RandomAccess & { readonly reads: [number, number][] } {
  const reads: [number, number][] = []
  const access = bytesAccess(bytes, 'test.parquet')
  return {
    ...access,
    reads,
    slice(start, end, signal) {
      reads.push([start, end])
      return access.slice(start, end, signal)
    },
  }
}

/** Opens bytes or files and gathers the parts. */
export async function opened(
  files: Uint8Array<ArrayBuffer> | readonly RandomAccess[],
  options: Partial<OpenParquetOptions> = {},
) {
  const parts: ColumnPart[] = []
  const result = await openGeoParquet(
    files instanceof Uint8Array ? [bytesAccess(files, 'test.parquet')] : files,
    {
      regionSet: aRegionSet(),
      locate: null,
      onPart: (part) => parts.push(part),
      ...options,
    },
  )
  return { result, parts }
}

/** As {@link opened}, expected to work. */
export async function openedWell(
  files: Uint8Array<ArrayBuffer> | readonly RandomAccess[],
  options: Partial<OpenParquetOptions> = {},
): Promise<OpenedParquet & { readonly parts: readonly ColumnPart[] }> {
  const { result, parts } = await opened(files, options)
  if (result.kind !== 'ok') expect.fail(JSON.stringify(result))
  return { ...result, parts }
}

/** All events of a store, in the order of their rows. */
export async function allEvents({ store }: Pick<OpenedParquet, 'store'>): Promise<readonly ConflictEvent[]> {
  const { events } = await store.read(Array.from({ length: store.size }, (_, row) => row))
  return events
}
