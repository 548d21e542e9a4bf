import { expect, test } from 'vitest'
import { extractOf, fileOf } from '../../src/export/writer'
import { aDataset, anEvent } from '../support/builders'

test.each([
  [undefined, null, null],
  [undefined, 'type=strike', 'type=strike'],
  ['type=strike', null, 'type=strike'],
  ['type=strike', 'region=UA-63', 'type=strike&region=UA-63'],
  ['', '', null],
])('a set that is an extract by %j, seen through %j, is one by %j', (extract, query, expected) => {
  const dataset = aDataset(extract === undefined ? {} : { extract })
  expect(extractOf({ dataset, query })).toBe(expected)
})

test('a whole file is its pieces one after the other', () => {
  const ids = fileOf(
    { start: () => '<', events: (batch) => batch.map(({ id }) => id).join(), end: () => '>' },
    [anEvent({ id: 'a' }), anEvent({ id: 'b' })],
  )
  expect(ids).toBe('<a,b>')
})
