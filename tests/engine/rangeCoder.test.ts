import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_NUMBER, numberModel } from '../../src/engine/numberModels'
import { createNumberReader, createNumberWriter } from '../../src/engine/rangeCoder'

const CONTEXTS = 3

const someNumbers = fc.array(
  fc.record({
    context: fc.nat(CONTEXTS - 1),
    value: fc.oneof(fc.nat(3), fc.nat(300), fc.nat(LARGEST_NUMBER), fc.constantFrom(0, LARGEST_NUMBER)),
  }),
  { size: 'large' },
)

type Numbers = readonly { readonly context: number; readonly value: number }[]

function written(numbers: Numbers, depth: number): Uint8Array {
  const [writer, model] = [createNumberWriter(), numberModel(CONTEXTS, depth)]
  for (const { context, value } of numbers) writer.number(model, context, value)
  return writer.finish()
}

function reading(bytes: Uint8Array, numbers: Numbers, depth: number) {
  const [reader, model] = [createNumberReader(bytes), numberModel(CONTEXTS, depth)]
  const values = numbers.map(({ context }) => reader.number(model, context, 0))
  return { values, isRight: reader.isRight(), isWhole: reader.isWhole() }
}

describe('numbers as bytes', () => {
  it('come back as they were, and nothing is left over', () => {
    fc.assert(
      fc.property(someNumbers, fc.nat(8), (numbers, depth) => {
        const read = reading(written(numbers, depth), numbers, depth)
        expect(read).toEqual({ values: numbers.map(({ value }) => value), isRight: true, isWhole: true })
      }),
    )
  })

  it('take little room where they are what they were before, and no more than they need elsewhere', () => {
    const alike = Array.from({ length: 8000 }, () => ({ context: 0, value: 5 }))
    expect(written(alike, 4).length).toBeLessThan(40)
    const random = Array.from({ length: 8000 }, (_, at) => ({ context: 0, value: (at * 7919) % 15 }))
    expect(written(random, 4).length).toBeLessThan(8000 * (3.95 / 8))
  })

  it('carry over bytes of 255', () => {
    // Each byte that waits for a carry is one of 65,536 at most: so many numbers meet some of them.
    const numbers = Array.from({ length: 60_000 }, (_, at) => ({
      context: 0,
      value: (at * at * 31) % 65_521,
    }))
    expect(reading(written(numbers, 0), numbers, 0).isWhole).toBe(true)
  })
})

describe('bytes that are no such numbers', () => {
  const numbers = Array.from({ length: 50 }, (_, at) => ({ context: 0, value: at * 1000 }))
  const bytes = written(numbers, 2)

  it('are not whole when they are cut off or go on', () => {
    for (let length = 0; length < bytes.length; length += 1)
      expect(reading(bytes.subarray(0, length), numbers, 2).isWhole).toBe(false)
    expect(reading(Uint8Array.from([...bytes, 0]), numbers, 2).isWhole).toBe(false)
    expect(reading(bytes, numbers.slice(1), 2).isWhole).toBe(false)
  })

  it('end, however much is asked of them', () => {
    const reader = createNumberReader(new Uint8Array(20).fill(0xff))
    expect(reader.isRight()).toBe(false)
    const zeros = createNumberReader(new Uint8Array(20))
    const model = numberModel(1, 0)
    let read = 0
    while (zeros.isRight() && read < 1_000_000) {
      zeros.number(model, 0, 0)
      read += 1
    }
    expect(zeros.isRight()).toBe(false)
  })

  it('are known to be wrong from the first thing on that cannot be', () => {
    const reader = createNumberReader(bytes)
    reader.expect(true)
    expect(reader.isRight()).toBe(true)
    reader.expect(false)
    reader.expect(true)
    expect([reader.isRight(), reader.number(numberModel(1, 2), 0, 7), reader.isWhole()]).toEqual([
      false,
      0,
      false,
    ])
  })
})

it('what may not be read is not written', () => {
  const writer = createNumberWriter()
  expect(() => writer.expect(false)).toThrow(RangeError)
  for (const value of [-1, LARGEST_NUMBER + 1])
    expect(() => writer.number(numberModel(1, 0), 0, value)).toThrow(RangeError)
  expect(writer.isRight()).toBe(true)
})
