import { expect, test } from 'vitest'
import { createLexicon, NO_MEANING } from '../../../src/data/parquet/lexicon'
import type { ViewColumn } from '../../../src/domain/parquetColumns'

const lexicon = createLexicon(['attack', 'strike'])
const meaning = (column: ViewColumn, word: string) => lexicon.meaning(column, lexicon.numberOf(column, word))

test('equal words of a column have one number, and give their word back', () => {
  const number = lexicon.numberOf('place_role', 'target')
  expect(lexicon.numberOf('place_role', 'target')).toBe(number)
  expect(lexicon.numberOf('place_role', '__proto__')).not.toBe(number)
  expect(lexicon.word('place_role', number)).toBe('target')
})

test.each([
  ['event_type', 'strike', 1],
  ['event_type', 'other.type', -1],
  ['event_type', 'not an id', NO_MEANING],
  ['start', '1970-01-03', 2],
  ['start', '1969-12-31T23:59', -1],
  ['date_precision', 'reported', 8],
  ['date_precision', 'constructor', NO_MEANING],
  ['country_code', 'UA', 0],
  ['country_code', 'Ukraine', NO_MEANING],
  ['region_code', 'kyiv', NO_MEANING],
  ['place_precision', 'site', 0],
  ['support', 'contested', 3],
  ['status', 'active', 0],
  ['status', 'merged', 2],
  ['parties', 'russia; ukraine', 0b11],
  ['parties', 'somebody; other', 0b10000],
  ['parties', '', 0],
] as const)('%s %s means %s', (column, word, expected) => {
  expect(meaning(column, word)).toBe(expected)
})

test.each(['2024-02-30', '2024-1-1', '05.11.2024', '', '2024-11-05 10:00', '2024-11-05T25:00'])(
  '%s is no day',
  (word) => {
    expect(meaning('end', word)).toBeNaN()
  },
)

test('a region is the same one wherever it is named', () => {
  expect(meaning('region_code', 'UA-63')).toBe(meaning('located_region', 'UA-63'))
  expect(lexicon.regions[meaning('region_code', 'UA-63')]).toBe('UA-63')
})
