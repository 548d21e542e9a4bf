import { expect, it } from 'vitest'
import { headerOf, sourceRow } from '../../../src/data/formats/sourceRow'

const HEADER = headerOf([' Date ', 'place', '', 'Place', '__proto__', 'CONSTRUCTOR', 'n', ''])

it('columns are found by name, whatever their case; of two with one name the first', () => {
  expect(HEADER.names).toEqual(['Date', 'place', '', 'Place', '__proto__', 'CONSTRUCTOR', 'n', ''])
  expect([HEADER.indexOf('DATE'), HEADER.indexOf('PLACE'), HEADER.indexOf('none')]).toEqual([0, 1, -1])
  expect([HEADER.has('date', 'N'), HEADER.has('date', 'none'), HEADER.has('__proto__')]).toEqual([
    true,
    false,
    false,
  ])
})

it('columns that are not read are named', () => {
  expect(HEADER.unread).toEqual([
    { name: 'Place', reason: 'columnTwice' },
    { name: '__proto__', reason: 'columnRefused' },
    { name: 'CONSTRUCTOR', reason: 'columnRefused' },
  ])
})

it('a row gives its cells by name, trimmed, and blank where there is none', () => {
  const row = sourceRow(HEADER, [' 2024 ', 'Kyiv', 'x', 'Lviv', 'evil', 'evil'], 7)
  expect(['date', 'place', 'n', 'none', '__proto__', ''].map(row.cell)).toEqual([
    '2024',
    'Kyiv',
    '',
    '',
    '',
    'x',
  ])
  expect(row.index).toBe(7)
})

it('what a row was is kept by the names of its columns, but for blanks and what is not read', () => {
  const raw = sourceRow(HEADER, ['2024', ' Ky\u200biv ', 'x', 'Lviv', 'evil', 'evil', ' '], 7).raw()
  expect(raw).toEqual({ Date: '2024', place: 'Kyiv' })
  expect(Object.getPrototypeOf(raw)).toBe(Object.prototype)
})
