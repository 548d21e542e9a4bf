import { expect, test } from 'vitest'
import { countedSet } from '../../src/cli/countedSet'
import type { FetchBytes } from '../../src/data/fetchBytes'
import { publishedFiles, publishedText } from '../support/datasets'

const NAME = 'report-2024-11-05.1.json'
const BYTES = new TextEncoder().encode(publishedText(`data/${NAME}`))

test('a data set is read with its columns, as the page counts them', async () => {
  const set = await countedSet(BYTES, NAME, publishedFiles())
  if (set.kind !== 'ok') expect.fail(set.kind)
  expect([set.columns.rows, set.dataset.id, set.regionSet.id]).toEqual([
    8,
    'report-2024-11-05',
    'ukraine-russia',
  ])
  expect([set.sources.length, set.problems]).toEqual([1, []])
})

test('what is no data set is refused, and one whose regions are not there is not counted', async () => {
  const text = new TextEncoder().encode('PAR1 is how GeoParquet begins')
  expect(await countedSet(text, 'a.parquet', publishedFiles())).toMatchObject({ kind: 'refused' })
  expect(await countedSet(text.slice(4), 'a.json', publishedFiles())).toMatchObject({ kind: 'refused' })
  const nothing: FetchBytes = () => Promise.resolve({ kind: 'httpStatus', status: 404 })
  expect(await countedSet(BYTES, NAME, nothing)).toEqual({ kind: 'noPlaces' })
})
