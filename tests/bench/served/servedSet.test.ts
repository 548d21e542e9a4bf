import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openGeoParquet } from '../../../src/data/parquet/openGeoParquet'
import { bytesAccess } from '../../../src/data/parquet/randomAccess'
import { loadSyntheticPlaces } from '../syntheticPlaces'
import { writeServedSet } from './servedSet'

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('a served set is opened without a problem, in order of its days, and not written twice', async () => {
  const places = await loadSyntheticPlaces()
  const path = writeServedSet(500, places, join(folder, 'data'), 100)
  const bytes = new Uint8Array(readFileSync(path))
  const starts: number[] = []
  const opened = await openGeoParquet([bytesAccess(bytes, 'set.parquet')], {
    regionSet: places.regionSet,
    locate: null,
    onPart: ({ start }) => starts.push(...start.slice(0, 495)),
  })
  if (opened.kind !== 'ok') throw new Error(JSON.stringify(opened))
  expect([opened.rows, opened.problems]).toEqual([500, []])
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  const { events } = await opened.store.read([0, 499])
  expect(events.map(({ when }) => when.start)).toEqual(['2022-02-24', null])
  expect(writeServedSet(500, places, join(folder, 'data'), 100)).toBe(path)
})
