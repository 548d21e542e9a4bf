import { expect, it } from 'vitest'
import { byId } from '../../src/domain/byId'

it('finds rows by their ids, in their order, and of the same id the later one', () => {
  const rows = [
    { id: 'b', at: 1 },
    { id: 'a', at: 2 },
    { id: 'b', at: 3 },
  ]
  expect([...byId(rows)]).toEqual([
    ['b', rows[2]],
    ['a', rows[1]],
  ])
  expect(byId([]).size).toBe(0)
})
