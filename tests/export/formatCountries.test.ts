import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { formatCountry } from '../../src/export/formatCountries'

test('every country of the region set has its numbers, and others have none', () => {
  const file: unknown = JSON.parse(readFileSync('public/geo/ukraine-russia.places.json', 'utf8'))
  const { countries } = v.parse(v.object({ countries: v.array(v.object({ code: v.string() })) }), file)
  expect(countries.filter(({ code }) => formatCountry(code) === undefined)).toEqual([])
  expect(formatCountry('UA')).toEqual({ iso: 804, gw: 369, region: 'Europe' })
  expect([formatCountry('XX'), formatCountry(null)]).toEqual([undefined, undefined])
})
