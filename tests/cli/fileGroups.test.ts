import { expect, test } from 'vitest'
import { groupsOf, tellFailure } from '../../src/cli/fileGroups'
import { refusalOf } from '../../src/data/loadFailure'
import { anOutput } from './folder'

test('each file is one by itself, unless they belong together', () => {
  expect(groupsOf(['a', 'b'])).toEqual([['a'], ['b']])
  expect(groupsOf(['a', '--together', 'b'])).toEqual([['a', 'b']])
})

test.each([
  [refusalOf('a.csv', 'empty'), 'printed', 'a.csv: there is nothing in it [empty] file refused'],
  [
    { kind: 'unmapped', columns: ['a', '\u001b[2J'] },
    'printed',
    'a.csv: no format has these columns: a, \\u{1b}[2J',
  ],
  [{ kind: 'missing', path: 'b.csv' }, 'errors', 'b.csv: cannot be read'],
  [{ kind: 'noPlaces' }, 'errors', 'public/geo cannot be read: run npm run geo'],
] as const)('%j is told in one line', (failure, where, line) => {
  const output = anOutput()
  tellFailure(failure, 'a.csv', output)
  expect(output[where]).toEqual([line])
  expect([...output.printed, ...output.errors]).toHaveLength(1)
})
