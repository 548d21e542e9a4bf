import { expect, it } from 'vitest'
import {
  cityFindable,
  claimantFindable,
  eventFindable,
  regionFindable,
  wordings,
} from '../../src/domain/findables'
import { aClaim, aClaimant, anActor, anEvent, aPlace, aRegion } from '../support/builders'

it('a region is found by all its names, and its code', () => {
  const region = aRegion({
    code: 'UA-63',
    name: { en: 'Kharkiv Oblast', uk: 'Харківська область' },
    short: { en: 'Kharkiv' },
    alternates: ['Харьков'],
  })
  expect(regionFindable(region)).toEqual({
    names: ['Kharkiv Oblast', 'Харківська область', 'Kharkiv', undefined, 'Харьков'],
    texts: ['UA-63'],
  })
})

it('a city by its name, a speaker by name and role', () => {
  const izium = { name: { en: 'Izium', uk: 'Ізюм' }, point: [37, 49], region: 'UA-63', rank: 3 } as const
  expect(cityFindable(izium)).toEqual({ names: ['Izium', 'Ізюм'], texts: [] })
  const speaker = aClaimant({ name: { en: 'Ivan Fedorov' }, role: { en: 'Governor', uk: 'голова' } })
  expect(claimantFindable(speaker)).toEqual({
    names: ['Ivan Fedorov', undefined],
    texts: ['Governor', 'голова'],
  })
})

it('an event by its own texts, in every language', () => {
  const { names, texts } = eventFindable(
    anEvent({
      title: { en: 'Drones', uk: 'Дрони' },
      summary: { en: 'Summary' },
      actors: [anActor({ name: { en: 'Forces' } })],
      claims: [aClaim({ statement: { en: 'Said', uk: 'Сказано' } })],
      places: [{ ...aPlace('UA-63'), wording: { en: 'near the border' } }],
    }),
  )
  expect(names).toEqual(['Drones', 'Дрони'])
  expect(texts.filter((text) => text !== undefined)).toEqual([
    ...['Summary', 'Forces', 'Said', 'Сказано', 'near the border'],
  ])
})

it('a text that is not given has no words', () => {
  expect(wordings(undefined)).toEqual([undefined, undefined])
})
