import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openGeoParquet } from '../../src/data/parquet/openGeoParquet'
import { bytesAccess } from '../../src/data/parquet/randomAccess'
import { createGeoParquetWriter } from './geoParquetSet'
import { syntheticEvents } from './syntheticEvents'
import { loadSyntheticPlaces } from './syntheticPlaces'
import { syntheticHead } from './syntheticSet'

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a made-up set as GeoParquet', () => {
  it('is opened without a problem, and holds what was made', async () => {
    const places = await loadSyntheticPlaces()
    const made = [...syntheticEvents({ count: 400, places })]
    const { file } = await createGeoParquetWriter(places)(syntheticHead(400), made, folder)
    const bytes = new Uint8Array(readFileSync(join(folder, file)))
    const opened = await openGeoParquet([bytesAccess(bytes, file)], {
      regionSet: places.regionSet,
      locate: null,
      onPart: () => undefined,
    })
    if (opened.kind !== 'ok') throw new Error(JSON.stringify(opened))
    expect(opened.problems).toEqual([])
    const { events } = await opened.store.read(made.map((_, row) => row))
    expect(events).toEqual(made)
  })
})
