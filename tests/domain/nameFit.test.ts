import { describe, expect, it } from 'vitest'
import { bestFit, bestNames, FIT, namesOf } from '../../src/domain/nameFit'
import { queryOf } from '../../src/domain/wordQuery'

const KHARKIV = namesOf(['Kharkiv Oblast', 'Харківська область', undefined, 'Харків', 'Харьков'])

describe('how well a name fits', () => {
  it.each([
    ['Kharkiv Oblast', FIT.exact],
    ['харьков', FIT.exact],
    ['Kharkiv Obl', FIT.beginning],
    ['khar', FIT.beginning],
    ['oblast kharkiv', FIT.words],
    ['arki', FIT.inside],
    ['Kyiv', FIT.inside],
  ])('%s', (text, fit) => {
    expect(bestFit(KHARKIV, queryOf(text))).toBe(fit)
  })

  it('is no fit of its own where there are no names', () => {
    expect(bestFit([], queryOf('Kharkiv'))).toBe(FIT.inside)
  })
})

describe('the names that fit best', () => {
  it.each([
    ['Харьков', ['Харьков', 'Харків']],
    ['kharkiv', ['Харків', 'Харьков']],
    ['khar', ['Kharkiv Oblast', 'Харківська область', 'Харків', 'Харьков']],
    ['arki', []],
    ['Kyiv', []],
  ])('%s', (text, names) => {
    expect(bestNames(KHARKIV, queryOf(text), text)).toEqual(names)
  })
})
