import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markRow, ROW, shortMarkRow } from '../../src/domain/markRow'
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

it('says whether the marks are of the reader’s own file', () => {
  expect([markRow([ONE], 'light'), markRow([ONE], 'light', true)].map((row) => row?.isOwn)).toEqual([
    false,
    true,
  ])
})

describe('a row in short', () => {
  it('is nothing where the row itself is as short', () => {
    expect(shortMarkRow([], 'light')).toBeNull()
    expect(shortMarkRow([SEVEN], 'light')).toBeNull()
  })

  it('says how many events there are, then marks of the most frequent types without numbers', () => {
    const row = shortMarkRow([ONE, SEVEN], 'light')
    expect(row?.texts.map(({ text }) => text)).toEqual(['8'])
    expect(row?.marks.map(({ shape, number }) => [shape, number])).toEqual([
      ['burst', ''],
      ['ring', ''],
    ])
  })

  it('tells that types were left out, with everything beside each other on the plate', () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        const row = shortMarkRow(drawn, 'dark')
        if (row === null) return
        const total = drawn.reduce((sum, { count }) => sum + count, 0)
        expect(row.texts.map(({ text }) => text)).toEqual(
          drawn.length > 3 ? [String(total), '…'] : [String(total)],
        )
        expect(row.marks).toHaveLength(Math.min(3, drawn.length))
        let end = (row.texts[0]?.x ?? 0) + String(total).length * ROW.numberPx * 0.5
        for (const { markX } of row.marks) {
          expect(markX).toBeGreaterThan(end)
          end = markX + ROW.markPx
        }
        expect(row.texts[1]?.x ?? end + 1).toBeGreaterThan(end)
        expect(row.widthPx).toBeGreaterThan(row.texts[1] === undefined ? end : row.texts[1].x + 8)
      }),
    )
  })
})
