import { expect, test } from 'vitest'
import { reportUnknownPlace } from '../../src/data/knownPlaces'
import { createReport } from '../../src/data/report'
import type { RegionSet } from '../../src/domain/region'

const KHARKIV = {
  code: 'UA-63',
  country: 'UA',
  name: { en: 'Kharkiv Oblast' },
  short: { en: 'Kharkiv' },
  alternates: [],
  label: [36, 49],
  bbox: [34, 48, 38, 51],
} as const
const known: Pick<RegionSet, 'regions' | 'countries'> = {
  regions: new Map([['UA-63', KHARKIV]]),
  countries: new Map([['UA', { en: 'Ukraine' }]]),
}

test('reports regions and countries that the set lacks', () => {
  const report = createReport('a.json')
  reportUnknownPlace({ region: 'UA-63' }, ['events', 0], known, report)
  reportUnknownPlace({ country: 'UA' }, ['events', 1], known, report)
  reportUnknownPlace({ region: 'UA-99' }, ['events', 2], known, report)
  reportUnknownPlace({ country: 'XX' }, ['events', 3], known, report)
  expect(report.problems()).toMatchObject([
    { path: 'events[2].region', value: 'UA-99', reason: 'regionUnknown', effect: 'kept' },
    { path: 'events[3].country', value: 'XX', reason: 'regionUnknown', effect: 'kept' },
  ])
})

test('compares nothing without a region set', () => {
  const report = createReport('a.json')
  reportUnknownPlace({ region: 'UA-99' }, ['events', 0], undefined, report)
  expect(report.problems()).toEqual([])
})
