import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberRanks, sortedByRank } from '../../src/engine/ranks'

const someNumbers = fc.array(fc.constantFrom(-3, 0, 0.5, 2, 7e15, Number.NaN), { maxLength: 20 })

describe('ranks of numbers', () => {
  it('are their places among the different ones; those without a number share the one behind', () => {
    const { count, of } = numberRanks(new Float64Array([5, Number.NaN, -1, 5, 0]))
    expect(count).toBe(3)
    expect([...of]).toEqual([2, 3, 0, 2, 1])
    expect(numberRanks(new Float64Array(0)).count).toBe(0)
  })
})

describe('rows by rank', () => {
  it('stand as a plain sort puts them: equals in their order, those without a number last both ways', () => {
    fc.assert(
      fc.property(someNumbers, fc.boolean(), fc.boolean(), (numbers, isDescending, isReversed) => {
        const rows = [...numbers.keys()].filter((row) => row % 4 !== 1)
        if (isReversed) rows.reverse()
        const numberOf = (row: number): number => numbers[row] ?? Number.NaN
        const known = rows.filter((row) => !Number.isNaN(numberOf(row)))
        const sign = isDescending ? -1 : 1
        const expected = [
          ...known.toSorted((a, b) => sign * (numberOf(a) - numberOf(b))),
          ...rows.filter((row) => !known.includes(row)),
        ]
        const ranks = numberRanks(Float64Array.from(numbers))
        expect([...sortedByRank(new Uint32Array(rows), ranks, isDescending)]).toEqual(expected)
      }),
    )
  })
})
