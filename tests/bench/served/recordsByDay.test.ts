import { expect, it } from 'vitest'
import { PARQUET_COLUMNS, type ParquetColumn } from '../../../src/domain/parquetColumns'
import type { ParquetRecord } from '../../../src/export/parquetRecord'
import { recordsByDay } from './recordsByDay'

const at = (name: ParquetColumn) => PARQUET_COLUMNS.findIndex(([column]) => column === name)

function aRecord(id: string, region: string, start: number | null, end: number | null): ParquetRecord {
  const cells: (string | number | null)[] = PARQUET_COLUMNS.map(() => null)
  cells[at('event_id')] = id
  cells[at('region_code')] = region
  cells[at('start')] = start
  cells[at('end')] = end
  cells[at('claims_json')] = `[{"id":"${id}-0"}]`
  return { cells, points: [] }
}

it('repeats records by day and region with ids of their own, those without a day at the end', () => {
  const base = [
    aRecord('e0', 'UA-63', 10, 10),
    aRecord('e1', 'UA-14', 10, 12),
    aRecord('e2', 'UA-14', null, null),
  ]
  const rows = [...recordsByDay(10_000, base)].map(({ cells }) => cells)
  const of = (name: ParquetColumn) => rows.map((cells) => cells[at(name)])
  expect(new Set(of('event_id')).size).toBe(10_000)
  const dated = rows.filter((cells) => cells[at('start')] !== null)
  expect(dated).toHaveLength(9900)
  expect(rows.slice(9900).every((cells) => cells[at('start')] === null)).toBe(true)
  const keys = dated.map((cells) => `${cells[at('start')]} ${cells[at('region_code')]}`)
  expect(keys).toEqual(keys.toSorted())
  for (const cells of rows) expect(cells[at('claims_json')]).toBe(`[{"id":"${cells[at('event_id')]}-0"}]`)
})
