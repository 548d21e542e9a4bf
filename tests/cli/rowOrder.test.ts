import { expect, it } from 'vitest'
import { createRowOrder } from '../../src/cli/rowOrder'

it('rows are ordered by day, region and nearness; undated ones follow, and those that are not active last', () => {
  const order = createRowOrder()
  const cells = (start: number | null, region: string, status = 'active') => ({
    cells: { status, region_code: region, ...(start === null ? {} : { start }) },
    points: [],
  })
  const rows = [
    cells(null, 'UA-32'),
    cells(20_000, 'UA-63'),
    cells(1, 'UA-32', 'withdrawn'),
    cells(20_000, 'UA-32'),
    cells(19_000, 'UA-63'),
    { ...cells(20_000, 'UA-63'), point: [30, 50] as const },
    { ...cells(20_000, 'UA-63'), point: [20, 45] as const },
  ]
  for (const row of rows) order.add(row)
  expect([...order.sorted()]).toEqual([4, 3, 1, 6, 5, 0, 2])
})
