import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDataset } from '../../../src/data/readDataset'
import { ROOT } from '../../support/steps'
import { allEvents, opened, openedWell } from './opened'

/**
 * The first three events of the report as DuckDB 1.5.6 and Apache Arrow 25.0.1 write them, from a file of ours: in all
 * codecs, pages and encodings that they have for our columns.
 */
const fixture = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(join(ROOT, 'tests/data/parquet/fixtures', `${name}.parquet`)))

async function report() {
  const read = readDataset(await readFile(join(ROOT, 'public/data/report-2024-11-05.1.json')), 'report.json')
  if (read.kind === 'refused') throw new Error('The report is refused')
  return read.dataset
}

describe('files of other writers', () => {
  test.each([
    'duckdb-snappy-v1',
    'duckdb-zstd-v2',
    'arrow-gzip-v2',
    'arrow-delta',
    'arrow-lengths',
    'arrow-lists-and-text-days',
    'arrow-geometry-only',
  ])('%s holds the events of the report', async (name) => {
    const { events: known } = await report()
    const set = await openedWell(await fixture(name))
    const events = await allEvents(set)
    expect(events.length).toBe(3)
    for (const event of events) expect(event).toEqual(known.find(({ id }) => id === event.id))
    for (const [row, { id }] of events.entries()) expect(await set.store.rowOf(id)).toBe(row)
    const seen: string[] = []
    await set.store.scan((lot) => void seen.push(...lot.events.map(({ id }) => id)))
    expect(seen).toEqual(events.map(({ id }) => id))
    expect(set.problems.filter(({ effect }) => effect !== 'kept')).toEqual([])
  })

  test('count the same, whoever wrote them', async () => {
    const { parts } = await openedWell(await fixture('duckdb-zstd-v2'))
    for (const name of ['arrow-delta', 'arrow-geometry-only', 'arrow-lists-and-text-days'])
      expect((await openedWell(await fixture(name))).parts).toEqual(parts)
  })

  test('may have no rows', async () => {
    const set = await openedWell(await fixture('arrow-no-rows'))
    expect([set.rows, set.store.size, set.parts]).toEqual([0, 0, []])
  })

  test.each([
    ['duckdb-brotli', 'codecUnknown', 'BROTLI'],
    ['duckdb-lz4', 'codecUnknown', 'LZ4_RAW'],
    ['arrow-int96', 'columnType', 'INT96'],
    ['arrow-encrypted-footer', 'encrypted', ''],
    ['arrow-encrypted-column', 'encrypted', ''],
  ])('%s is refused: %s %s', async (name, reason, value) => {
    const { result } = await opened(await fixture(name))
    expect(result).toMatchObject({ kind: 'refused', problems: [{ reason, value, effect: 'fileRefused' }] })
  })
})
