import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketed } from '../../src/engine/bucketed'

const someKeys = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 50 })

describe('items in buckets', () => {
  it('stand together by their keys, in the order in which they came', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        const { from, items } = bucketed(Uint16Array.from(keys), 8)
        for (let key = 0; key < 8; key++) {
          const expected = keys.flatMap((one, i) => (one === key ? [i] : []))
          expect([...items.slice(from[key], from[key + 1])]).toEqual(expected)
        }
      }),
    )
  })

  it('keep an order that they were given', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        const order = Uint32Array.from(keys, (_, i) => keys.length - 1 - i)
        const { items } = bucketed(Uint32Array.from(keys), 8, order)
        const expected = keys
          .map((key, i) => [key, i] as const)
          .toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
        expect([...items]).toEqual(expected.map(([, i]) => i))
      }),
    )
  })

  it('leave out what has a key beyond the last', () => {
    const { from, items } = bucketed(Uint32Array.of(1, 0xffffffff, 0, 2), 2)
    expect([[...from], [...items]]).toEqual([
      [0, 1, 2],
      [2, 0],
    ])
  })
})
