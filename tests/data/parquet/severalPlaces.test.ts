import { expect, test } from 'vitest'
import { severalPlaces } from '../../../src/data/parquet/severalPlaces'

const read = (places: unknown) => severalPlaces(JSON.stringify(places), () => 'UA-14')
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
  expect(severalPlaces(text, null)).toMatchObject({ column: 'places_json', reason })
})
