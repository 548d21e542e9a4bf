import { expect, it } from 'vitest'
import { wordThingsOf } from '../../src/engine/wordThings'
import { aClaimant, aRegion, aRegionSet } from '../support/builders'

const regionSet = aRegionSet({
  regions: new Map([['UA-63', aRegion({ code: 'UA-63', name: { en: 'Kharkiv Oblast' } })]]),
  cities: [
    { name: { en: 'Izium' }, point: [37, 49], region: 'UA-63', rank: 3 },
    { name: { en: 'Nowhere' }, point: [0, 0], region: 'XX-1', rank: 4 },
  ],
})

it('are regions, cities, the countries that events name, and speakers, with the lists of their events', () => {
  const lists = {
    regions: new Map([
      ['UA-63', 4],
      ['XX-9', 5],
    ]),
    countries: new Map([
      ['RU', 6],
      ['YY', 7],
    ]),
    claimants: new Map([['fedorov', 8]]),
  }
  const claimants = [aClaimant({ id: 'fedorov', name: { en: 'Fedorov' } }), aClaimant({ id: 'silent' })]
  const things = wordThingsOf(lists, regionSet, claimants).map((thing) => [
    thing.target?.kind ?? null,
    [...thing.findable.names, ...thing.findable.texts].filter((text) => text !== undefined),
    thing.list,
    thing.onlyRegionLevel,
  ])
  expect(things).toEqual([
    ['region', ['Kharkiv Oblast', 'UA-63', 'UA-63'], 4, false],
    [null, ['XX-9'], 5, false],
    ['city', ['Izium'], 4, true],
    ['city', ['Nowhere'], null, true],
    [null, ['Russia', 'Росія'], 6, false],
    [null, [], 7, false],
    ['claimant', ['Fedorov', 'Official'], 8, false],
    ['claimant', ['Speaker', 'Official'], null, false],
  ])
})
