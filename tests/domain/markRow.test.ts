import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markRow, ROW } from '../../src/domain/markRow'
import type { MarkCount } from '../../src/domain/regionLook'

const counts = fc.array(
  fc.record({
    shape: fc.constantFrom('dot' as const, 'ring' as const, 'cross' as const),
    colour: fc.constantFrom('#111111', '#222222'),
    count: fc.integer({ min: 1, max: 2000 }),
  }),
  { minLength: 1, maxLength: 9 },
)
const ONE: MarkCount = { shape: 'ring', colour: '#4b5058', count: 1 }
const SEVEN: MarkCount = { shape: 'burst', colour: '#96420f', count: 7 }

it('is nothing for no marks', () => {
  expect(markRow([], 'light')).toBeNull()
})

it('writes a number only where there is more than one event', () => {
  expect(markRow([ONE, SEVEN], 'light')?.marks.map(({ number }) => number)).toEqual(['', '7'])
})

it('puts marks and numbers beside each other, all on the plate', () => {
  fc.assert(
    fc.property(counts, (drawn) => {
      const row = markRow(drawn, 'dark')
      let end = 0
      for (const { markX, number, numberX } of row?.marks ?? []) {
        expect(markX).toBeGreaterThan(end)
        end = number === '' ? markX + ROW.markPx : numberX + number.length * ROW.numberPx * 0.5
      }
      expect(row?.widthPx).toBeGreaterThan(end)
      expect(Number.isInteger(row?.widthPx)).toBe(true)
    }),
  )
})

it('has one id for rows that look alike, and others for the rest', () => {
  const ids = [
    markRow([ONE, SEVEN], 'light'),
    markRow([SEVEN, ONE], 'light'),
    markRow([ONE, SEVEN], 'dark'),
    markRow([ONE, { ...SEVEN, count: 8 }], 'light'),
    markRow([ONE, { ...SEVEN, colour: '#000000' }], 'light'),
    markRow([ONE, SEVEN], 'light', true),
  ].map((row) => row?.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(markRow([{ ...ONE }, { ...SEVEN }], 'light')?.id).toBe(ids[0])
})
