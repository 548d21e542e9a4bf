import { expect, test } from 'vitest'
import { boundColumns } from '../../../src/data/parquet/boundColumns'
import { stretchOf } from '../../../src/data/parquet/stretch'
import { createReport } from '../../../src/data/report'
import { dayNumber } from '../../../src/domain/dayNumber'
import { DAY, reopened, TEXT, type WrittenColumn } from './written'

const IDS: readonly WrittenColumn[] = ['event_id', 'title', 'event_type'].map((name) => ({
  name,
  schema: TEXT,
  data: ['a', 'b', 'c'],
}))
const [FIRST, LAST] = [dayNumber('2024-01-05'), dayNumber('2024-01-20')]

async function stretch(...columns: readonly WrittenColumn[]) {
  const { footer } = await reopened([...IDS, ...columns])
  const [group] = footer.groups
  if (group === undefined) expect.fail('there is no group')
  return stretchOf(group, boundColumns(footer, createReport('')))
}

const days = (name: string, ...data: (number | null)[]): WrittenColumn => ({ name, schema: DAY, data })

test('the days of a group are those of its statistics, to the last day on which an event ends', async () => {
  const starts = days('start', FIRST, LAST, FIRST)
  expect(await stretch(starts)).toEqual({
    rows: 3,
    days: { first: FIRST, last: LAST, end: LAST },
    undated: 0,
  })
  expect(await stretch(starts, days('end', FIRST, LAST, LAST + 9))).toMatchObject({
    days: { first: FIRST, last: LAST, end: LAST + 9 },
  })
  expect(await stretch(starts, days('end', null, null, null))).toMatchObject({ days: { end: LAST } })
})

test('events without a day are counted, and none is made up for them', async () => {
  expect(await stretch(days('start', FIRST, null, LAST))).toMatchObject({ days: { last: LAST }, undated: 1 })
  expect(await stretch(days('start', null, null, null))).toEqual({ rows: 3, days: null, undated: 3 })
})

test('days may be texts, with a time behind them', async () => {
  const texts = { name: 'start', schema: TEXT, data: ['2024-01-05T23:10', '2024-01-20', '2024-01-06'] }
  expect(await stretch(texts)).toMatchObject({ days: { first: FIRST, last: LAST } })
  expect(await stretch({ ...texts, data: ['soon', 'later', 'never'] })).toMatchObject({
    days: null,
    undated: 0,
  })
})

test('nothing is known of a group without statistics', async () => {
  const silent = { ...days('start', FIRST, LAST, FIRST), statistics: false }
  expect(await stretch(silent)).toEqual({ rows: 3, days: null, undated: null })
  const ends = { ...days('end', FIRST, LAST, FIRST), statistics: false }
  expect(await stretch(days('start', FIRST, LAST, FIRST), ends)).toMatchObject({ days: null })
})
