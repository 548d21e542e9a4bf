import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionary, numbering } from '../../src/engine/numbering'

describe('numbers for keys', () => {
  it.each([50, 2 ** 53])('follow the order in which keys below %i first come', (below) => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat().map((key) => (key % 50) * Math.floor(below / 50))), (keys) => {
        const numbers = numbering(below)
        const different = [...new Set(keys)]
        expect(keys.map(numbers.numberOf)).toEqual(keys.map((key) => different.indexOf(key)))
        expect(numbers.keys).toEqual(different)
      }),
    )
  })
})

describe('numbers for texts', () => {
  it('follow the order in which they first come', () => {
    const types = dictionary('types', 3)
    expect(['b', 'a', 'b', 'constructor'].map(types.numberOf)).toEqual([0, 1, 0, 2])
    expect(types.values).toEqual(['b', 'a', 'constructor'])
  })

  it('end where columns can number no more, while known ones go on', () => {
    const types = dictionary('types', 1)
    types.numberOf('a')
    expect(() => types.numberOf('b')).toThrow(new RangeError('More than 1 types'))
    expect(types.numberOf('a')).toBe(0)
  })
})
