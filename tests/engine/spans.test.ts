import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellsOf } from '../../src/engine/cells'
import { dayOrderOf } from '../../src/engine/dayOrder'
import { dayRangeOf } from '../../src/engine/dayRange'
import { planOf } from '../../src/engine/plan'
import { createSpans } from '../../src/engine/spans'
import { straddlersOf } from '../../src/engine/straddlers'
import { columnsOf, isInDays, isWanted, someFilterInOrder, someRows } from './plainRows'

it('goes from the earliest first to the latest last day, also of events that began before or end after the days', () => {
  fc.assert(
    fc.property(someRows, fc.array(someFilterInOrder, { maxLength: 4 }), (rows, filters) => {
      const columns = columnsOf(rows)
      const cells = cellsOf(columns)
      const spans = createSpans(columns, cells, {
        byStart: dayOrderOf(columns.start, 'first', cells),
        byEnd: dayOrderOf(columns.end, 'last', cells),
        openAt: straddlersOf(columns.start, columns.end, 1),
      })
      for (const filter of filters) {
        const days = rows.flatMap((row) =>
          row.days !== null && isWanted(row, filter) && isInDays(row, filter) ? [row.days] : [],
        )
        const plain =
          days.length === 0
            ? null
            : [Math.min(...days.map(([first]) => first)), Math.max(...days.map(([, last]) => last))]
        expect(spans(planOf(columns, cells, filter), dayRangeOf(filter))).toEqual(plain)
      }
    }),
  )
})
