import { expect, it } from 'vitest'
import { flawOf, ParquetFlaw } from '../../../src/data/parquet/parquetFlaw'

it('a flaw is of the column in which it was met, unless it knows better; all else is damage', () => {
  const flaw = new ParquetFlaw('parquetBroken', { value: '7' })
  expect(flawOf(flaw, 'title')).toMatchObject({ reason: 'parquetBroken', column: 'title', value: '7' })
  const own = new ParquetFlaw('unreadable', { column: 'start' })
  expect(flawOf(own, 'title')).toBe(own)
  expect(flawOf(new RangeError('beyond'), 'title')).toMatchObject({
    reason: 'parquetBroken',
    column: 'title',
  })
})
