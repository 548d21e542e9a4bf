import { expect, test } from 'vitest'
import { boundColumns } from '../../../src/data/parquet/boundColumns'
import { readFooter } from '../../../src/data/parquet/footer'
import { fetchView } from '../../../src/data/parquet/viewValues'
import { createReport } from '../../../src/data/report'
import { countingAccess } from './opened'
import { DAY, DOUBLE, FLAG, listOf, TEXT, type WrittenColumn, written } from './written'

const text = (name: string, data: (string | null)[]): WrittenColumn => ({ name, schema: TEXT, data })
const NEEDED = [
  text('event_type', ['attack', 'strike']),
  { name: 'start', schema: DAY, data: [19_000, null] },
  text('title', ['A title that nobody wants yet', 'x']),
  text('event_id', ['a', 'b']),
]

async function view(columns: readonly WrittenColumn[]) {
  const bytes = written([...NEEDED, ...columns])
  const access = countingAccess(bytes)
  const footer = await readFooter(access)
  const bound = boundColumns(footer, createReport(''))
  const [group] = footer.groups
  if (group === undefined) throw new Error('no group')
  const words: string[] = []
  const numberOf = (column: string, word: string) => {
    const key = `${column} ${word}`
    return words.includes(key) ? words.indexOf(key) : words.push(key) - 1
  }
  return { values: (await fetchView(access, group, bound))(numberOf), words }
}

test('columns of a first view come as numbers, each by its kind', async () => {
  const { values, words } = await view([
    text('region_code', ['UA-63', null]),
    { name: 'has_number', schema: FLAG, data: [true, false] },
    { name: 'radius_km', schema: DOUBLE, data: [null, 2.5] },
    text('places_json', [null, '[]']),
  ])
  expect(values.rows).toBe(2)
  expect([...(values.words.get('event_type') ?? [])].map((word) => words[word])).toEqual([
    'event_type attack',
    'event_type strike',
  ])
  expect([...(values.words.get('region_code') ?? [])].map((word) => words[word] ?? null)).toEqual([
    'region_code UA-63',
    null,
  ])
  expect([...(values.numbers.get('start') ?? [])]).toEqual([19_000, Number.NaN])
  expect([...(values.numbers.get('has_number') ?? [])]).toEqual([1, 0])
  expect([...(values.numbers.get('radius_km') ?? [])]).toEqual([Number.NaN, 2.5])
  expect([values.several?.(0), values.several?.(1)]).toEqual([undefined, '[]'])
  expect([values.regions, values.points]).toEqual([null, null])
})

test('days may be texts, regions lists, and points shapes where there are no coordinates', async () => {
  const point = new Uint8Array(21)
  new DataView(point.buffer).setUint8(0, 1)
  new DataView(point.buffer).setUint32(1, 1, true)
  new DataView(point.buffer).setFloat64(5, 30.5, true)
  const { values, words } = await view([
    text('end', ['2022-01-08', null]),
    { name: 'region_code', schema: listOf('region_code'), data: [['UA-63', 'UA-14'], []] },
    { name: 'geometry', schema: { type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' }, data: [point, null] },
  ])
  expect(words).toContain('end 2022-01-08')
  expect([...(values.regions?.from ?? [])]).toEqual([0, 2, 2])
  expect([...(values.points?.lng ?? [])]).toEqual([30.5, Number.NaN])
})

test('of shapes nothing is read where there are coordinates', async () => {
  const { values } = await view([
    { name: 'longitude', schema: DOUBLE, data: [1, 2] },
    { name: 'latitude', schema: DOUBLE, data: [1, 2] },
    {
      name: 'geometry',
      schema: { type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' },
      data: [Uint8Array.of(9), null],
    },
  ])
  expect(values.points).toBeNull()
})

test('damage is told with its column', async () => {
  const broken = {
    name: 'geometry',
    schema: { type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' },
    data: [Uint8Array.of(9), null],
  } as const
  await expect(view([{ ...broken, data: [...broken.data] }])).rejects.toMatchObject({
    reason: 'columnType',
    column: 'geometry',
  })
})
