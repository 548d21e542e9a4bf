import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldChanges } from '../../src/domain/fieldChanges'

test.each([
  ['a value', { a: 1 }, { a: 2 }, [{ field: 'a', before: 1, after: 2 }]],
  [
    'a text deep inside',
    { a: { en: 'x', uk: 'y' } },
    { a: { en: 'x', uk: 'z' } },
    [{ field: 'a.uk', before: 'y', after: 'z' }],
  ],
  ['a field that is new', {}, { a: null }, [{ field: 'a', after: null }]],
  ['a field that is gone', { a: [] }, {}, [{ field: 'a', before: [] }]],
  ['another kind of value', { a: [1] }, { a: { 0: 1 } }, [{ field: 'a', before: [1], after: { 0: 1 } }]],
  [
    'a list without ids',
    { a: [1, 2] },
    { a: [1, 3, 4] },
    [
      { field: 'a[1]', before: 2, after: 3 },
      { field: 'a[2]', after: 4 },
    ],
  ],
  [
    'a thing with an id that has moved and changed',
    { c: [{ id: 'x', n: 1 }, { id: 'y' }] },
    { c: [{ id: 'y' }, { id: 'x', n: 2 }] },
    [{ field: 'c[x].n', before: 1, after: 2 }],
  ],
  ['a first thing with an id', { c: [] }, { c: [{ id: 'x' }] }, [{ field: 'c[x]', after: { id: 'x' } }]],
  [
    'a field named like a part of every object',
    {},
    Object.fromEntries([['__proto__', 1]]),
    [{ field: '__proto__', after: 1 }],
  ],
])('finds %s', (_what, before, after, found) => {
  expect(fieldChanges(before, after)).toEqual(found)
})

test('what is equal has no changes, and what differs has some, whatever it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(fieldChanges(one, structuredClone(one))).toEqual([])
      const isSame = JSON.stringify(one) === JSON.stringify(other)
      if (fieldChanges(one, other).length === 0) expect(other).toEqual(one)
      else expect(isSame).toBe(false)
    }),
  )
})
