import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstAfter, offsetsOf, ranked, sortedByGroup } from '../../src/engine/ordering'

const someGroups = fc.array(fc.nat(5))

it('things stand group by group, and each group begins where the one before it ends', () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      const groupOf = Uint32Array.from(groups)
      const things = groupOf.map((_, at) => at * 10)
      const sorted = sortedByGroup(things, groupOf, 6)
      const inGroup = (group: number) => [...things].filter((_, at) => groups[at] === group)
      expect([...sorted.things]).toEqual([0, 1, 2, 3, 4, 5].flatMap(inGroup))
      expect(sorted.from).toEqual(offsetsOf(groupOf, 6))
      for (const group of [0, 1, 2, 3, 4, 5])
        expect([...sorted.things.subarray(sorted.from[group], sorted.from[group + 1])]).toEqual(
          inGroup(group),
        )
    }),
  )
})

it('different keys are ranked from the smallest on', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.maxSafeNat()), (different) => {
      const { keys, rank } = ranked(different)
      expect([...keys]).toEqual(different.toSorted((a, b) => a - b))
      expect(different.map((_, at) => keys[rank[at] ?? -1])).toEqual(different)
    }),
  )
})

it('the first number after another is found, also where several are alike or none is greater', () => {
  fc.assert(
    fc.property(someGroups, fc.integer({ min: -1, max: 6 }), (numbers, number) => {
      const sorted = numbers.toSorted((a, b) => a - b)
      const plain = sorted.findIndex((one) => one > number)
      expect(firstAfter(sorted, number)).toBe(plain === -1 ? sorted.length : plain)
    }),
  )
})
