import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/dataset'
import { pairIn, partsOfWhole } from '../../src/domain/partOfWhole'
import { aClaim, aFigure } from '../support/builders'

const used = (changes: Partial<Figure> = {}) =>
  aFigure({ measure: 'dronesLaunched', low: 79, high: 79, ...changes })
const shotDown = (changes: Partial<Figure> = {}) =>
  aFigure({ measure: 'dronesIntercepted', low: 48, high: 48, ...changes })
const ofOneClaim = (...figures: readonly Figure[]) => partsOfWhole([aClaim({ figures })])
const scope = { region: 'RU-KRS' }

describe('drones shot down out of drones used', () => {
  it('are a pair in either order, for one place', () => {
    expect(pairIn([shotDown(), aFigure(), used()])).toEqual({ part: shotDown(), whole: used() })
    expect(pairIn([shotDown({ scope }), used({ scope })])).not.toBeNull()
  })

  it('are none when one is missing or counts another place', () => {
    expect(pairIn([used()])).toBeNull()
    expect(pairIn([shotDown()])).toBeNull()
    expect(pairIn([shotDown({ scope }), used()])).toBeNull()
  })
})

describe('a pair that can be drawn', () => {
  it('has a rest of which nothing is said', () => {
    expect(ofOneClaim(used(), shotDown())).toMatchObject([{ partCount: 48, wholeCount: 79, restCount: 31 }])
  })

  it('is of one claim: two claims that give one number each make none', () => {
    expect(partsOfWhole([aClaim({ figures: [used()] }), aClaim({ figures: [shotDown()] })])).toEqual([])
  })

  it.each([
    ['about 79 used', used({ wording: 'about' }), shotDown()],
    ['at least 48 shot down', used(), shotDown({ high: null, wording: 'atLeast' })],
    ['none or unknown shot down', used(), shotDown({ low: 0, high: 0, wording: 'noneOrUnknown' })],
    ['more shot down than used', used({ low: 40, high: 40 }), shotDown()],
    ['none used', used({ low: 0, high: 0 }), shotDown({ low: 0, high: 0 })],
  ])('is none with %s', (_, whole, part) => {
    expect(ofOneClaim(whole, part)).toEqual([])
  })

  it('is none where the claim denies or doubts it', () => {
    const figures = [used(), shotDown()]
    expect(partsOfWhole([aClaim({ figures, stance: 'denies' })])).toEqual([])
    expect(partsOfWhole([aClaim({ figures, stance: 'cannotConfirm' })])).toEqual([])
  })

  it('adds up: part and rest are the whole', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (part, whole) => {
        const bars = ofOneClaim(used({ low: whole, high: whole }), shotDown({ low: part, high: part }))
        expect(bars).toHaveLength(part <= whole && whole > 0 ? 1 : 0)
        for (const { partCount, restCount, wholeCount } of bars) {
          expect(partCount + restCount).toBe(wholeCount)
          expect(restCount).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
