import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CellValue,
  countCell,
  dayCell,
  degreesCell,
  monthFirstDayCell,
} from '../../../src/data/formats/cells'

/** The value, or why there is none. */
function outcome(cell: CellValue<unknown>): unknown {
  if (cell.kind === 'ok') return cell.value
  return cell.kind === 'none' ? null : cell.reason
}

describe('a count', () => {
  it.each([
    ['0', 0],
    ['007', 7],
    ['12.0', 12],
    ['', null],
    ['-1', 'negative'],
    ['1.5', 'notWhole'],
    ['1,000', 'numberInvalid'],
    ['about 5', 'numberInvalid'],
    ['1e3', 'numberInvalid'],
    ['1000000001', 'outOfRange'],
    ['9'.repeat(400), 'notWhole'],
  ])('%j is %j', (text, value) => {
    expect(outcome(countCell(text))).toBe(value)
  })
})

describe('degrees', () => {
  it.each([
    ['50.0042', 50.0042],
    ['-36', -36],
    ['\u221236.5', -36.5],
    ['36.5\u00a0', 36.5],
    ['.5', 0.5],
    ['5.', 5],
    ['3.6e1', 36],
    ['', null],
    ['50,0042', 'degreesInvalid'],
    ['50°00′', 'degreesInvalid'],
    ['1e999', 'degreesInvalid'],
    ['NaN', 'degreesInvalid'],
    [`${'1'.repeat(100_000)}x`, 'degreesInvalid'],
  ])('%j are %j', (text, value) => {
    expect(outcome(degreesCell(text))).toBe(value)
  })
})

describe('a day', () => {
  it.each([
    ['2024-11-05', '2024-11-05'],
    ['2024-11-05 00:00:00.000', '2024-11-05'],
    ['2024-11-05T03:00:00Z', '2024-11-05'],
    ['2024-11-05T03:00:00+02:00', '2024-11-05'],
    ['20241105', '2024-11-05'],
    ['5 November 2024', '2024-11-05'],
    ['05 Nov. 2024', '2024-11-05'],
    ['29 February 2024', '2024-02-29'],
    ['', null],
    ['29 February 2023', 'dayInvalid'],
    ['2024-02-30', 'dayInvalid'],
    ['2024-13-01', 'dayInvalid'],
    ['5 Brumaire 2024', 'dayInvalid'],
    ['yesterday', 'dayInvalid'],
    ['45601', 'dateSerial'],
    ['01/02/2024', 'dateAmbiguous'],
    ['31.12.2024', 'dateAmbiguous'],
  ])('%j is %j', (text, day) => {
    expect(outcome(dayCell(text))).toBe(day)
  })

  it.each([
    ['1/2/2024', '2024-01-02'],
    ['12/31/2024', '2024-12-31'],
    ['31/12/2024', 'dayInvalid'],
    ['2024-01-02', '2024-01-02'],
  ])('%j is %j where the month stands first', (text, day) => {
    expect(outcome(monthFirstDayCell(text))).toBe(day)
  })
})

it('any text is a value, none, or refused with a reason', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/.:,eTZ+ n\u2212')) }),
      (text) => {
        for (const read of [countCell, degreesCell, dayCell, monthFirstDayCell])
          expect(['ok', 'none', 'refused']).toContain(read(text).kind)
      },
    ),
  )
})
