import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { figureTexts } from '../../src/ui/figureText'
import { stringsOf } from '../../src/ui/strings/catalogue'
import { aFigure } from '../support/builders'
import { placeNames } from './wording'

function shown(figures: readonly Figure[], language: Language = 'en'): readonly string[] {
  return figureTexts(figures, stringsOf(language), language, placeNames(language))
}

const KILLED = aFigure({ measure: 'killed', low: 6, high: null, wording: 'atLeast' })
const TROOPS = { measure: 'troopsPresent' } as const
const USED = aFigure({ measure: 'dronesLaunched', low: 79, high: 79 })
const SHOT_DOWN = aFigure({ measure: 'dronesIntercepted', low: 48, high: 48 })

describe('a figure in words', () => {
  it.each([
    ['at least 6 killed', KILLED],
    ['about 30 wounded', aFigure({ low: 30, high: 30, wording: 'about' })],
    ['23 wounded', aFigure({ low: 23, high: 23 })],
    ['more than 10,000 troops', aFigure({ ...TROOPS, low: 10_000, high: null, wording: 'moreThan' })],
    [
      'as many as 11,000 to 12,000 troops',
      aFigure({ ...TROOPS, low: 11_000, high: 12_000, wording: 'upTo' }),
    ],
    ['as many as 12,000 troops', aFigure({ ...TROOPS, low: null, high: 12_000, wording: 'upTo' })],
    ['12 to 15 killed', aFigure({ measure: 'killed', low: 12, high: 15, wording: 'between' })],
  ])('keeps the hedge of who gave it: %s', (text, figure) => {
    expect(shown([figure])).toEqual([text])
  })

  it('says zero when somebody says zero, and "none or unknown" when they say that', () => {
    expect(shown([aFigure({ low: 0, high: 0 })])).toEqual(['0 wounded'])
    const none = aFigure({ low: null, high: null, wording: 'noneOrUnknown' })
    expect(shown([none])).toEqual(['none or unknown wounded'])
  })

  it('speaks of one drone and of many', () => {
    const drones = (n: number) => shown([aFigure({ measure: 'dronesIntercepted', low: n, high: n })])
    expect(drones(1)).toEqual(['1 drone shot down'])
    expect(drones(6)).toEqual(['6 drones shot down'])
  })

  it('shows a measure of the data set by its id', () => {
    expect(shown([aFigure({ measure: 'bridgesHit', low: 3, high: 3 })])).toEqual(['3 (bridgesHit)'])
  })

  it('puts the place that is counted before the number', () => {
    const scope = { region: 'RU-KRS' }
    expect(shown([aFigure({ ...TROOPS, low: 10_000, high: null, wording: 'moreThan', scope })])).toEqual([
      'in Kursk Oblast: more than 10,000 troops',
    ])
    expect(shown([aFigure({ scope: { country: 'RU' } })])).toEqual(['in Russia: 2 wounded'])
    expect(shown([aFigure({ scope: { country: 'XX' } })])).toEqual(['in XX: 2 wounded'])
  })

  it("adds the source's own few words", () => {
    const words = { en: 'apartment buildings' }
    const damaged = aFigure({ measure: 'buildingsDamaged', low: 4, high: 4, words })
    expect(shown([damaged])).toEqual(['4 buildings damaged (apartment buildings)'])
    expect(shown([{ ...damaged, scope: { country: 'RU' } }])).toEqual([
      'in Russia, apartment buildings: 4 buildings damaged',
    ])
  })

  it('says the same in Ukrainian', () => {
    expect(shown([KILLED], 'uk')).toEqual(['загиблих: щонайменше 6'])
    const troops = aFigure({ ...TROOPS, low: 11_000, high: 12_000, wording: 'upTo' })
    expect(shown([{ ...troops, scope: { region: 'RU-KRS' } }], 'uk')).toEqual([
      'військових: аж до 11\u00A0000–12\u00A0000 (територія – Курська область)',
    ])
    const words = { en: 'a portion', uk: 'частина з них' }
    expect(shown([{ ...troops, scope: { country: 'RU' }, words }], 'uk')).toEqual([
      'військових: аж до 11\u00A0000–12\u00A0000 (територія – Росія; частина з них)',
    ])
  })
})

describe('drones shot down out of drones used', () => {
  it('are one text, in either order and language', () => {
    expect(shown([USED, SHOT_DOWN])).toEqual(['48 of 79 drones shot down'])
    expect(shown([SHOT_DOWN, USED])).toEqual(['48 of 79 drones shot down'])
    expect(shown([USED, SHOT_DOWN], 'uk')).toEqual(['збито дронів: 48 з 79'])
  })

  it('stand apart when only one of them was given', () => {
    expect(shown([USED])).toEqual(['79 drones used'])
    expect(shown([SHOT_DOWN])).toEqual(['48 drones shot down'])
  })

  it('come before the other figures of the claim', () => {
    expect(shown([KILLED, USED, SHOT_DOWN])).toEqual(['48 of 79 drones shot down', 'at least 6 killed'])
  })

  it('lose neither their place nor the words of the source', () => {
    const scope = { region: 'RU-KRS' }
    const scoped = [
      { ...USED, scope },
      { ...SHOT_DOWN, scope, words: { en: 'by noon' } },
    ]
    expect(shown(scoped)).toEqual(['in Kursk Oblast, by noon: 48 of 79 drones shot down'])
  })

  it('stay two numbers when they count two places', () => {
    const scoped = [USED, { ...SHOT_DOWN, scope: { region: 'RU-KRS' } }]
    expect(shown(scoped)).toEqual(['79 drones used', 'in Kursk Oblast: 48 drones shot down'])
  })
})

describe('a range with a best number in it', () => {
  it('shows the range too, which is what the source said', () => {
    const killed = { measure: 'killed', low: 12, high: 15, wording: 'between' } as const
    expect(shown([aFigure({ ...killed, best: 13 })])).toEqual(['13 (12 to 15) killed'])
    expect(shown([aFigure({ ...killed, best: null })])).toEqual(['12 to 15 killed'])
    expect(shown([aFigure({ low: null, best: 13, high: null })])).toEqual(['13 wounded'])
  })
})

describe('a limit of one', () => {
  it('is one drone, not "at least 1 drones"', () => {
    const drones = (changes: Partial<Figure>) =>
      shown([aFigure({ measure: 'dronesIntercepted', ...changes })])
    expect(drones({ low: 1, high: null, wording: 'atLeast' })).toEqual(['at least 1 drone shot down'])
    expect(drones({ low: null, high: 1, wording: 'upTo' })).toEqual(['as many as 1 drone shot down'])
    expect(drones({ low: 1, high: 3, wording: 'between' })).toEqual(['1 to 3 drones shot down'])
  })
})
