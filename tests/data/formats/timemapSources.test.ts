import { describe, expect, it } from 'vitest'
import {
  citationsInCell,
  citationsOf,
  filterOf,
  filtersInCell,
  recordsOf,
} from '../../../src/data/formats/timemapSources'

describe('what timemaps point to', () => {
  it.each([
    [{ path: 'https://a.example', description: 'Words' }, [{ address: 'https://a.example', title: 'Words' }]],
    [
      { paths: ['https://a.example', ' ', 3, 'https://b.example'], title: 'T' },
      [
        { address: 'https://a.example', title: 'T' },
        { address: 'https://b.example', title: 'T' },
      ],
    ],
    [{ paths: [], title: 'On paper' }, [{ address: '', title: 'On paper' }]],
    [{ paths: 7 }, []],
    ['https://a.example', [{ address: 'https://a.example', title: null }]],
    [null, []],
  ])('%j', (source, citations) => {
    expect(citationsOf(source)).toEqual(citations)
  })

  it('splits a cell where an address begins', () => {
    expect(citationsInCell('https://a.example/?x=1,2,https://b.example; HTTPS://c.example')).toEqual(
      ['https://a.example/?x=1,2', 'https://b.example', 'HTTPS://c.example'].map((address) => ({
        address,
        title: null,
      })),
    )
    expect(citationsInCell('')).toEqual([])
    expect(citationsInCell('A leaflet')).toEqual([{ address: '', title: 'A leaflet' }])
  })
})

describe('what timemaps file events under', () => {
  const known = new Map([['a1', ['Weapon System', 'Air strike']]])

  it.each([
    ['a1', ['Weapon System', 'Air strike']],
    ['Air strike', ['Air strike']],
    [{ key: 'Weapon System', value: 'Land mines' }, ['Weapon System', 'Land mines']],
    [{ filter_paths: ['Weapon System', 'Small arms'], title: 'x' }, ['Weapon System', 'Small arms']],
    [{ title: 'Small arms', filter_paths: [] }, ['Small arms']],
    [{ key: 7, value: null }, []],
    [null, []],
  ])('%j', (association, names) => {
    expect(filterOf(association, known)).toEqual(names)
  })

  it('splits a cell at the commas that stand before a key', () => {
    expect(filtersInCell('Weapon System=A, or B,Type=C')).toEqual([
      ['Weapon System', 'A, or B'],
      ['Type', 'C'],
    ])
    expect(filtersInCell('')).toEqual([])
  })

  it('takes lists as such or by id', () => {
    expect(recordsOf({ a: 1, b: 2 })).toEqual([1, 2])
    expect(recordsOf([3])).toEqual([3])
    expect(recordsOf('x')).toEqual([])
  })
})
