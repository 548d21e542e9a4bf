import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConflictEvent } from '../domain/dataset'
import { mayPassOn } from '../domain/licenceRule'
import { createGeoParquet, GROUP_ROWS } from '../export/geoParquet'
import { createParquetNote, type ParquetRecord, parquetRecord } from '../export/parquetRecord'
import type { ExportContext } from '../export/writer'
import type { OpenedSet } from './openPaths'
import { createRowOrder } from './rowOrder'

/**
 * Writes the events of a set as GeoParquet, sorted by `createRowOrder`. What is in memory does not grow with the events
 * but by their keys: the rows themselves wait in a file of the system's folder for temporary ones.
 *
 * @returns whether the file was written; half a file is taken away.
 */
export async function writeGeoParquet(set: OpenedSet, context: ExportContext, out: string): Promise<boolean> {
  const file = openedFor(out)
  if (file === null) return false
  const spool = createSpool()
  try {
    const order = createRowOrder()
    const note = createParquetNote(context, set.opened.tables)
    const add = (event: ConflictEvent): void => {
      const record = parquetRecord(event, context)
      note.add(event)
      order.add(record)
      spool.add(record)
    }
    const again = await set.read((events) => {
      for (const event of mayPassOn(events).kept) add(event)
    })
    const isSame = again.kind === 'ok' && again.events === set.opened.events
    if (isSame) {
      const parquet = createGeoParquet((bytes) => writeAll(file, bytes))
      const rows = order.sorted()
      for (let from = 0; from < rows.length; from += GROUP_ROWS)
        parquet.group(Array.from(rows.subarray(from, from + GROUP_ROWS), spool.read))
      parquet.end(note.record())
    }
    closeSync(file)
    if (!isSame) rmSync(out, { force: true })
    return isSame
  } finally {
    spool.remove()
  }
}

function openedFor(path: string): number | null {
  try {
    return openSync(path, 'w')
  } catch {
    return null
  }
}

/** One call may write less than it was given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

/** Rows on disk, each of which is read again once. */
interface Spool {
  readonly add: (record: ParquetRecord) => void
  /** The record that was added as the `index`-th. */
  readonly read: (index: number) => ParquetRecord
  readonly remove: () => void
}

function createSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-rows-'))
  const file = openSync(join(folder, 'rows'), 'w+')
  const starts: number[] = [0]
  return {
    add(record) {
      const bytes = new TextEncoder().encode(JSON.stringify(record))
      writeAll(file, bytes)
      starts.push((starts.at(-1) ?? 0) + bytes.length)
    },
    read(index) {
      const start = starts[index] ?? 0
      const bytes = new Uint8Array((starts[index + 1] ?? start) - start)
      readSync(file, bytes, 0, bytes.length, start)
      const record: ParquetRecord = JSON.parse(new TextDecoder().decode(bytes))
      return record
    },
    remove() {
      closeSync(file)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
