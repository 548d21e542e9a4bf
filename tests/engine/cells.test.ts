import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../src/engine/cells'
import { NO_REGION } from '../../src/engine/columns'
import { kindsOf } from '../../src/engine/kinds'
import { regionListsOf } from '../../src/engine/regionLists'
import { columnsOf, someRows } from './plainRows'

describe('cells', () => {
  it('hold rows of one kind and one list of regions, and all of them', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const columns = columnsOf(rows)
        const cells = cellsOf(columns)
        expect(cells.ofRow.map((cell) => cells.kind[cell] ?? -1)).toEqual(kindsOf(columns).ofRow)
        expect(cells.ofRow.map((cell) => cells.list[cell] ?? -1)).toEqual(regionListsOf(columns).ofRow)
        expect([...cells.rows]).toEqual(
          Array.from({ length: cells.count }, (_, cell) => cells.ofRow.filter((of) => of === cell).length),
        )
        expect(cells.rows.includes(0)).toBe(false)
      }),
    )
  })

  it('stand in blocks of one list and type, which know where they count', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { blocks, block, count, list, kind, kinds, lists } = cellsOf(columnsOf(rows))
        const told = Array.from({ length: lists.count }, (_, of) => of).flatMap((of) => {
          const blocksHere = Array.from({ length: blocks.count }, (_, block) => block)
          return blocksHere.slice(blocks.ofList[of], blocks.ofList[of + 1]).flatMap((block) => {
            const [from, next] = [blocks.slotsFrom[block] ?? 0, blocks.slotsFrom[block + 1] ?? 0]
            const slots = [...blocks.slots.subarray(from, next)]
            const cellsHere = (blocks.from[block + 1] ?? 0) - (blocks.from[block] ?? 0)
            const told = slots.map((slot, at) => [
              blocks.slotRegion[slot],
              blocks.slotType[slot],
              blocks.isInSlot[from + at],
            ])
            return Array.from({ length: cellsHere }, () => told)
          })
        })
        const plain = Array.from({ length: count }, (_, cell) => {
          const [from, next] = [lists.from[list[cell] ?? 0] ?? 0, lists.from[(list[cell] ?? 0) + 1] ?? 0]
          return [...lists.region.subarray(from, next)].flatMap((region, at) =>
            region === NO_REGION ? [] : [[region, kinds.type[kind[cell] ?? 0], lists.is[from + at]]],
          )
        })
        expect(told).toEqual(plain)
        expect(blocks.from[blocks.count]).toBe(count)
        const isInBlock = (of: number, cell: number) =>
          cell >= (blocks.from[of] ?? 0) && cell < (blocks.from[of + 1] ?? 0)
        expect(block.every(isInBlock)).toBe(true)
        const pairs = Array.from(list, (of, cell) => `${of} ${kinds.type[kind[cell] ?? 0]}`)
        expect(blocks.count).toBe(new Set(pairs).size)
      }),
    )
  })

  it('have slots in the order of regions, and in a region of types, each once', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { blocks } = cellsOf(columnsOf(rows))
        const slots = Array.from(
          blocks.slotRegion,
          (region, slot) => region * 100 + (blocks.slotType[slot] ?? 0),
        )
        const named = rows.flatMap(({ type, regions }) => regions.map(({ region }) => region * 100 + type))
        expect(slots).toEqual([...new Set(named)].sort((a, b) => a - b))
      }),
    )
  })
})
