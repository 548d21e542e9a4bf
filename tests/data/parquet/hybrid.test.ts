import fc from 'fast-check'
import { ByteWriter } from 'hyparquet-writer'
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js'
import { expect, test } from 'vitest'
import { readHybrid } from '../../../src/data/parquet/hybrid'
import { reasonOf } from './flaws'

test('gives back what a writer wrote, in runs or packed, of any width', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 200 }),
      fc.nat(50),
      (width, numbers, repeats) => {
        const given = numbers.map((number) => number % 2 ** width)
        const values = [...given, ...Array<number>(repeats).fill(given[0] ?? 0)]
        const writer = new ByteWriter()
        writeRleBitPackedHybrid(writer, values, width)
        const read = new Int32Array(values.length)
        readHybrid(writer.getBytes(), width, read)
        expect([...read]).toEqual(values)
      },
    ),
  )
})

test('a run that claims two billion numbers fills no more than is wanted', () => {
  const into = new Uint8Array(5)
  readHybrid(Uint8Array.of(0xfe, 0xff, 0xff, 0xff, 0x0f, 1), 1, into)
  expect([...into]).toEqual([1, 1, 1, 1, 1])
})

test('numbers of no bits are all 0, without a byte', () => {
  const into = Int32Array.of(7, 7)
  readHybrid(new Uint8Array(), 0, into)
  expect([...into]).toEqual([0, 0])
})

test.each([
  ['an early end', [4], 1],
  ['packed numbers without their bytes', [0x03 | 0x20, 1], 8],
  ['a length without end', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff], 1],
  ['numbers of 40 bits', [2, 1, 1, 1, 1, 1], 40],
])('%s is damage', (_, bytes, width) => {
  expect(reasonOf(() => readHybrid(Uint8Array.from(bytes), width, new Int32Array(9)))).toBe('parquetBroken')
})

test('whatever the bytes are, it ends, and writes nothing beyond what is wanted', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 0, max: 40 }), (bytes, width) => {
      const buffer = new Int32Array(20).fill(-7)
      reasonOf(() => readHybrid(bytes, width, buffer.subarray(0, 10)))
      expect([...buffer.subarray(10)]).toEqual(Array<number>(10).fill(-7))
    }),
  )
})
