import { expect, test } from 'vitest'
import { cellsOf } from '../../../src/data/parquet/cells'
import { chunkOf, DOUBLE, listOf, TEXT } from './written'

test('a cell is what was written, page after page, and nothing where there was none', async () => {
  const texts = Array.from({ length: 50 }, (_, row) => (row % 7 === 3 ? null : `text ${row}`))
  const cellOf = cellsOf([await chunkOf({ name: 'c', schema: TEXT, data: texts }, { pageBytes: 40 })])
  expect(texts.map((_, row) => cellOf(row) ?? null)).toEqual(texts)
  expect([cellOf(50), cellOf(-1)]).toEqual([undefined, undefined])
  expect([40, 2, 49, 0].map(cellOf)).toEqual(['text 40', 'text 2', 'text 49', 'text 0'])
})

test('a damaged page is told with its column by each row that it may hold, and the rows before it are read', async () => {
  const texts = Array.from({ length: 50 }, (_, row) => `text ${row}`)
  const chunk = await chunkOf({ name: 'c', schema: TEXT, data: texts }, { pageBytes: 40 })
  const cellOf = cellsOf([{ ...chunk, bytes: chunk.bytes.subarray(0, chunk.bytes.length - 5) }])
  expect(cellOf(0)).toBe('text 0')
  for (let time = 0; time < 2; time += 1)
    expect(() => cellOf(49)).toThrow(expect.objectContaining({ reason: 'parquetBroken', column: 'c' }))
})

test('numbers, dictionaries and lists are cells, too', async () => {
  const numbers = cellsOf([await chunkOf({ name: 'c', schema: DOUBLE, data: [1.5, null, -2] })])
  expect([numbers(0), numbers(1), numbers(2)]).toEqual([1.5, undefined, -2])
  const words = cellsOf([
    await chunkOf({ name: 'c', schema: TEXT, data: ['a', null, 'a'], encoding: 'RLE_DICTIONARY' }),
  ])
  expect([words(0), words(1), words(2)]).toEqual(['a', undefined, 'a'])
  const lists = cellsOf([
    await chunkOf({ name: 'c', schema: listOf('c'), data: [['a', 'b'], null, [], ['c']] }),
  ])
  expect([lists(0), lists(1), lists(2), lists(3)]).toEqual([['a', 'b'], undefined, undefined, ['c']])
})
