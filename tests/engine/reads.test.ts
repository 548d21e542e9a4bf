import { expect, it } from 'vitest'
import { addAt, byteAt, intAt, shortAt, wordAt } from '../../src/engine/reads'

it('numbers are read where they stand, and 0 where there is none', () => {
  expect([0, 1, 2].map((at) => byteAt(Uint8Array.of(1, 2), at))).toEqual([1, 2, 0])
  expect([0, 1, 2].map((at) => shortAt(Uint16Array.of(1, 2), at))).toEqual([1, 2, 0])
  expect([0, 1, 2].map((at) => wordAt(Uint32Array.of(1, 2), at))).toEqual([1, 2, 0])
  expect([0, 1, 2].map((at) => intAt(Int32Array.of(1, -2), at))).toEqual([1, -2, 0])
})

it('is added to one count only', () => {
  const counts = Uint32Array.of(1, 2, 3)
  addAt(counts, 1, 5)
  addAt(counts, 2, -1)
  expect([...counts]).toEqual([1, 7, 2])
})
