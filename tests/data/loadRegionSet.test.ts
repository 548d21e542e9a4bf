import { expect, test } from 'vitest'
import { createReadBytes } from '../../src/cli/ownFiles'
import { loadRegionSet } from '../../src/data/loadRegionSet'
import { aSite } from './site'

const REGION = {
  code: 'UA-63',
  country: 'UA',
  name: { en: 'Kharkiv Oblast', uk: 'Харківська область' },
  short: { en: 'Kharkiv' },
  alternates: ['Харьков'],
  label: [36.2, 49.6],
  bbox: [34.8, 48.5, 38.1, 50.5],
}
const PLACES = {
  format: 'dispatch-atlas-places/1',
  regionSet: 'set',
  bounds: [20, 40, 50, 60],
  countries: [{ code: 'UA', name: { en: 'Ukraine' } }],
  regions: [REGION],
  cities: [{ name: { en: 'Kharkiv' }, point: [36.2, 50], region: 'UA-63', rank: 1, population: 1 }],
  attribution: ['Natural Earth'],
}

function loadWith(changes: object): ReturnType<typeof loadRegionSet> {
  return loadRegionSet('set', aSite(new Map([['geo/set.places.json', { ...PLACES, ...changes }]])))
}

test('gives regions and countries by code', async () => {
  const loaded = await loadWith({})
  if (loaded.kind !== 'ok') expect.fail(loaded.kind)
  expect(loaded.regionSet.id).toBe('set')
  expect(loaded.regionSet.regions.get('UA-63')).toEqual(REGION)
  expect(loaded.regionSet.countries.get('UA')).toEqual({ en: 'Ukraine' })
  expect(loaded.regionSet.cities).toMatchObject([{ rank: 1 }])
})

test.each([
  ['a label outside the world', { regions: [{ ...REGION, label: [200, 49] }] }],
  ['a rank of 9', { cities: [{ ...PLACES.cities[0], rank: 9 }] }],
  ['a region without name', { regions: [{ ...REGION, name: { en: ' ' } }] }],
  ['another format', { format: 'dispatch-atlas-places/2' }],
])('refuses %s', async (_name, changes) => {
  expect(await loadWith(changes)).toMatchObject({ kind: 'refused' })
})

test('reads the region set of the site', async () => {
  const loaded = await loadRegionSet('ukraine-russia', createReadBytes('public'))
  if (loaded.kind !== 'ok') expect.fail(JSON.stringify(loaded))
  expect(loaded.regionSet.regions.get('UA-63')?.name.en).toBe('Kharkiv Oblast')
})
