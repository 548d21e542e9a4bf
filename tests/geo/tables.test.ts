import { describe, expect, it } from 'vitest'
import { readCityTable, readRegionTable, readRiverTable } from '../../geo/tables'

describe('readRegionTable', () => {
  it('reads rows sorted by code', () => {
    const rows = readRegionTable('\nBB-1 | B | Б | b | б | \nAA-1 | A One | А Перша | One | Перша | x, y z\n')
    expect(rows.map(({ code }) => code)).toEqual(['AA-1', 'BB-1'])
    expect(rows[0]).toEqual({
      code: 'AA-1',
      country: 'AA',
      name: { en: 'A One', uk: 'А Перша' },
      short: { en: 'One', uk: 'Перша' },
      alternates: ['x', 'y z'],
    })
    expect(rows[1]?.alternates).toEqual([])
  })

  it('refuses a row with a column too few', () => {
    expect(() => readRegionTable('AA-1 | A | А | a | а')).toThrow('6 columns')
  })
})

describe('readCityTable', () => {
  it('reads rank, id, names and spellings in the order of the table', () => {
    expect(readCityTable('2 | 7 | Aton | Атон | Athon')).toEqual([
      { rank: 2, geonameId: '7', name: { en: 'Aton', uk: 'Атон' }, alternates: ['Athon'] },
    ])
  })
})

describe('readRiverTable', () => {
  it('reads points as longitude, latitude', () => {
    expect(readRiverTable('Alpha | Альфа | given | 1.5 2, 3 4')).toEqual([
      {
        name: { en: 'Alpha', uk: 'Альфа' },
        asGiven: true,
        via: [
          [1.5, 2],
          [3, 4],
        ],
      },
    ])
  })

  it('refuses what is no point', () => {
    expect(() => readRiverTable('Alpha | Альфа | trace | 1')).toThrow('Not a point of the Alpha')
  })
})
