import { expect, it } from 'vitest'
import { markCounts } from '../../src/domain/markCounts'
import { markOf } from '../../src/domain/marks'

it('counts events by mark, in the same order whatever the order of the events', () => {
  const strike = { shape: 'triangleFull', colour: markOf('strike').colour.dark, count: 2 }
  const attack = { shape: 'triangleOpen', colour: markOf('attack').colour.dark, count: 1 }
  expect(
    markCounts(
      new Map([
        ['strike', 2],
        ['attack', 1],
      ]),
      'dark',
    ),
  ).toEqual([attack, strike])
  expect(
    markCounts(
      new Map([
        ['attack', 1],
        ['strike', 2],
      ]),
      'dark',
    ),
  ).toEqual([attack, strike])
})

it('counts types that share a mark together', () => {
  expect(
    markCounts(
      new Map([
        ['other', 1],
        ['my.own', 1],
        ['your.own', 4],
      ]),
      'light',
    ).map(({ count }) => count),
  ).toEqual([6])
})

it('has nothing to count without events', () => {
  expect(markCounts(new Map(), 'light')).toEqual([])
})
