import { expect, it } from 'vitest'
import { FIRST_VIEW, NO_FILTER } from '../../src/domain/view'
import { decode } from '../../src/link/codec'
import { filterPart } from '../../src/link/filterPart'
import { aFilter } from '../support/builders'

it('is nothing where nothing narrows', () => {
  expect(filterPart(NO_FILTER)).toBeNull()
})

it('holds the filter and nothing else of a view, as a link does', () => {
  const filter = aFilter({ types: ['strike'], from: '2024-11-05', text: 'over & under' })
  const part = filterPart(filter)
  expect(part).toBe('type=strike&from=2024-11-05&q=over%20%26%20under')
  expect(decode(`v=1&${part}`).view).toEqual({ ...FIRST_VIEW, filter })
})
