import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Leaf } from '../../../src/data/parquet/leaves'
import type { DataPage } from '../../../src/data/parquet/pages'
import { dictionaryValues, valuesOf } from '../../../src/data/parquet/pageValues'
import { reasonOf } from './flaws'

const leaf = (element: Partial<Leaf['element']>): Leaf => ({
  path: ['c'],
  index: 0,
  mostDefined: 0,
  mostRepeated: 0,
  element: { name: 'c', ...element },
})
const page = (encoding: string, body: readonly number[] | Uint8Array): DataPage => ({
  kind: 'data',
  values: 0,
  repetition: null,
  definition: null,
  encoding,
  body: Uint8Array.from(body),
})
const TEXT = leaf({ type: 'BYTE_ARRAY' })
const DAY = leaf({ type: 'INT32' })

describe('values are refused', () => {
  test.each([
    ['of an encoding that there is not', page('BIT_PACKED', []), 1, TEXT, 'encodingUnknown'],
    ['of runs that are no flags', page('RLE', [1]), 1, TEXT, 'encodingUnknown'],
    ['of 96 bits', page('PLAIN', Array(12).fill(0)), 1, leaf({ type: 'INT96' }), 'columnType'],
    ['that end early: texts', page('PLAIN', [9, 0, 0, 0, 65]), 1, TEXT, 'parquetBroken'],
    ['that end early: numbers', page('PLAIN', [1, 0, 0]), 1, DAY, 'parquetBroken'],
    ['that end early: split', page('BYTE_STREAM_SPLIT', [1, 0, 0]), 1, DAY, 'parquetBroken'],
    ['that are no split numbers', page('BYTE_STREAM_SPLIT', [1, 0, 0, 0]), 1, TEXT, 'encodingUnknown'],
    [
      'of fixed bytes without a length',
      page('PLAIN', [1]),
      1,
      leaf({ type: 'FIXED_LEN_BYTE_ARRAY' }),
      'parquetBroken',
    ],
    [
      'that count themselves wrongly',
      page('DELTA_BINARY_PACKED', [0x80, 1, 4, 9, 0]),
      1,
      DAY,
      'parquetBroken',
    ],
    [
      'in blocks of a gigabyte',
      page('DELTA_BINARY_PACKED', [0x80, 0x80, 0x80, 0x80, 4, 4, 1, 0]),
      1,
      DAY,
      'parquetBroken',
    ],
    [
      'in two billion parts',
      page('DELTA_BINARY_PACKED', [0x80, 1, 0xff, 0xff, 0xff, 0xff, 7, 1, 0]),
      1,
      DAY,
      'parquetBroken',
    ],
  ] as const)('%s', (_, given, count, of, reason) => {
    expect(reasonOf(() => valuesOf(given, count, of))).toBe(reason)
  })

  test('that share so much with one another that a small page would be gigabytes', () => {
    const count = 2000
    const varint = (value: number): number[] =>
      value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]
    // each length is the one before, plus a difference of no bits: shared 0, then 200,000 for all others
    const constant = (first: number, step: number) => [
      ...[0x80, 0x10, 4, ...varint(count), ...varint(first * 2), ...varint(step * 2), 0, 0, 0, 0],
    ]
    const shared = constant(0, 100)
    const own = constant(100, 0)
    const body = [...shared, ...own, ...Array<number>(100 * count).fill(65)]
    expect(reasonOf(() => valuesOf(page('DELTA_BYTE_ARRAY', body), count, TEXT))).toBe('pageTooLarge')
  })

  test('or read, whatever the bytes are, and never more than there are to be', () => {
    const encodings = [
      'PLAIN',
      'RLE_DICTIONARY',
      'RLE',
      'DELTA_BINARY_PACKED',
      'DELTA_LENGTH_BYTE_ARRAY',
      'DELTA_BYTE_ARRAY',
      'BYTE_STREAM_SPLIT',
    ]
    const types = ['BOOLEAN', 'INT32', 'INT64', 'FLOAT', 'DOUBLE', 'BYTE_ARRAY'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...encodings),
        fc.constantFrom(...types),
        fc.uint8Array({ maxLength: 120 }),
        fc.nat(40),
        (encoding, type, body, count) => {
          const of = leaf({ type })
          if (reasonOf(() => valuesOf(page(encoding, body), count, of)) !== 'ok') return
          const values = valuesOf(page(encoding, body), count, of)
          const length =
            values.kind === 'numbers'
              ? values.numbers.length
              : values.kind === 'places'
                ? values.places.length
                : values.from.length
          expect(length).toBe(count)
          if (values.kind === 'bytes')
            for (const [at, from] of values.from.entries()) {
              expect(from).toBeLessThanOrEqual(values.to[at] ?? 0)
              expect(values.to[at]).toBeLessThanOrEqual(values.bytes.length)
            }
        },
      ),
      { numRuns: 3000 },
    )
  })
})

test('a dictionary holds its values one after another', () => {
  const body = Uint8Array.of(2, 0, 0, 0, 72, 105, 0, 0, 0, 0)
  const values = dictionaryValues({ kind: 'dictionary', values: 2, body }, TEXT)
  expect(values).toMatchObject({ kind: 'bytes', from: Uint32Array.of(4, 10), to: Uint32Array.of(6, 10) })
})
