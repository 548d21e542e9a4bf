import { describe, expect, it } from 'vitest'
import { haveNumber, isContested, isNumber, scopeOf, statementsOf } from '../../src/domain/statements'
import { aClaim, aFigure } from '../support/builders'

const TWO = aClaim({ id: 'two', figures: [aFigure()] })
const NINE = aClaim({ id: 'nine', claimant: 'russia', figures: [aFigure({ low: 9, high: 9 })] })

describe('statements', () => {
  it('are the numbers of all claims in their order, each with its claim', () => {
    const both = aClaim({ id: 'both', figures: [aFigure({ measure: 'killed' }), aFigure()] })
    const told = statementsOf([TWO, aClaim(), both]).map(({ claim, figure }) => [claim.id, figure.measure])
    expect(told).toEqual([
      ['two', 'wounded'],
      ['both', 'killed'],
      ['both', 'wounded'],
    ])
  })

  it('count a region, a country, or the event’s own place', () => {
    const scopes = [{ region: 'UA-63' }, { country: 'RU' }].map((scope) => scopeOf(aFigure({ scope })))
    expect([...scopes, scopeOf(aFigure())]).toEqual(['UA-63', 'RU', ''])
  })

  it('hold no number where somebody says "none or unknown", and hold one where somebody says 0', () => {
    expect(isNumber(aFigure({ low: null, high: null, wording: 'noneOrUnknown' }))).toBe(false)
    expect(isNumber(aFigure({ low: 0, high: 0 }))).toBe(true)
  })

  it('hold a number where any of the speakers gives one', () => {
    const unknown = aClaim({ figures: [aFigure({ low: null, high: null, wording: 'noneOrUnknown' })] })
    expect(haveNumber([unknown, TWO])).toBe(true)
    expect(haveNumber([unknown, aClaim({ figures: [] })])).toBe(false)
  })
})

describe('contested statements', () => {
  const contested = (...claims: Parameters<typeof statementsOf>[0]) =>
    isContested(statementsOf(claims), claims)

  it('are two numbers for one place', () => {
    expect(contested(TWO, NINE)).toBe(true)
  })

  it('are not two speakers who agree, nor numbers for two places', () => {
    expect(contested(TWO, { ...TWO, id: 'again' })).toBe(false)
    const elsewhere = { ...NINE, figures: [aFigure({ low: 9, high: 9, scope: { country: 'RU' } })] }
    expect(contested(TWO, elsewhere)).toBe(false)
  })

  it('are denied: they themselves or the whole event, but not another claim', () => {
    const denial = (about?: string) =>
      aClaim({ id: 'no', claimant: 'russia', stance: 'denies', ...(about === undefined ? {} : { about }) })
    expect(contested(TWO, denial())).toBe(true)
    expect(contested(TWO, denial('two'))).toBe(true)
    expect(contested(TWO, aClaim({ id: 'other' }), denial('other'))).toBe(false)
  })
})
