import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../src/data/parquet/cells'
import { createLexicon } from '../../../src/data/parquet/lexicon'
import { type RawRow, rowEvents } from '../../../src/data/parquet/rowEvents'
import { aViewRow, createViewRowReader } from '../../../src/data/parquet/viewRows'
import {
  DETAIL_COLUMNS,
  type ParquetColumn,
  VIEW_COLUMNS,
  type ViewColumn,
} from '../../../src/domain/parquetColumns'
import { aDataset, aRegionSet } from '../../support/builders'
import { type GivenCells, rowCells } from './rowCells'

const HEAD = aDataset({})
const OPTIONS = { head: HEAD, fileName: 'f.parquet', regionSet: aRegionSet(), isEvent: () => true }

const raw = (row: number, cells: GivenCells): RawRow => ({
  row,
  cells: rowCells({ event_id: `e${row}`, title: 'T', event_type: 'attack', ...cells }),
})
const problemsOf = (cells: GivenCells) =>
  rowEvents([raw(41, cells)], OPTIONS).problems.map(({ row, path, reason, effect }) => [
    row,
    path,
    reason,
    effect,
  ])

const claim = (id: string, changes: object = {}) => ({
  id,
  claimant: {
    id: 'c1',
    name: { en: 'Speaker' },
    role: { en: 'Governor' },
    party: 'ukraine',
    kind: 'official',
  },
  source: {
    id: 's1',
    publisher: { en: 'P' },
    title: { en: 'T' },
    kind: 'newsReport',
    language: 'en',
    url: 'https://example.com/1',
  },
  stance: 'asserts',
  statement: { en: 'It happened.' },
  figures: [],
  ...changes,
})

test('events come with their rows, and with those whom they name once each', () => {
  const rows = [3, 7].map((row) =>
    raw(row, { start: 20_032, claims_json: JSON.stringify([claim(`k${row}`)]) }),
  )
  const read = rowEvents(rows, OPTIONS)
  expect(read.rows).toEqual([3, 7])
  expect(read.events.map(({ id, claims }) => [id, claims.length])).toEqual([
    ['e3', 1],
    ['e7', 1],
  ])
  expect([read.claimants.length, read.sources.length, read.problems]).toEqual([1, 1, []])
})

describe('what is wrong is told by row and column', () => {
  test.each([
    [{ claims_json: '[{"id":"k1"}]' }, [41, 'claims_json[0].claimant', 'missing', 'changed']],
    [
      { claims_json: JSON.stringify([claim('k1', { stance: 'shouts' })]) },
      [41, 'claims_json[0].stance', 'notInList', 'changed'],
    ],
    [{ claims_json: '{' }, [41, 'claims_json', 'truncated', 'changed']],
    [{ title: 'T\u202eT' }, [41, 'title', 'directionMarksRemoved', 'changed']],
    [{ title: '' }, [41, 'title', 'untitled', 'changed']],
    [{ event_id: 'not an id' }, [41, 'event_id', 'idInvalid', 'changed']],
    [{ event_type: 'own.type' }, [41, 'event_type', 'typeUnknown', 'changed']],
    [{ merged_into: 'not an id', status: 'merged' }, [41, 'merged_into', 'idInvalid', 'changed']],
    [
      { start: 20_032, end: 20_032, date_precision: 'minute', start_time: '25:00', end_time: '25:00' },
      [41, 'start', 'timeInvalid', 'changed'],
    ],
  ] satisfies readonly (readonly [GivenCells, readonly unknown[]])[])('%j', (cells, problem) => {
    expect(problemsOf(cells)).toContainEqual(problem)
  })
})

test('an event keeps its place among the rows whatever of its texts cannot be read', () => {
  const rows = [
    raw(0, { event_id: 'not an id' }),
    raw(1, { claims_json: '[{"id":"k1"}]', summary: 'S' }),
    raw(2, { title: 'x'.repeat(100_001) }),
    raw(3, {}),
  ]
  const { events } = rowEvents(rows, OPTIONS)
  expect(events.map(({ id }) => id)).toEqual(['row-1', 'e1', 'row-3', 'e3'])
  expect(events[1]?.claims).toEqual([])
})

test('references to events elsewhere in the file stay, others are dropped', () => {
  const options = { ...OPTIONS, isEvent: (id: string) => id === 'far' }
  const { events, problems } = rowEvents([raw(0, { related: 'far; gone' })], options)
  expect(events[0]?.related).toEqual(['far'])
  expect(problems.map(({ path, reason }) => [path, reason])).toEqual([['related[1]', 'unknownEvent']])
})

test('every row that is counted can be shown, whatever stands in its texts', () => {
  const odd = fc.oneof(
    fc.constantFrom<Cell>('', 'x', 'day', 'minute', 'withdrawn', '2024-11-05', '10:00', '__proto__'),
    fc.constantFrom<Cell>('[]', '{}', '[{}]', '[1]', 'null', JSON.stringify([claim('k1')])),
    fc.string(),
    fc.constant('y'.repeat(100_001)),
  )
  const good: Readonly<Record<ViewColumn, readonly (Cell | undefined)[]>> = {
    event_type: ['attack', 'own.type'],
    start: [20_032, 20_033, undefined],
    end: [20_033, 20_034, undefined],
    date_precision: ['day', 'minute', 'reported', 'unknown', undefined],
    region_code: ['UA-63', undefined],
    country_code: ['UA', undefined],
    longitude: [30, -180],
    latitude: [50, 90],
    place_precision: ['site', 'region', 'country', undefined],
    radius_km: [0, 3, 20_000, undefined],
    place_role: ['target', 'mentioned', undefined],
    places_json: ['[]', PLACES, undefined],
    located_region: ['UA-14', undefined],
    parties: ['ukraine', 'x', undefined],
    support: ['oneParty', 'x', undefined],
    has_number: [0, 1, undefined],
    status: ['active', 'withdrawn', 'merged', undefined],
  }
  const record = fc.record({
    view: fc.record(Object.fromEntries(VIEW_COLUMNS.map(([name]) => [name, fc.constantFrom(...good[name])]))),
    isPlaced: fc.boolean(),
    details: fc.record(
      Object.fromEntries(DETAIL_COLUMNS.map(([name]) => [name, fc.option(odd, { nil: undefined })])),
    ),
  })
  let counted = 0
  fc.assert(
    fc.property(record, ({ view, isPlaced, details }) => {
      const { longitude, latitude, ...rest } = view
      const given: GivenCells = { ...rest, ...(isPlaced ? { longitude, latitude } : {}), ...details }
      const row: RawRow = { row: 0, cells: rowCells(given) }
      if (!isCounted(row.cells)) return
      counted += 1
      expect(rowEvents([row], OPTIONS).rows).toEqual([0])
    }),
    { numRuns: 1000 },
  )
  expect(counted).toBeGreaterThan(200)
})

const PLACES =
  '[{"region":"UA-63","role":"over","precision":"site"},{"country":"UA","role":"over","precision":"site"}]'

/** Whether the columns of a first view are good. */
function isCounted(cells: ReadonlyMap<ParquetColumn, Cell>): boolean {
  const lexicon = createLexicon(['attack', 'other'])
  const words = new Map<ViewColumn, Int32Array>()
  const numbers = new Map<ViewColumn, Float64Array>()
  for (const [name, kind] of VIEW_COLUMNS) {
    const value = cells.get(name)
    if (name === 'places_json') continue
    if (kind === 'number' || kind === 'flag' || kind === 'day')
      numbers.set(name, Float64Array.of(typeof value === 'number' ? value : Number.NaN))
    else words.set(name, Int32Array.of(typeof value === 'string' ? lexicon.numberOf(name, value) : -1))
  }
  const places = cells.get('places_json')
  const view = { rows: 1, words, numbers, regions: null, several: () => places, points: null }
  return createViewRowReader(view, lexicon).read(0, aViewRow()) === null
}
