import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  NO_WORD,
  readNumbers,
  readPoints,
  readWordLists,
  readWords,
} from '../../../src/data/parquet/columnValues'
import { reasonOf } from './flaws'
import { chunkOf, DAY, DOUBLE, FLAG, listOf, TEXT, type WrittenColumn } from './written'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 4 })
const column = (
  schema: WrittenColumn['schema'],
  data: unknown[],
  changes: Partial<WrittenColumn> = {},
): WrittenColumn => ({
  name: 'c',
  schema,
  data,
  ...changes,
})

/** Numbers for words, in the order in which they come. */
function numbering() {
  const words: string[] = []
  return {
    words,
    numberOf: (word: string) => (words.includes(word) ? words.indexOf(word) : words.push(word) - 1),
  }
}

describe('numbers', () => {
  test.each([
    ['as they are', DOUBLE, fc.double({ noNaN: true }), 'PLAIN'],
    ['split into bytes', DOUBLE, fc.double({ noNaN: true }), 'BYTE_STREAM_SPLIT'],
    ['of single precision', { ...DOUBLE, type: 'FLOAT' }, fc.float({ noNaN: true }), undefined],
    ['days', DAY, fc.integer({ min: -700_000, max: 2_900_000 }), undefined],
    ['days as differences', DAY, fc.integer({ min: -700_000, max: 2_900_000 }), 'DELTA_BINARY_PACKED'],
    ['whole numbers of 64 bits', { ...DOUBLE, type: 'INT64' }, fc.integer().map(BigInt), undefined],
    [
      'the same as differences',
      { ...DOUBLE, type: 'INT64' },
      fc.integer().map(BigInt),
      'DELTA_BINARY_PACKED',
    ],
    ['flags', FLAG, fc.boolean(), undefined],
  ] as const)('%s come back, and NaN where there is none', async (_, schema, value, encoding) => {
    await fc.assert(
      fc.asyncProperty(fc.array(maybe<unknown>(value), { minLength: 1, maxLength: 60 }), async (data) => {
        const chunk = await chunkOf(column(schema, data, encoding === undefined ? {} : { encoding }), {
          pageBytes: 64,
        })
        const expected = data.map((one) => (one === null ? Number.NaN : Number(one)))
        expect([...readNumbers(chunk)]).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })

  test('with a point put in come back as they were meant', async () => {
    const schema = { ...DOUBLE, type: 'INT32', converted_type: 'DECIMAL', scale: 3, precision: 9 } as const
    expect([...readNumbers(await chunkOf(column(schema, [30.125, null, -0.5])))]).toEqual([
      30.125,
      Number.NaN,
      -0.5,
    ])
  })
})

describe('words', () => {
  test.each([undefined, 'PLAIN', 'RLE_DICTIONARY', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY'] as const)(
    'of any encoding get the number of their word: %s',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(maybe(fc.oneof(fc.constantFrom('a', 'ab', 'abc', 'Київ', ''), fc.string())), {
            minLength: 1,
            maxLength: 60,
          }),
          async (data) => {
            const chunk = await chunkOf(column(TEXT, data, encoding === undefined ? {} : { encoding }), {
              pageBytes: 16,
            })
            const { words, numberOf } = numbering()
            const read = [...readWords(chunk, numberOf)]
            const asWritten = data.map((one) =>
              one === null ? null : new TextDecoder().decode(new TextEncoder().encode(one)),
            )
            expect(read.map((number) => (number === NO_WORD ? null : words[number]))).toEqual(asWritten)
          },
        ),
        { numRuns: 25 },
      )
    },
  )

  test('in lists belong to their rows, also where a row has none', async () => {
    const data = [['a', 'b'], [], null, ['b'], ['c', 'a', 'a']]
    const chunk = await chunkOf({ name: 'c', schema: listOf('c'), data })
    const { words, numberOf } = numbering()
    const { from, words: numbers } = readWordLists(chunk, numberOf)
    const rows = data.map((_, row) => [...numbers.slice(from[row], from[row + 1])].map((one) => words[one]))
    expect(rows).toEqual([['a', 'b'], [], [], ['b'], ['c', 'a', 'a']])
  })
})

describe('points', () => {
  const binary = (...bytes: number[]) => Uint8Array.from(bytes)
  const wkb = (lng: number, lat: number, isLittle = true, type = 1, extra = 0) => {
    const bytes = new Uint8Array(21 + extra)
    const view = new DataView(bytes.buffer)
    view.setUint8(0, isLittle ? 1 : 0)
    view.setUint32(1, type, isLittle)
    const at = (type & 0x20000000) === 0 ? 5 : 9
    view.setFloat64(at, lng, isLittle)
    view.setFloat64(at + 8, lat, isLittle)
    return bytes
  }
  const BINARY = { type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' } as const
  const read = async (...shapes: (Uint8Array | null)[]) => readPoints(await chunkOf(column(BINARY, shapes)))

  test('come in both orders of bytes, with heights and reference systems', async () => {
    const { lng, lat } = await read(
      wkb(30.5, 50.25),
      wkb(30.5, 50.25, false),
      null,
      wkb(1, 2, true, 1001, 8),
      wkb(1, 2, true, 0x20000001, 4),
      wkb(1, 2, true, 0x80000001, 8),
    )
    expect([...lng]).toEqual([30.5, 30.5, Number.NaN, 1, 1, 1])
    expect([...lat]).toEqual([50.25, 50.25, Number.NaN, 2, 2, 2])
  })

  test('are all that is read: lines, scraps and texts are of another type', async () => {
    for (const shape of [wkb(1, 2, true, 2), binary(1, 1, 0, 0, 0), binary()]) {
      const chunk = await chunkOf(column(BINARY, [shape]))
      expect(reasonOf(() => readPoints(chunk))).toBe('columnType')
    }
  })
})

test('a column of another kind than was thought is refused', async () => {
  const texts = await chunkOf(column(TEXT, ['a']))
  const numbers = await chunkOf(column(DOUBLE, [1]))
  expect(reasonOf(() => readNumbers(texts))).toBe('columnType')
  expect(reasonOf(() => readWords(numbers, () => 0))).toBe('columnType')
  expect(reasonOf(() => readPoints(numbers))).toBe('columnType')
})
