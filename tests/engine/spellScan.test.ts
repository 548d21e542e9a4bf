import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binsOf } from '../../src/engine/bins'
import { cellsOf } from '../../src/engine/cells'
import { dayRangeOf } from '../../src/engine/dayRange'
import { planOf } from '../../src/engine/plan'
import { scanRows } from '../../src/engine/rowScan'
import { allRows } from '../../src/engine/rowSet'
import { scanSpells } from '../../src/engine/spellScan'
import { wholeOf } from '../../src/engine/whole'
import { someQuestions } from './arbitraries'
import { columnsOf, cubeFor } from './someCubes'

test('a look at each spell finds what a look at each row does, but for the sources', () => {
  fc.assert(
    fc.property(someQuestions, ({ plain, filters }) => {
      const columns = columnsOf(plain)
      const cells = cellsOf(columns)
      const { coverage } = wholeOf(columns, plain.newestSourceDay)
      const bins = coverage === null ? null : binsOf(coverage)
      for (const filter of filters) {
        const [plan, range] = [planOf(columns, cells, filter), dayRangeOf(filter)]
        const expected = scanRows(columns, cells, bins, {
          plan,
          range,
          rows: allRows(columns.rows),
        })
        const sources = expected.sources // of which a cube knows nothing
        expect({ ...scanSpells(cubeFor(plain), bins, plan, range), sources }).toEqual(expected)
      }
    }),
    { numRuns: 25 },
  )
})
