import fc from 'fast-check'
import { expect, it } from 'vitest'
import { UNDATED } from '../../src/engine/columns'
import { dayOrderOf } from '../../src/engine/dayOrder'

/** Many rows in few cells, so that counts are kept at many places, and few rows in many. */
const someCells = fc.constantFrom(1, 3, 40).chain((count) =>
  fc.record({
    count: fc.constant(count),
    rows: fc.array(
      fc.tuple(fc.nat(count - 1), fc.option(fc.integer({ min: -8, max: 8 }), { nil: UNDATED })),
      {
        maxLength: 120,
        size: 'max',
      },
    ),
  }),
)

it.each(['first', 'last'] as const)('rows are counted by cell up to any day, undated ones %s', (undated) => {
  fc.assert(
    fc.property(someCells, fc.integer({ min: -12, max: 12 }), ({ count, rows }, day) => {
      const ofRow = Uint32Array.from(rows, ([cell]) => cell)
      const totals = new Uint32Array(count).map((_, cell) => ofRow.filter((of) => of === cell).length)
      const order = dayOrderOf(
        Int32Array.from(rows, ([, of]) => of),
        undated,
        { ofRow, rows: totals },
      )
      const isUpTo = (of: number): boolean => (of === UNDATED ? undated === 'first' : of <= day)
      const plain = rows.filter(([, of]) => isUpTo(of))
      const counts = new Uint32Array(count).fill(99)
      order.countFirst(order.rowsUpTo(day), counts)
      expect(order.rowsUpTo(day)).toBe(plain.length)
      expect([...counts]).toEqual(
        [...totals.keys()].map((cell) => plain.filter(([of]) => of === cell).length),
      )
    }),
  )
})

it('says the day, the cell and what stands beside it of each row in order', () => {
  fc.assert(
    fc.property(someCells, ({ count, rows }) => {
      const dated = rows.filter(([, day]) => day !== UNDATED)
      const order = dayOrderOf(
        Int32Array.from(rows, ([, day]) => day),
        'last',
        { ofRow: Uint32Array.from(rows, ([cell]) => cell), rows: new Uint32Array(count) },
        Uint32Array.from(rows, ([cell]) => cell + 100),
      )
      const told = dated.map((_, place) => [order.cells[place], order.dayAt(place)])
      expect(told).toEqual(dated.toSorted(([, a], [, b]) => a - b))
      expect(order.beside?.map((beside) => beside - 100)).toEqual(order.cells)
    }),
  )
})
