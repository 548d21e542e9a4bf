import { describe, expect, it } from 'vitest'
import {
  type ColumnMapping,
  isUsable,
  type MappingFlaw,
  mappingFlaws,
  NO_MAPPING,
  readableColumns,
  withColumn,
} from '../../src/domain/columnMapping'

const COLUMNS = ['a', 'b', 'c', 'd']

function flawsOf(columns: ColumnMapping['columns']): readonly MappingFlaw[] {
  return mappingFlaws({ ...NO_MAPPING, columns }, COLUMNS)
}

describe('what a mapping lacks', () => {
  it('is nothing where it says what, when, where and who', () => {
    expect(flawsOf({ title: 'a', start: 'b', region: 'c', publisher: 'd' })).toEqual([])
    expect(flawsOf({ start: 'a', latitude: 'b', longitude: 'c', address: 'd' })).toEqual([])
    expect(flawsOf({ description: 'a', start: 'a', country: 'a', claimant: 'a' })).toEqual([])
  })

  it.each<[MappingFlaw, ColumnMapping['columns']]>([
    ['nothingSaid', { start: 'a', killed: 'b' }],
    ['oneCoordinate', { title: 'a', latitude: 'b' }],
    ['oneCoordinate', { title: 'a', longitude: 'b' }],
    ['sameCoordinates', { latitude: 'b', longitude: 'b' }],
    ['endOnly', { title: 'a', end: 'b' }],
    ['columnGone', { title: 'A' }],
  ])('stops it from being used: %s', (flaw, columns) => {
    expect(flawsOf(columns)).toContain(flaw)
    expect(isUsable(flawsOf(columns))).toBe(false)
  })

  it.each<[MappingFlaw, ColumnMapping['columns']]>([
    ['noPlace', { title: 'a', start: 'b', publisher: 'c' }],
    ['noDay', { region: 'a', publisher: 'c' }],
    ['nobody', { region: 'a', start: 'b' }],
  ])('is said, and no more: %s', (flaw, columns) => {
    expect(flawsOf(columns)).toEqual([flaw])
    expect(isUsable(flawsOf(columns))).toBe(true)
  })

  it('is everything where nothing is said', () => {
    expect(flawsOf({})).toEqual(['nothingSaid', 'noPlace', 'noDay', 'nobody'])
    expect(isUsable([])).toBe(true)
  })
})

describe('the columns of a table', () => {
  it('can be read but for blank, inherited and repeated names', () => {
    expect(readableColumns(['a', '', 'A', '__proto__', 'Constructor', 'б', 'Б', 'b'])).toEqual([
      'a',
      'б',
      'b',
    ])
  })

  it('get a meaning, another one or none', () => {
    const titled = withColumn(NO_MAPPING, 'title', 'a')
    expect(titled.columns).toEqual({ title: 'a' })
    expect(withColumn(titled, 'title', 'b').columns).toEqual({ title: 'b' })
    expect(withColumn(withColumn(titled, 'id', 'b'), 'title', null).columns).toEqual({ id: 'b' })
    expect(NO_MAPPING.columns).toEqual({})
  })
})
