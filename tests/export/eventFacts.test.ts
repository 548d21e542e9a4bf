import { describe, expect, it } from 'vitest'
import type { Claim, Claimant } from '../../src/domain/dataset'
import { eventFacts, speakerOf, textOrNull } from '../../src/export/eventFacts'
import {
  aClaim,
  aClaimant,
  aCountry,
  aDataset,
  aFigure,
  anEvent,
  aPlace,
  aSource,
  aSpot,
} from '../support/builders'
import { contextOf } from './contexts'

const claimants: readonly Claimant[] = ['jane', 'john', 'ann'].map((id) =>
  aClaimant({
    id,
    name: { en: id.toUpperCase(), uk: `${id}-uk` },
    party: id === 'john' ? 'russia' : 'ukraine',
  }),
)

function factsOf(claims: readonly Claim[], changes = {}) {
  const event = anEvent({ claims, ...changes })
  return eventFacts(event, contextOf(aDataset({ events: [event], claimants })))
}

describe('what rows say of an event', () => {
  it('tells those who say so from those who deny or doubt it, each once', () => {
    const facts = factsOf([
      aClaim({ id: '1', claimant: 'jane', stance: 'asserts' }),
      aClaim({ id: '2', claimant: 'jane', stance: 'estimates' }),
      aClaim({ id: '3', claimant: 'john', stance: 'denies' }),
      aClaim({ id: '4', claimant: 'ann', stance: 'cannotConfirm' }),
    ])
    expect([facts.accordingTo, facts.deniedBy, facts.notConfirmedBy]).toEqual([['JANE'], ['JOHN'], ['ANN']])
    expect([facts.parties, facts.support]).toEqual([['ukraine', 'russia'], 'contested'])
  })

  it.each([
    [aFigure(), 'wounded exactly 2'],
    [aFigure({ wording: 'upTo', low: 11_000, high: 12_000 }), 'wounded upTo 11000–12000'],
    [aFigure({ wording: 'atLeast', low: 3, high: null }), 'wounded atLeast 3'],
    [aFigure({ wording: 'noneOrUnknown', low: 0, high: 0 }), 'wounded noneOrUnknown'],
    [aFigure({ wording: 'between', low: 1, best: 2, high: 3 }), 'wounded between 1–3 best 2'],
    [aFigure({ scope: { region: 'UA-63' } }), 'wounded exactly 2 in UA-63'],
  ])('writes the figure %j as %s, and who gives it', (figure, text) => {
    expect(factsOf([aClaim({ claimant: 'jane', figures: [figure] })]).figures).toEqual([`${text} (JANE)`])
  })

  it('names each place with region and country, and an event without places once', () => {
    const places = [aPlace('UA-63'), aCountry('RU'), aSpot(), aPlace('XX-1')]
    const event = anEvent({ places })
    const facts = eventFacts(event, contextOf(aDataset({ events: [event] }), { locate: () => 'UA-32' }))
    expect(
      facts.places.map(({ index, regionCode, region, countryCode, country }) => [
        index,
        regionCode,
        region?.name.en ?? null,
        countryCode,
        country?.en ?? null,
      ]),
    ).toEqual([
      [1, 'UA-63', 'Kharkiv Oblast', 'UA', 'Ukraine'],
      [2, null, null, 'RU', 'Russia'],
      [3, 'UA-32', 'Kyiv Oblast', 'UA', 'Ukraine'],
      [4, 'XX-1', null, null, null],
    ])
    expect(factsOf([], { places: [] }).places.map(({ placed, index }) => [placed, index])).toEqual([
      [null, null],
    ])
  })

  it('lists sources once, with addresses only where there are any', () => {
    const link = { kind: 'link', href: 'https://example.org/', host: 'example.org' } as const
    const { publishedAt, ...undated } = aSource({ id: 'b', link })
    const event = anEvent({
      claims: [
        aClaim({ id: '1' }),
        aClaim({ id: '2' }),
        aClaim({ id: '3', source: 'b' }),
        aClaim({ id: '4', source: 'lost' }),
      ],
    })
    const facts = eventFacts(event, contextOf(aDataset({ events: [event], sources: [aSource(), undated] })))
    expect(facts.sources).toEqual([`Publisher: Report (${publishedAt ?? ''})`, 'Publisher: Report'])
    expect(facts.sourceUrls).toEqual(['https://example.org/'])
  })
})

it('names a speaker in the language of the file, and one that is not known by the id', () => {
  const context = contextOf(aDataset({ claimants }), { language: 'uk' })
  expect(speakerOf(aClaim({ claimant: 'jane' }), context)).toBe('jane-uk')
  expect(speakerOf(aClaim({ claimant: 'nobody' }), context)).toBe('nobody')
  expect(textOrNull(undefined, 'en')).toBeNull()
})
