import { expect, test } from 'vitest'
import { createReport } from '../../src/data/report'
import { uniqueById } from '../../src/data/uniqueById'

test('keeps the first row of each id in order and reports the others', () => {
  const report = createReport('a.json')
  const rows = ['b', 'a', 'b', 'constructor'].map((id, index) => ({ index, row: { id } }))
  const kept = uniqueById(rows, ['events'], report).map(({ row }) => row.id)
  expect(kept).toEqual(['b', 'a', 'constructor'])
  expect(report.problems()).toMatchObject([
    { path: 'events[2].id', reason: 'idDuplicate', value: 'b', row: 2 },
  ])
})
