import { expect, test } from 'vitest'
import { codeNumber, LARGEST_NUMBER, numberModel } from '../../src/engine/numberModels'

/** How surprising a number is to a model, in bits. */
function bitsOf(model: ReturnType<typeof numberModel>, context: number, value: number): number {
  let bits = 0
  codeNumber(
    (zero, bit) => {
      bits -= Math.log2((bit === 0 ? zero : 0x1_0000 - zero) / 0x1_0000)
      return bit
    },
    model,
    context,
    value,
  )
  return bits
}

test('a number is less surprising the more often it came, and in its own context only', () => {
  const model = numberModel(2, 4)
  const first = bitsOf(model, 0, 9)
  for (let times = 0; times < 50; times += 1) bitsOf(model, 0, 9)
  expect(bitsOf(model, 0, 9)).toBeLessThan(first / 10)
  expect(bitsOf(model, 1, 9)).toBe(first)
})

test('no number is ever held to be impossible', () => {
  const model = numberModel(1, 4)
  for (let times = 0; times < 5000; times += 1) bitsOf(model, 0, 0)
  expect(bitsOf(model, 0, LARGEST_NUMBER)).toBeLessThan(100)
})
