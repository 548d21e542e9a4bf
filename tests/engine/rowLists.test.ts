import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRowListBuilder } from '../../src/engine/rowLists'
import { addRow, noRows } from '../../src/engine/rowSet'
import { firstRows } from '../../src/engine/wordRows'

interface Entry {
  readonly list: number
  readonly row: number
  readonly bit: 0 | 1
}

/** Rows with large and small gaps between them, in lists some of which are long; a row comes once in a list. */
const someEntries: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.record({
      gap: fc.oneof({ weight: 5, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(70_000) }),
      lists: fc.uniqueArray(fc.oneof(fc.nat(2), fc.nat(40)), { maxLength: 5 }),
      bit: fc.constantFrom(0, 1),
    }),
    { maxLength: 600, size: 'max' },
  )
  .map((steps) => {
    let row = 0
    return steps.flatMap(({ gap, lists, bit }) => {
      row += gap + 1
      return lists.map((list) => ({ list, row, bit }) as const)
    })
  })

const MOST = 1 << 26

function listsOf(entries: readonly Entry[]) {
  const builder = createRowListBuilder()
  for (const { list, row, bit } of entries) builder.add(list, row, bit)
  return builder.finish()
}

function rowsOf(entries: readonly Entry[], list: number, rows: number) {
  const [all, withBit] = [noRows(rows), noRows(rows)]
  listsOf(entries).addTo(list, all, withBit)
  return [firstRows(all, rows), firstRows(withBit, rows)]
}

describe('lists of rows', () => {
  it('give back what was added, whatever lies between', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const rows = Math.max(0, ...entries.map(({ row }) => row)) + 1
        const lists = listsOf(entries)
        for (const list of [0, 1, 2, 17, 40, 41, 5000]) {
          const its = entries.filter((entry) => entry.list === list)
          const [all, withBit] = [noRows(rows), noRows(rows)]
          lists.addTo(list, all, withBit)
          expect(firstRows(all, rows)).toEqual(its.map(({ row }) => row))
          expect(firstRows(withBit, rows)).toEqual(its.flatMap(({ row, bit }) => (bit === 1 ? row : [])))
          expect(lists.count(list)).toBe(its.length)
          expect(lists.hasBit(list)).toBe(its.some(({ bit }) => bit === 1))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('tell whether any of their rows is in a set', () => {
    fc.assert(
      fc.property(someEntries, fc.nat(), fc.integer({ min: -1, max: 1 }), (entries, at, aside) => {
        const near = entries[at % entries.length]?.row ?? 0
        const chosen = Math.max(0, near + aside)
        const set = noRows(chosen + 1)
        addRow(set, chosen)
        const lists = listsOf(entries)
        for (const list of [0, 1, 40]) {
          const isThere = entries.some((entry) => entry.list === list && entry.row === chosen)
          expect(lists.hasAny(list, set)).toBe(isThere)
        }
      }),
    )
  })

  it('take a row that comes again in a list once, with the bit that it came with first', () => {
    const entries = [
      { list: 0, row: 4, bit: 1 },
      { list: 0, row: 4, bit: 0 },
      { list: 1, row: 4, bit: 0 },
      { list: 1, row: 4, bit: 1 },
    ] as const
    expect(rowsOf(entries, 0, 10)).toEqual([[4], [4]])
    expect(rowsOf(entries, 1, 10)).toEqual([[4], []])
    expect(listsOf(entries).count(0)).toBe(1)
  })

  it('add to what a set already holds', () => {
    const set = noRows(40)
    set[1] = 1
    listsOf([{ list: 0, row: 3, bit: 1 }]).addTo(0, set, set)
    expect(firstRows(set, 40)).toEqual([3, 32])
  })

  it('hold a million rows of one list, and rows as far apart as they may be', () => {
    const dense = Array.from({ length: 100_000 }, (_, i) => ({ list: 0, row: i * 7, bit: 0 }) as const)
    expect(rowsOf(dense, 0, 700_000)[0]).toHaveLength(100_000)
    const far = [0, MOST - 1].map((row) => ({ list: 3, row, bit: 1 }) as const)
    expect(rowsOf(far, 3, MOST)).toEqual([
      [0, MOST - 1],
      [0, MOST - 1],
    ])
  })
})
