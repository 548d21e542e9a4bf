import { expect, test } from 'vitest'
import { partPaths, statedPart } from '../../src/cli/editionParts'
import { parquetBytes } from '../data/parquet/opened'
import { DAY, TEXT, written } from '../data/parquet/written'
import { aDataset, anEvent } from '../support/builders'
import { aFolder } from './folder'

test('the files of a folder are found in order, whatever lies beside them', async () => {
  const folder = await aFolder({ 'e/y=2/a.parquet': '', 'e/y=1/b.parquet': '', 'e/_SUCCESS': '' })
  expect(await partPaths(folder.path, 'e')).toEqual(['e/y=1/b.parquet', 'e/y=2/a.parquet'])
  expect(await partPaths(folder.path, 'none')).toBeNull()
  await folder.remove()
})

test('days of a file are those of its events, null where none has a day, and left out where it does not say', async () => {
  const undated = anEvent({ when: { start: null, end: null, precision: 'unknown' } })
  const silent = ['event_id', 'title', 'event_type'].map((name) => ({ name, schema: TEXT, data: ['a'] }))
  const folder = await aFolder({
    'undated.parquet': parquetBytes(aDataset({ events: [undated] })),
    'silent.parquet': written([...silent, { name: 'start', schema: DAY, data: [5], statistics: false }]),
    'text.parquet': 'text',
  })
  expect(await statedPart(folder.path, 'undated.parquet')).toMatchObject({ rows: 1, days: null })
  const part = await statedPart(folder.path, 'silent.parquet')
  expect([part?.rows, part?.days]).toEqual([1, undefined])
  expect(await statedPart(folder.path, 'text.parquet')).toBeNull()
  await folder.remove()
})
