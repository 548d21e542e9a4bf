import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createQuickCounts } from '../../src/engine/quickCounts'
import { countingOf, leftOf, plainCounts } from './counting'
import { someFilterInOrder, someRows } from './plainRows'

it('counts what facets and days leave as if each row were looked at, one question after the other', () => {
  fc.assert(
    fc.property(someRows, fc.array(someFilterInOrder, { maxLength: 4 }), (rows, filters) => {
      const { columns, cells, bins, ask } = countingOf(rows)
      const quickCounts = createQuickCounts(columns, cells, bins)
      for (const filter of filters) {
        const { plan, range } = ask(filter)
        const counts = quickCounts(plan, range)
        const { bins: binned, span, sources } = counts
        expect({ left: leftOf(counts), bins: binned, span, sources }).toEqual(plainCounts(rows, filter))
      }
    }),
  )
})
