import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../src/domain/dayNumber'
import { wholeOf } from '../../src/engine/whole'
import { columnsOf, type PlainRow, TYPES } from './plainRows'

const ROW: PlainRow = {
  type: 0,
  parties: 1,
  support: 0,
  days: [dayNumber('2024-11-05'), dayNumber('2024-11-06')],
  isReported: false,
  regions: [{ region: 1, kind: 0 }],
  points: [],
  sources: [],
}
const REPORTED: PlainRow = {
  ...ROW,
  days: [dayNumber('2024-11-07'), dayNumber('2024-11-07')],
  isReported: true,
}
const UNDATED: PlainRow = { ...ROW, days: null, isReported: true }

describe('what is true of all events', () => {
  it('goes from the first of their days to the last, or to that of a newer source', () => {
    const coverage = (newest: string | null) => wholeOf(columnsOf([REPORTED, UNDATED, ROW]), newest).coverage
    expect(coverage(null)).toEqual(['2024-11-05', '2024-11-07'])
    expect(coverage('2024-11-06')).toEqual(['2024-11-05', '2024-11-07'])
    expect(coverage('2024-12-24')).toEqual(['2024-11-05', '2024-12-24'])
  })

  it('covers no day where none is dated, whatever the sources', () => {
    expect(wholeOf(columnsOf([UNDATED]), '2024-11-05').coverage).toBeNull()
    expect(wholeOf(columnsOf([]), null)).toMatchObject({ events: 0, coverage: null })
  })

  it('says what days mean; an undated event has none that was reported', () => {
    const told = (...rows: readonly PlainRow[]) => {
      const { hasHappened, hasReported, hasUndated } = wholeOf(columnsOf(rows), null)
      return [hasHappened, hasReported, hasUndated]
    }
    expect([told(ROW), told(REPORTED), told(UNDATED)]).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ])
  })

  it('counts the events of each region', () => {
    const both = { ...ROW, regions: [0, 1].map((region) => ({ region, kind: 0 })) }
    const { events, types, regions } = wholeOf(columnsOf([ROW, both]), null)
    expect([events, types, [...regions]]).toEqual([
      2,
      TYPES,
      [
        ['UA-63', 1],
        ['UA-32', 2],
        ['RU-KRS', 0],
        ['RU-BRY', 0],
      ],
    ])
  })
})
