import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVarintReader, createVarintWriter } from '../../src/engine/varints'

const MOST = 2 ** 32 - 1
const whole = fc.oneof(
  fc.nat(300),
  fc.integer({ min: 0, max: MOST }),
  fc.constantFrom(127, 128, 16_383, 16_384, MOST),
)

function written(write: (writer: ReturnType<typeof createVarintWriter>) => void): Uint8Array {
  const writer = createVarintWriter()
  write(writer)
  return writer.bytes()
}

describe('whole numbers as bytes', () => {
  it('come back as they were, with the texts between them', () => {
    fc.assert(
      fc.property(
        whole,
        fc.array(whole),
        fc.string({ unit: 'grapheme-ascii', maxLength: 200 }),
        (one, some, text) => {
          const bytes = written((writer) => {
            writer.number(one)
            writer.numbers(some)
            writer.text(text)
          })
          const reader = createVarintReader(bytes)
          const read = [reader.number(MOST), [...reader.numbers(some.length, MOST)], reader.text(200)]
          expect(read).toEqual([one, some, text])
          expect([reader.isRight(), reader.rest().length]).toEqual([true, 0])
        },
      ),
    )
  })

  it('may be larger than 32 bits', () => {
    const largest = Number.MAX_SAFE_INTEGER
    const reader = createVarintReader(written(({ number }) => number(largest)))
    expect([reader.number(largest), reader.isRight()]).toEqual([largest, true])
  })

  it('are few where they are small', () => {
    expect(written(({ numbers }) => numbers([0, 127]))).toHaveLength(2)
  })
})

describe('bytes that are no such numbers', () => {
  it.each([
    ['an end within a number', [0x80], (reader: Reader) => reader.number(MOST)],
    ['an end before a number', [], (reader: Reader) => reader.number(MOST)],
    ['a number beyond the largest', [11], (reader: Reader) => reader.number(10)],
    ['a number where none can be', [0], (reader: Reader) => reader.number(-1)],
    ['a number without end', Array<number>(20).fill(0xff), (reader: Reader) => reader.number(MOST)],
    ['more numbers than bytes', [1, 2], (reader: Reader) => reader.numbers(3, MOST).length],
    ['more numbers than memory', [1, 2], (reader: Reader) => reader.numbers(MOST, MOST).length],
    ['a text longer than it may be', [3, 65, 65, 65], (reader: Reader) => reader.text(2).length],
    ['a text longer than the bytes', [3, 65, 65], (reader: Reader) => reader.text(9).length],
  ])('%s: that is known, and nothing is thrown', (_name, bytes, read) => {
    const reader = createVarintReader(Uint8Array.from(bytes))
    expect(reader.isRight()).toBe(true)
    expect(read(reader)).toBeLessThan(11)
    expect(reader.isRight()).toBe(false)
    expect([reader.number(MOST), reader.numbers(1, MOST).length, reader.text(9)].length).toBe(3)
    expect(reader.isRight()).toBe(false)
  })

  it('and what is not as expected stays known', () => {
    const reader = createVarintReader(Uint8Array.of(1))
    reader.expect(true)
    expect(reader.isRight()).toBe(true)
    reader.expect(false)
    reader.expect(true)
    expect(reader.isRight()).toBe(false)
  })
})

type Reader = ReturnType<typeof createVarintReader>
