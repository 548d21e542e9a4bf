import { expect, it } from 'vitest'
import { widened } from '../../src/engine/widened'

it('a wider column begins with the numbers of the full one', () => {
  expect(widened(Int32Array.of(1, -2), new Int32Array(4))).toEqual(Int32Array.of(1, -2, 0, 0))
})
