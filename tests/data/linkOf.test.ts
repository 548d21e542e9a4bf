import { expect, test } from 'vitest'
import { linkOf } from '../../src/data/linkOf'

test('an address, a reason and a refusal are three things', () => {
  expect(linkOf('https://example.com/a')).toEqual({
    kind: 'link',
    href: 'https://example.com/a',
    host: 'example.com',
  })
  expect(linkOf('none: not given in the report')).toEqual({ kind: 'none', reason: 'not given in the report' })
  expect(linkOf('javascript:alert(1)')).toEqual({ kind: 'refused' })
})

test.each([['none:  '], ['none'], ['None: x'], [null], [undefined], [{}], [['https://example.com/']], [42]])(
  'refuses %j',
  (url) => {
    expect(linkOf(url)).toEqual({ kind: 'refused' })
  },
)

test('a reason follows the policy for shown text', () => {
  expect(linkOf('none: \u202eremoved\u0007')).toEqual({ kind: 'none', reason: 'removed' })
})
