import { expect, it } from 'vitest'
import { addressFrom, pageNames, pagePath, rootFrom } from '../../src/prerender/pagePath'

it('puts English at the root, other languages and regions below it', () => {
  expect(pageNames(['UA-63']).map(pagePath)).toEqual(['', 'region/UA-63/', 'uk/', 'uk/region/UA-63/'])
})

it('leads from each depth to each other', () => {
  const [first, region] = pageNames(['UA-63'])
  const deepest = { language: 'uk', region: 'UA-63' } as const
  if (first === undefined || region === undefined) throw new Error('There are no pages')
  expect([rootFrom(first), rootFrom(region), rootFrom(deepest)]).toEqual(['./', '../../', '../../../'])
  expect(addressFrom(first, deepest)).toBe('./uk/region/UA-63/')
  expect(addressFrom(deepest, first)).toBe('../../../')
})
