import { expect, it } from 'vitest'
import { svg, tenths } from '../../../src/export/picture/svg'

it('leaves out children that are not there', () => {
  expect(svg('g', { fill: 'none' }, null, 'text', svg('path', {})).children).toEqual([
    'text',
    svg('path', {}),
  ])
})

it('rounds to tenths and never gives a negative nought', () => {
  expect([12.34, 0.06, -0.04].map(tenths)).toEqual([12.3, 0.1, 0])
  expect(Object.is(tenths(-0.04), -0)).toBe(false)
})
