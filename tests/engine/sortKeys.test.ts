import { describe, expect, it } from 'vitest'
import { largestFigure, sortTexts } from '../../src/engine/sortKeys'
import { aClaim, aClaimant, aFigure, anEvent, aSource } from '../support/builders'

const MAYOR = aClaimant({ id: 'mayor', name: { en: 'Mayor', uk: 'Голова' } })
const REPORT = aSource({ publisher: { en: 'Wire' }, title: { en: 'Night', uk: 'Ніч' } })

describe('what an event is sorted by', () => {
  const claims = [
    aClaim({ claimant: 'mayor' }),
    aClaim({ claimant: 'nobody' }),
    aClaim({ claimant: 'mayor', source: 'gone' }),
  ]
  const stored = {
    events: [anEvent({ title: { en: 'Attack', uk: 'Атака' }, claims })],
    claimants: [MAYOR],
    sources: [REPORT],
  }

  it('is its title in the language, or the English one', () => {
    expect(sortTexts(stored, 'event', 'uk')).toEqual(['Атака'])
    expect(sortTexts({ ...stored, events: [anEvent()] }, 'event', 'uk')).toEqual(['Attack'])
  })

  it('is who speaks in each claim, by id where nobody is known', () => {
    expect(sortTexts(stored, 'accordingTo', 'uk')).toEqual(['Голова, nobody, Голова'])
  })

  it('is publisher and title of its known sources, each once', () => {
    expect(sortTexts(stored, 'source', 'uk')).toEqual(['Wire, Ніч'])
  })

  it('is its largest number: the best one of a figure, else its upper end, else its lower', () => {
    const figures = [aFigure({ low: 3, best: 4, high: 90 }), aFigure({ low: 5, high: null })]
    expect(largestFigure(anEvent({ claims: [aClaim({ figures }), aClaim()] }))).toBe(5)
    expect(largestFigure(anEvent({ claims: [aClaim()] }))).toBeNaN()
    expect(largestFigure(anEvent({ claims: [] }))).toBeNaN()
  })
})
