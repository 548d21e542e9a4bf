import { describe, expect, it } from 'vitest'
import { FIT } from '../../src/domain/nameFit'
import { type Candidate, firstHits, shownName } from '../../src/domain/searchHits'
import { aClaimant, anEvent, aRegion } from '../support/builders'

function aCandidate(en: string, changes: Partial<Candidate> = {}): Candidate {
  const thing = anEvent({ id: en, title: { en } })
  const target = { kind: 'event', thing } as const
  return { target, fit: FIT.words, events: 1, isOutside: false, isInTitle: true, ...changes }
}

const first = (candidates: readonly Candidate[], language: 'en' | 'uk' = 'en') =>
  firstHits(candidates, language).map(({ target }) => shownName(target, 'en'))

describe('the first hits', () => {
  it('are better names, then more events, then titles that are enough, then the alphabet', () => {
    expect(
      first([
        aCandidate('f', { fit: FIT.guess, events: 100 }),
        aCandidate('e', { isInTitle: false }),
        aCandidate('d'),
        aCandidate('c'),
        aCandidate('b', { events: 2 }),
        aCandidate('a', { fit: FIT.exact }),
      ]),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('are eight, wherever they stand', () => {
    const many = Array.from({ length: 50 }, (_, i) => aCandidate(`n${90 - i}`))
    expect(first([...many, aCandidate('x', { fit: FIT.exact })])).toEqual([
      ...['x', 'n41', 'n42', 'n43', 'n44', 'n45', 'n46', 'n47'],
    ])
    expect(first([])).toEqual([])
  })

  it('stand in the order of the letters of a language', () => {
    expect(
      first(
        ['ґ', 'д', 'г', 'є', 'е'].map((letter) => aCandidate(letter)),
        'uk',
      ),
    ).toEqual([...['г', 'ґ', 'д', 'е', 'є']])
  })
})

it('is shown by its title or name, in the language wanted where there is one', () => {
  const region = aRegion({ code: 'UA-63', name: { en: 'Kharkiv Oblast', uk: 'Харківська область' } })
  expect(shownName({ kind: 'region', thing: region }, 'uk')).toBe('Харківська область')
  expect(shownName({ kind: 'claimant', thing: aClaimant({ name: { en: 'Speaker' } }) }, 'uk')).toBe('Speaker')
  expect(shownName(aCandidate('Drones').target, 'uk')).toBe('Drones')
})
