import { describe, expect, it } from 'vitest'
import { aClaim, aClaimant, aCountry, anActor, anEvent, aPlace, aRegionSet } from '../support/builders'
import { aTextSearch } from './searchParts'

const FEDOROV = aClaimant({
  id: 'fedorov',
  name: { en: 'Ivan Fedorov', uk: 'Іван Федоров' },
  role: { en: 'Governor', uk: 'голова області' },
})
const EVENTS = [
  anEvent({
    title: { en: 'Drone attack', uk: 'Атака дронів' },
    summary: { en: 'An infrastructure facility was hit.', uk: 'Влучання в об’єкт інфраструктури.' },
    actors: [anActor({ name: { en: 'Russian forces', uk: 'Російські сили' } })],
    claims: [aClaim({ claimant: 'fedorov', statement: { en: 'Six people died.', uk: 'Загинуло шестеро.' } })],
    places: [{ ...aPlace('UA-63'), wording: { en: 'near the border' } }],
  }),
  anEvent({ id: 'e2', title: { en: 'First fighting' }, places: [aCountry('RU')] }),
  anEvent({
    id: 'e3',
    title: { en: 'Shelling' },
    places: [{ point: [37, 50], role: 'location', precision: 'site' }],
  }),
]
const CITIES = [{ name: { en: 'Izium', uk: 'Ізюм' }, point: [37.3, 49.2], region: 'UA-63', rank: 3 }] as const
const { found } = aTextSearch(EVENTS, {
  claimants: [FEDOROV],
  regionSet: aRegionSet({ cities: CITIES }),
  locate: () => 'UA-63',
})

describe('an event is found by', () => {
  it.each([
    ...['drone attack', 'дронів', 'infrastructure', "об'єкт інфраструктури", 'Russian forces', 'російські'],
    ...['six people', 'шестеро', 'Fedorov', 'Федоров', 'governor', 'голова', 'border'],
    ...['kharkov дронів fedorov', 'Fedorof', 'Ізюмі'],
  ])('%s', (text) => {
    expect(found(text)).toEqual(['e1'])
  })

  it.each(['Kharkiv Oblast', 'Харківська', 'Kharkov', 'Харків', 'Харьков', 'UA-63'])(
    'its region, named or found from a point: %s',
    (text) => {
      expect(found(text)).toEqual(['e1', 'e3'])
    },
  )

  it('the cities of its region, but not where a point says more', () => {
    expect(found('Izium')).toEqual(['e1'])
  })

  it.each(['Russia', 'Росія', 'Россия', 'росія fighting'])(
    'its country, where no region is given: %s',
    (text) => {
      expect(found(text)).toContain('e2')
    },
  )

  it('nothing that is not there', () => {
    expect(found('Lviv')).toEqual([])
    expect(found('drone Kursk')).toEqual([])
  })
})
