import { describe, expect, test } from 'vitest'
import { readFooter } from '../../../src/data/parquet/footer'
import { createIdFinder } from '../../../src/data/parquet/idFinder'
import { countingAccess } from './opened'
import { TEXT, written } from './written'

const ROWS = 4000
const ids = Array.from({ length: ROWS }, (_, row) => `ev-${((row * 7919) % ROWS).toString(36)}-${row}`)

async function finder(changes: object, data: readonly string[] = ids) {
  const bytes = written([{ name: 'event_id', schema: TEXT, data: [...data], ...changes }], { groupRows: 500 })
  const access = countingAccess(bytes)
  const footer = await readFooter(access)
  access.reads.length = 0
  const [leaf] = footer.leaves
  if (leaf === undefined) throw new Error('no column')
  return { access, find: createIdFinder(footer.groups.map((group) => ({ access, group, leaf }))) }
}

const everyRow = () => true

describe.each([
  ['with filters', { bloomFilter: true }, ids],
  ['without them', {}, ids],
  ['without statistics', { statistics: false }, ids],
  ['in the order of their ids', {}, ids.toSorted()],
] as const)('in a file %s', (_, changes, data) => {
  test('each id is found, and no other', async () => {
    const { find } = await finder(changes, data)
    for (const row of [0, 1, 499, 500, 2345, ROWS - 1])
      expect(await find(data[row] ?? '', everyRow)).toEqual({ group: Math.floor(row / 500), row: row % 500 })
    expect(await find('ev-zzzz-1', everyRow)).toBeNull()
    expect(await find('', everyRow)).toBeNull()
  })
})

test('a filter leaves out columns of groups that have not got the id', async () => {
  const { access, find } = await finder({ bloomFilter: true })
  await find(ids[3999] ?? '', everyRow)
  const first = access.reads.length
  await find(ids[3998] ?? '', everyRow)
  expect(access.reads.length - first).toBeLessThanOrEqual(2) // the filters are known by now
})

test('the first row counts that was opened', async () => {
  const { find } = await finder({}, ['a', 'b', 'a'])
  expect(await find('a', (_group, row) => row > 0)).toEqual({ group: 0, row: 2 })
  expect(await find('b', () => false)).toBeNull()
})
