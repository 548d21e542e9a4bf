import { describe, expect, test } from 'vitest'
import { boundColumns } from '../../../src/data/parquet/boundColumns'
import { createReport } from '../../../src/data/report'
import { laterReasonOf } from './flaws'
import { DAY, DOUBLE, FLAG, listOf, reopened, TEXT, type WrittenColumn } from './written'

const text = (name: string): WrittenColumn => ({ name, schema: TEXT, data: ['a'] })
const NEEDED = [
  text('event_id'),
  text('title'),
  text('event_type'),
  { name: 'start', schema: DAY, data: [1] },
]
const TIMESTAMP = { type: 'INT64', converted_type: 'TIMESTAMP_MICROS', repetition_type: 'OPTIONAL' } as const

async function bound(columns: readonly WrittenColumn[], notes: Readonly<Record<string, string>> = {}) {
  const { footer } = await reopened(columns, { notes })
  const report = createReport('test.parquet')
  return { ...boundColumns(footer, report), problems: report.problems() }
}

test('columns are found by name, whatever stands between them', async () => {
  const { columns, problems } = await bound([
    text('__proto__'),
    ...NEEDED,
    text('constructor'),
    { name: 'has_number', schema: FLAG, data: [true] },
  ])
  expect([...columns.keys()].toSorted()).toEqual(['event_id', 'event_type', 'has_number', 'start', 'title'])
  expect(problems).toEqual([])
})

test.each(['event_id', 'title', 'event_type', 'start'])(
  'without %s it is no file of events',
  async (name) => {
    const others = NEEDED.filter((column) => column.name !== name)
    expect(await laterReasonOf(() => bound(others))).toBe('columnMissing')
  },
)

describe('a column of another type', () => {
  test('is not read, and said', async () => {
    const { columns, problems } = await bound([
      ...NEEDED,
      { name: 'end', schema: TIMESTAMP, data: [1n] },
      { name: 'longitude', schema: TEXT, data: ['30'] },
      { name: 'latitude', schema: DAY, data: [50] },
      { name: 'support', schema: DOUBLE, data: [1] },
    ])
    expect(columns.size).toBe(4)
    const found = problems.map(({ path, value, reason, advice, effect }) => [
      path,
      value,
      reason,
      advice,
      effect,
    ])
    expect(found.toSorted()).toEqual([
      ['end', 'TIMESTAMP_MICROS', 'columnType', 'DATE', 'changed'],
      ['latitude', 'DATE', 'columnType', 'DOUBLE', 'changed'],
      ['longitude', 'STRING', 'columnType', 'DOUBLE', 'changed'],
      ['support', 'DOUBLE', 'columnType', 'VARCHAR', 'changed'],
    ])
  })

  test('refuses the file where it is needed', async () => {
    const others = NEEDED.slice(0, 3)
    expect(
      await laterReasonOf(() => bound([...others, { name: 'start', schema: TIMESTAMP, data: [1n] }])),
    ).toBe('columnType')
  })

  test('may be a list of texts for regions, and for nothing else', async () => {
    const lists = ['region_code', 'country_code'].map((name) => ({
      name,
      schema: listOf(name),
      data: [['UA-63']],
    }))
    const { columns, problems } = await bound([...NEEDED, ...lists])
    expect(columns.get('region_code')?.leaf.mostRepeated).toBe(1)
    expect(problems.map(({ path, value }) => [path, value])).toEqual([['country_code', 'LIST<STRING>']])
  })
})

describe('shapes and boxes', () => {
  const BINARY = { type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' } as const
  const box: WrittenColumn = {
    name: 'extent',
    schema: {
      elements: [
        { name: 'extent', num_children: 4, repetition_type: 'OPTIONAL' },
        ...['xmin', 'ymin', 'xmax', 'ymax'].map(
          (name) => ({ name, type: 'DOUBLE', repetition_type: 'REQUIRED' }) as const,
        ),
      ],
    },
    data: [{ xmin: 1, ymin: 2, xmax: 3, ymax: 4 }],
  }
  const covering = Object.fromEntries(
    ['xmin', 'ymin', 'xmax', 'ymax'].map((edge) => [edge, ['extent', edge]]),
  )
  const note = (shape: object) => ({
    geo: JSON.stringify({ version: '1.1.0', primary_column: 'geom', columns: { geom: shape } }),
  })
  const geom: WrittenColumn = { name: 'geom', schema: BINARY, data: [Uint8Array.of(1)] }

  test('are those that the note names', async () => {
    const found = await bound([...NEEDED, geom, box], note({ encoding: 'WKB', covering: { bbox: covering } }))
    expect(found.geometry?.path).toEqual(['geom'])
    expect(found.box?.ymax.path).toEqual(['extent', 'ymax'])
  })

  test('are not read in another encoding, nor where the note is no note', async () => {
    expect((await bound([...NEEDED, geom, box], note({ encoding: 'point' }))).geometry).toBeNull()
    expect((await bound([...NEEDED, geom, box], { geo: '{' })).box).toBeNull()
    expect(
      (await bound([...NEEDED, geom, box], { geo: '{"primary_column":"__proto__","columns":{}}' })).geometry,
    ).toBeNull()
    const lying = note({ encoding: 'WKB', covering: { bbox: { ...covering, xmin: ['title'] } } })
    expect((await bound([...NEEDED, geom, box], lying)).box).toBeNull()
  })
})
