import { expect, test } from 'vitest'
import { boundColumns } from '../../../src/data/parquet/boundColumns'
import { readFooter } from '../../../src/data/parquet/footer'
import { cellsOfRows, groupCells, rawRow } from '../../../src/data/parquet/rowReading'
import { createReport } from '../../../src/data/report'
import { EVERY_KIND } from '../../export/contexts'
import { countingAccess, parquetBytes } from './opened'
import { DAY, TEXT, written } from './written'

async function opened(bytes: Uint8Array<ArrayBuffer>) {
  const access = countingAccess(bytes)
  const footer = await readFooter(access)
  const [group] = footer.groups
  if (group === undefined) throw new Error('no group')
  return { access, group, bound: boundColumns(footer, createReport('')) }
}

test('some rows have the same cells as when all are read', async () => {
  const { access, group, bound } = await opened(parquetBytes(EVERY_KIND, 100))
  const all = await groupCells(access, group, bound)
  const rows = [0, 3, 11]
  const some = await cellsOfRows(access, group, bound, rows)
  for (const row of rows) expect(rawRow(group, row, some)).toEqual(rawRow(group, row, all))
  expect(rawRow(group, 0, all).cells.get('event_type')).toBe(EVERY_KIND.events[0]?.type)
})

test('a cell that is not there is left out, and a point of a shape is its coordinates', async () => {
  const point = new Uint8Array(21)
  const view = new DataView(point.buffer)
  view.setUint8(0, 1)
  view.setUint32(1, 1, true)
  view.setFloat64(5, 30.5, true)
  view.setFloat64(13, 50.25, true)
  const { access, group, bound } = await opened(
    written([
      { name: 'event_id', schema: TEXT, data: ['a', 'b'] },
      { name: 'title', schema: TEXT, data: ['T', null] },
      { name: 'event_type', schema: TEXT, data: ['attack', 'attack'] },
      { name: 'start', schema: DAY, data: [null, 19_000] },
      { name: 'geometry', schema: { type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' }, data: [point, null] },
    ]),
  )
  const cells = await groupCells(access, group, bound)
  expect(Object.fromEntries(rawRow(group, 0, cells).cells)).toEqual({
    event_id: 'a',
    title: 'T',
    event_type: 'attack',
    longitude: 30.5,
    latitude: 50.25,
  })
  expect(Object.fromEntries(rawRow(group, 1, cells).cells)).toEqual({
    event_id: 'b',
    event_type: 'attack',
    start: 19_000,
  })
})
