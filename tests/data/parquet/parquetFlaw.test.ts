import { expect, test } from 'vitest'
import { flawOf, ParquetFlaw } from '../../../src/data/parquet/parquetFlaw'

test('an error of any kind becomes damage of the column that was being read', () => {
  expect(flawOf(new RangeError('offset'), 'start')).toMatchObject({
    reason: 'parquetBroken',
    column: 'start',
  })
})

test('a flaw keeps its reason, and the column where it has one', () => {
  const flaw = new ParquetFlaw('codecUnknown', { value: 'BROTLI', advice: 'SNAPPY' })
  expect(flawOf(flaw, 'title')).toMatchObject({
    reason: 'codecUnknown',
    column: 'title',
    value: 'BROTLI',
    advice: 'SNAPPY',
  })
  expect(flawOf(new ParquetFlaw('encrypted', { column: 'start' }), 'title').column).toBe('start')
})
