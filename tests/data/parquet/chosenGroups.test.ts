import { describe, expect, test } from 'vitest'
import { boundColumns } from '../../../src/data/parquet/boundColumns'
import { chosenGroups, type Wanted } from '../../../src/data/parquet/chosenGroups'
import { createReport } from '../../../src/data/report'
import { DAY, DOUBLE, reopened, TEXT, type WrittenColumn } from './written'

const IDS: readonly WrittenColumn[] = ['event_id', 'title', 'event_type'].map((name) => ({
  name,
  schema: TEXT,
  data: ['a', 'b', 'c', 'd', 'e', 'f'],
}))
const day = (text: string) => Date.parse(text) / 86_400_000

/** First rows of the groups, of two rows each, that are chosen. */
async function chosen(columns: readonly WrittenColumn[], wanted: Wanted): Promise<readonly number[]> {
  const { footer } = await reopened([...IDS, ...columns], { groupRows: 2 })
  const bound = boundColumns(footer, createReport(''))
  return chosenGroups(footer.groups, bound, wanted).map(({ firstRow }) => firstRow)
}

const starts = ['2024-01-05', '2024-01-20', '2024-02-01', '2024-02-20', '2024-03-01', '2024-03-31']
const days: WrittenColumn = { name: 'start', schema: DAY, data: starts.map(day) }

describe('groups by day', () => {
  test.each([
    [['2024-02-01', '2024-02-29'], [2]],
    [
      ['2024-01-20', '2024-02-01'],
      [0, 2],
    ],
    [['2024-02-21', '2024-02-28'], []],
    [['2023-01-01', '2023-12-31'], []],
    [
      ['0001-01-01', '9999-12-31'],
      [0, 2, 4],
    ],
  ] as const)('of %s are %s', async (wanted, groups) => {
    expect(await chosen([days], { days: wanted })).toEqual(groups)
    const texts = { ...days, schema: TEXT, data: starts.map((one, at) => (at === 1 ? `${one}T23:59` : one)) }
    expect(await chosen([texts], { days: wanted })).toEqual(groups)
  })

  test('reach as far as their last day, and stay where a day is missing or nothing is said of days', async () => {
    const ends: WrittenColumn = {
      ...days,
      name: 'end',
      data: starts.map((one, at) => day(one) + (at === 1 ? 20 : 0)),
    }
    expect(await chosen([days, ends], { days: ['2024-02-05', '2024-02-05'] })).toEqual([0, 2])
    const undated = { ...days, data: starts.map((one, at) => (at === 4 ? null : day(one))) }
    expect(await chosen([undated], { days: ['2024-02-01', '2024-02-29'] })).toEqual([2, 4])
    const silent = { ...days, statistics: false }
    expect(await chosen([silent], { days: ['2024-02-01', '2024-02-29'] })).toEqual([0, 2, 4])
  })
})

describe('groups by box', () => {
  const lng: WrittenColumn = { name: 'longitude', schema: DOUBLE, data: [30, 31, 35, 36, 40, null] }
  const lat: WrittenColumn = { name: 'latitude', schema: DOUBLE, data: [50, 51, 48, 49, 47, null] }
  const several = (data: (string | null)[]): WrittenColumn => ({ name: 'places_json', schema: TEXT, data })

  test('are those with a point in it, and those with events that have none', async () => {
    expect(await chosen([days, lng, lat], { box: [29, 49, 32, 52] })).toEqual([0, 4])
    expect(await chosen([days, lng, lat], { box: [35.5, 40, 60, 48.5] })).toEqual([2, 4])
    expect(await chosen([days, lng, lat], { box: [35.5, 50, 60, 60] })).toEqual([4])
  })

  test('are kept where an event has several places, of which columns tell the first one', async () => {
    const none = [null, null, null, null, null, null]
    expect(await chosen([days, lng, lat, several(none)], { box: [29, 49, 32, 52] })).toEqual([0, 4])
    const some = several([null, null, null, '[]', null, null])
    expect(await chosen([days, lng, lat, some], { box: [29, 49, 32, 52] })).toEqual([0, 2, 4])
  })
})
