import { expect, test } from 'vitest'
import { counted, mappingText } from '../../src/cli/setText'

test('one is not many', () => {
  expect([0, 1, 2].map((count) => counted(count, 'event'))).toEqual(['0 events', '1 event', '2 events'])
})

test('columns are said with what they were taken for', () => {
  const mapping = { dayOrder: 'notSaid', exactness: 'notSaid', sharedNames: 'notSaid' } as const
  expect(mappingText({ ...mapping, columns: { title: 'What', start: 'When' } })).toBe(
    'no format has these columns; taken for title = What, start = When',
  )
})
