import { describe, expect, test } from 'vitest'
import { nativeRow } from '../../../src/data/parquet/nativeEvent'
import { type GivenCells, rowCells } from './rowCells'

function native(cells: GivenCells) {
  const notes: unknown[] = []
  const row = nativeRow(rowCells(cells), (column, value, reason) => notes.push([column, value, reason]))
  return { ...row, notes }
}

const BARE: GivenCells = { event_id: 'e1', title: 'Attack', event_type: 'attack' }

test('a row with no more than it needs says that the file says no more', () => {
  const { event } = native(BARE)
  expect(event).toMatchObject({ id: 'e1', type: 'attack', title: { en: 'Attack' }, places: [] })
  expect(event).toMatchObject({
    summary: { en: 'The file says no more.' },
    when: { start: null, end: null, precision: 'unknown' },
  })
  expect(Object.keys(event)).not.toContain('claims')
})

describe('days', () => {
  test.each([
    [{ start: 20_032 }, { start: '2024-11-05', end: '2024-11-05', precision: 'day' }],
    [
      { start: 20_032, end: 20_034 },
      { start: '2024-11-05', end: '2024-11-07', precision: 'days' },
    ],
    [
      { start: 20_032, date_precision: 'reported' },
      { start: '2024-11-05', end: '2024-11-05', precision: 'reported' },
    ],
    [
      { start: 20_032, end: 20_032, start_time: '10:00', end_time: '10:30', date_precision: 'minute' },
      { start: '2024-11-05T10:00', end: '2024-11-05T10:30', precision: 'minute' },
    ],
    [
      { start: '2024-11-05T10:00', end: '2024-11-05T11:00', date_precision: 'hour' },
      { start: '2024-11-05T10:00', end: '2024-11-05T11:00', precision: 'hour' },
    ],
    [
      { start: '2024-11-05T10:00', date_precision: 'day' },
      { start: '2024-11-05', end: '2024-11-05', precision: 'day' },
    ],
    [{ date_precision: 'day' }, { start: null, end: null, precision: 'unknown' }],
  ] satisfies readonly (readonly [GivenCells, object])[])('%j', (cells, when) => {
    const { event, notes } = native({ ...BARE, ...cells })
    expect(event.when).toEqual(when)
    expect(notes).toEqual([])
  })

  test('without the time that they promise are whole days, and that is said', () => {
    const { event, notes } = native({ ...BARE, start: 20_032, date_precision: 'minute' })
    expect(event.when).toEqual({ start: '2024-11-05', end: '2024-11-05', precision: 'day' })
    expect(notes).toEqual([['date_precision', 'minute', 'precisionMismatch']])
  })
})

describe('places', () => {
  test.each([
    [{ region_code: 'UA-63' }, [{ region: 'UA-63', role: 'location', precision: 'region' }]],
    [{ country_code: 'UA' }, [{ country: 'UA', role: 'location', precision: 'country' }]],
    [
      { region_code: 'UA-63', country_code: 'UA', place_role: 'target' },
      [{ region: 'UA-63', role: 'target', precision: 'region' }],
    ],
    [
      { longitude: 30, latitude: 50, region_code: 'UA-63', place_precision: 'site', radius_km: 2 },
      [{ point: [30, 50], within: 'UA-63', role: 'location', precision: 'site', radiusKm: 2 }],
    ],
    [
      { region_code: ['UA-63', 'UA-14'], place_wording: 'the east' },
      [
        { region: 'UA-63', role: 'location', precision: 'region', wording: { en: 'the east' } },
        { region: 'UA-14', role: 'location', precision: 'region' },
      ],
    ],
    [{ longitude: 30, latitude: 50, places_json: '[{"region":"UA-63"}]' }, [{ region: 'UA-63' }]],
  ] satisfies readonly (readonly [GivenCells, unknown])[])('%j', (cells, places) => {
    expect(native({ ...BARE, ...cells }).event.places).toEqual(places)
  })
})

describe('claims', () => {
  const claim = {
    id: 'k1',
    claimant: { id: 'c1', name: 'Jane Roe', role: { en: 'Governor' }, party: 'ukraine', kind: 'official' },
    source: {
      id: 's1',
      publisher: 'News',
      title: { en: 'T', uk: 'Т' },
      kind: 'newsReport',
      language: 'en',
      url: 'none: x',
    },
    stance: 'asserts',
    statement: 'It happened.',
    figures: [{ measure: 'killed', words: 'a few' }],
  }

  test('are taken apart into speakers, sources and words', () => {
    const { event, claimants, sources } = native({ ...BARE, claims_json: JSON.stringify([claim]) })
    expect(event.claims).toEqual([
      {
        ...claim,
        claimant: 'c1',
        source: 's1',
        statement: { en: 'It happened.' },
        figures: [{ measure: 'killed', words: { en: 'a few' } }],
      },
    ])
    expect(claimants).toEqual([{ ...claim.claimant, name: { en: 'Jane Roe' } }])
    expect(sources).toEqual([{ ...claim.source, publisher: { en: 'News' } }])
  })

  test('that are no JSON are left out and said; what is malformed is handed on to be found', () => {
    const { event, notes } = native({ ...BARE, claims_json: '[{"id":', actors_json: '7' })
    expect(Object.keys(event)).not.toContain('claims')
    expect(notes).toEqual([['claims_json', '[{"id":', 'truncated']])
    expect(event.actors).toBe(7)
    expect(native({ ...BARE, claims_json: '[null, 3, []]' }).event.claims).toEqual([null, 3, []])
  })
})

test('texts in Ukrainian alone stand for both languages; one merged into nothing is withdrawn', () => {
  const { event } = native({ event_id: 'e1', event_type: 'attack', title_uk: 'Атака', status: 'merged' })
  expect(event.title).toEqual({ en: 'Атака', uk: 'Атака' })
  expect(event.status).toBe('withdrawn')
  expect(native({ ...BARE, related: 'e2; e3' }).event.related).toEqual(['e2', 'e3'])
})
