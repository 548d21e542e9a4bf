import fc from 'fast-check'
import { expect, it } from 'vitest'
import { platesAt } from '../../src/engine/platesAt'
import { repeatedRows, repeatsOf } from '../../src/engine/repeatedRows'
import { inCells, somePoints } from './pointSetup'

it('finds for each plate the points that count an event once more', () => {
  fc.assert(
    fc.property(somePoints, fc.constantFrom(3, 5, 7), (points, zoom) => {
      const { index, selection, cells, area } = inCells(points, 7)
      const plates = platesAt(cells, area, zoom)
      const repeated = repeatedRows(index, selection)
      const { first, next } = repeatsOf(repeated, plates)
      for (let plate = 0; plate < plates.count; plate++) {
        const here = [...selection.points].filter(
          (i) => plates.plateOf[(selection.cellOf[i] ?? 0) - 1] === plate,
        )
        const rows = here.map((i) => index.row[i] ?? 0)
        const more = rows.filter((row, i) => rows.indexOf(row) !== i)
        const found: (number | undefined)[] = []
        for (let i = first[plate] ?? -1; i >= 0; i = next[i] ?? -1) {
          found.push(repeated.row[i])
          expect((repeated.row[i] ?? 0) % 2 === 0 ? 'strike' : 'shelling').toBe(
            typeNames(points)[repeated.type[i] ?? -1],
          )
        }
        expect(found.toSorted()).toEqual(more.toSorted())
      }
    }),
  )
})

/** Types in the order of the columns. */
function typeNames(points: readonly { readonly row: number; readonly type: string }[]): readonly string[] {
  return [...new Set(points.toSorted((a, b) => a.row - b.row).map(({ type }) => type))]
}
