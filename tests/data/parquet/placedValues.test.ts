import { expect, test } from 'vitest'
import { type ChunkBytes, placedValues } from '../../../src/data/parquet/placedValues'
import { reasonOf } from './flaws'
import { chunkOf, listOf, TEXT } from './written'

const data = ['a', null, 'b', 'a', null]
const all = (chunk: ChunkBytes) => [...placedValues(chunk)]

test('each value has its row, and rows follow one another from page to page', async () => {
  const chunk = await chunkOf({ name: 'c', schema: TEXT, data, encoding: 'PLAIN' }, { pageBytes: 1 })
  const found = all(chunk).flatMap(({ at, firstRow, count }) =>
    Array.from({ length: count }, (_, index) => (at === null ? firstRow + index : at[index])),
  )
  expect(found).toEqual([0, 2, 3])
  expect(all(chunk).at(-1)?.nextRow).toBe(5)
})

test('values of lists have the row of their list', async () => {
  const chunk = await chunkOf({ name: 'c', schema: listOf('c'), data: [['a', 'b'], [], ['c']] })
  const [placed] = all(chunk)
  expect([...(placed?.at?.slice(0, placed.count) ?? [])]).toEqual([0, 0, 2])
})

test('rows that are missing, or too many, are damage', async () => {
  const chunk = await chunkOf({ name: 'c', schema: TEXT, data }, { pageBytes: 1 })
  expect(reasonOf(() => all({ ...chunk, rows: 6 }))).toBe('parquetBroken')
  expect(reasonOf(() => all({ ...chunk, rows: 4 }))).toBe('parquetBroken')
  expect(reasonOf(() => all({ ...chunk, rows: 6, isWhole: false }))).toBe('ok')
})

test('a place that its dictionary has not, and a dictionary that is not there, are damage', async () => {
  const chunk = await chunkOf({ name: 'c', schema: TEXT, data, encoding: 'RLE_DICTIONARY' })
  const other = await chunkOf({ name: 'c', schema: TEXT, data: ['a', 'a'], encoding: 'RLE_DICTIONARY' })
  const pagesOf = ({ bytes }: ChunkBytes, from: number) => bytes.slice(from)
  // both files begin with a dictionary of short words: its length follows from the number of words
  const without = chunk.bytes.findIndex(
    (_, at) => reasonOf(() => all({ ...chunk, bytes: pagesOf(chunk, at + 1) })) === 'parquetBroken',
  )
  expect(without).toBeGreaterThanOrEqual(0)
  const dictionaryEnd =
    [...other.bytes.keys()].find((at) => at > 8 && other.bytes[at] === 0x15 && other.bytes[at + 1] === 6) ?? 0
  const pageStart =
    [...chunk.bytes.keys()].find((at) => at > 8 && chunk.bytes[at] === 0x15 && chunk.bytes[at + 1] === 6) ?? 0
  const mixed = new Uint8Array([...other.bytes.slice(0, dictionaryEnd), ...chunk.bytes.slice(pageStart)])
  expect(reasonOf(() => all({ ...chunk, bytes: mixed }))).toBe('parquetBroken')
})
