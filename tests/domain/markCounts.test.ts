import { expect, it } from 'vitest'
import { markCounts } from '../../src/domain/markCounts'
import { markOf } from '../../src/domain/marks'

it('counts events by mark, in the same order whatever the order of the events', () => {
  const strike = { shape: 'triangleFull', colour: markOf('strike').colour.dark, count: 2 }
  const attack = { shape: 'triangleOpen', colour: markOf('attack').colour.dark, count: 1 }
  expect(markCounts(['strike', 'attack', 'strike'], 'dark')).toEqual([attack, strike])
  expect(markCounts(['attack', 'strike', 'strike'], 'dark')).toEqual([attack, strike])
})

it('counts types that share a mark together', () => {
  expect(markCounts(['other', 'my.own', 'your.own'], 'light').map(({ count }) => count)).toEqual([3])
})

it('has nothing to count without events', () => {
  expect(markCounts([], 'light')).toEqual([])
})
