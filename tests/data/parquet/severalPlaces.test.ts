import { expect, test } from 'vitest'
import { createSeveralPlaces } from '../../../src/data/parquet/severalPlaces'

const readText = createSeveralPlaces(() => 'UA-14')
const read = (places: unknown) => readText(JSON.stringify(places))
const how = { role: 'location', precision: 'site' }

test('places come in their order, points with the region that holds them', () => {
  const found = read([
    { region: 'UA-63', ...how },
    { point: [37, 48], ...how },
    { point: [37, 48], within: 'UA-23', ...how },
  ])
  expect(found).toMatchObject([
    { region: 'UA-63', drawnAs: 'region' },
    { region: 'UA-14', drawnAs: 'mark' },
    { region: 'UA-23', drawnAs: 'mark' },
  ])
})

test.each([
  ['[', 'truncated'],
  ['{}', 'wrongType'],
  [JSON.stringify([{ ...how }]), 'placeNotOne'],
  [JSON.stringify([{ region: 'UA-63', point: [1, 2], ...how }]), 'placeNotOne'],
  [JSON.stringify([{ point: [200, 2], ...how }]), 'pointOutsideWorld'],
  [JSON.stringify([{ region: 'Kharkiv', ...how }]), 'regionCodeInvalid'],
  [`${'['.repeat(60)}${']'.repeat(60)}`, 'tooDeep'],
])('%s is %s', (text, reason) => {
  expect(readText(text)).toMatchObject({ column: 'places_json', reason })
})

test('of many texts each is read by itself, whether it came before or not', () => {
  const lngs = Array.from({ length: 8400 }, (_, index) => (index % 4200) / 100)
  const found = lngs.map((lng) => read([{ point: [lng, 48], ...how }]))
  expect(found.map((places) => ('reason' in places ? null : places[0]?.place.point?.[0]))).toEqual(lngs)
})
