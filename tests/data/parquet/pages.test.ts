import { describe, expect, test } from 'vitest'
import { type Page, pagesOf } from '../../../src/data/parquet/pages'
import type { ChunkBytes } from '../../../src/data/parquet/placedValues'
import { reasonOf } from './flaws'
import { chunkOf, listOf, TEXT } from './written'

const words = Array.from({ length: 100 }, (_, row) => (row % 10 === 0 ? null : `word ${row % 3}`))
const pages = (chunk: ChunkBytes): Page[] => [...pagesOf(chunk.bytes, chunk)]

test('a dictionary comes before the pages that need it; each says how many values it has', async () => {
  const chunk = await chunkOf(
    { name: 'c', schema: TEXT, data: words, encoding: 'RLE_DICTIONARY' },
    { pageBytes: 80 },
  )
  const [dictionary, ...rest] = pages(chunk)
  expect(dictionary).toMatchObject({ kind: 'dictionary', values: 3 })
  expect(rest.length).toBeGreaterThan(2)
  expect(rest.reduce((sum, { values }) => sum + values, 0)).toBe(100)
})

test('levels tell what is missing and where rows begin', async () => {
  const chunk = await chunkOf({ name: 'c', schema: listOf('c'), data: [['a', 'b'], null, ['c']] })
  const page = pages(chunk).find(({ kind }) => kind === 'data')
  expect(page).toMatchObject({ repetition: Uint8Array.of(0, 1, 0, 0), definition: Uint8Array.of(3, 3, 0, 3) })
})

describe('a page is refused that', () => {
  /** A header in Thrift's compact protocol: fields of a page, then its bytes. */
  const number = (value: number): number[] => {
    const bytes: number[] = []
    for (let rest = value * 2; ; rest = Math.floor(rest / 128)) {
      if (rest < 128) return [...bytes, rest]
      bytes.push((rest % 128) | 128)
    }
  }
  const header = (unpacked: number, packed: number, values: number) =>
    Uint8Array.from([
      ...[0x15, 0, 0x15, ...number(unpacked), 0x15, ...number(packed)], // type, sizes
      ...[0x2c, 0x15, ...number(values), 0x15, 0, 0x15, 6, 0x15, 6, 0], // data page: values, encodings
      0,
      ...Array<number>(Math.min(packed, 64)).fill(0),
    ])
  const reasonFor = async (bytes: Uint8Array, rows = 10) => {
    const { leaf } = await chunkOf({
      name: 'c',
      schema: { ...TEXT, repetition_type: 'REQUIRED' },
      data: ['a'],
    })
    return reasonOf(() => [...pagesOf(bytes, { leaf, codec: 'UNCOMPRESSED', rows })])
  }

  test('is as well-formed as this one, but', async () => {
    expect(await reasonFor(header(64, 64, 10))).toBe('ok')
  })
  test('claims 4 GB', async () => {
    expect(await reasonFor(header(2 ** 31 - 1, 64, 10))).toBe('pageTooLarge')
  })
  test('has more bytes than its column', async () => {
    expect(await reasonFor(header(100_000, 100_000, 10))).toBe('parquetBroken')
  })
  test('has more values than its row group rows', async () => {
    expect(await reasonFor(header(64, 64, 11))).toBe('parquetBroken')
  })
  test('breaks off in its header', async () => {
    expect(await reasonFor(header(64, 64, 10).slice(0, 9))).toBe('parquetBroken')
  })
})
