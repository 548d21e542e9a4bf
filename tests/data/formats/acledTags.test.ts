import { expect, it } from 'vitest'
import { acledTags, withoutPlace } from '../../../src/data/formats/acledTags'

it('keeps ACLED’s own tags', () => {
  const tags = ['crowd size=no report', 'energy']
  expect(acledTags(tags)).toEqual({ group: null, period: null, deaths: null, others: tags })
})

it('takes apart what our own writer adds', () => {
  const own = ['event group=e7', 'fatalities of event group=12', 'period=2024-11-04/2024-11-05']
  expect(acledTags([...own, 'health'])).toEqual({
    group: 'e7',
    period: ['2024-11-04', '2024-11-05'],
    deaths: 12,
    others: ['health'],
  })
})

it('leaves alone what only looks like it', () => {
  const others = [
    'period=2024-11-05/2024-11-04',
    'period=2024-13-01/2024-13-02',
    'period=2024-11-05',
    'period=2024-11-04/2024-11-05/2024-11-06',
    'fatalities of event group=many',
    'event group=',
  ]
  expect(acledTags(others)).toEqual({ group: null, period: null, deaths: null, others })
  expect(acledTags(['fatalities of event group=3']).deaths).toBeNull()
})

it('knows rows of one event by all but their id and place', () => {
  const row = { event_id_cnty: 'e7#1', ADMIN1: 'Kharkiv', latitude: '50', notes: 'Same' }
  expect(withoutPlace({ ...row, event_id_cnty: 'e7#2', ADMIN1: 'Sumy' })).toBe(withoutPlace(row))
  expect(withoutPlace({ ...row, notes: 'Other' })).not.toBe(withoutPlace(row))
})
