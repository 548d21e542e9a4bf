import { describe, expect, test } from 'vitest'
import type { Text } from '../../../src/domain/language'
import type { Problem } from '../../../src/domain/problem'
import { aClaim, aDataset, anEvent } from '../../support/builders'
import { countingAccess, openedWell, parquetBytes } from './opened'
import { DAY, TEXT, type WrittenColumn, written } from './written'

const event = (id: string, status: 'active' | 'withdrawn' = 'active') =>
  anEvent({ id, status, claims: [aClaim({ id: `${id}-1` })], related: [] })
/** Events that are withdrawn stand between the others. */
const MIXED = aDataset({
  events: [event('a'), event('b', 'withdrawn'), event('c'), event('d', 'withdrawn'), event('e')],
})

describe('withdrawn events', () => {
  test('stand behind the others, and are found there', async () => {
    const { store } = await openedWell(parquetBytes(MIXED, 2))
    const { events } = await store.read([0, 1, 2, 3, 4])
    expect(events.map(({ id }) => id)).toEqual(['a', 'c', 'e', 'b', 'd'])
    const rows: (number | null)[] = []
    for (const id of ['a', 'b', 'e', 'd']) rows.push(await store.rowOf(id))
    expect(rows).toEqual([0, 3, 2, 4])
  })

  test('come last when all are gone through', async () => {
    const { store } = await openedWell(parquetBytes(MIXED, 2))
    const rows: [number, string[]][] = []
    await store.scan((lot, firstRow) => rows.push([firstRow, lot.events.map(({ id }) => id)]))
    expect(rows).toEqual([
      [0, ['a']],
      [1, ['c']],
      [2, ['e']],
      [3, ['b', 'd']],
    ])
  })
})

test('titles alone are those of the active events, from their own columns', async () => {
  const titles = ['Zebra', null, '', '\u00ad', 'A\u200bpple', 'Gone']
  const ukrainian = ['Зебра', 'Лише українською', null, null, null, null]
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const access = countingAccess(
    written([
      { name: 'event_id', schema: TEXT, data: ids },
      { name: 'title', schema: TEXT, data: titles },
      { name: 'title_uk', schema: TEXT, data: ukrainian },
      { name: 'event_type', schema: TEXT, data: ids.map(() => 'attack') },
      { name: 'start', schema: DAY, data: ids.map(() => 19_000) },
      { name: 'status', schema: TEXT, data: [null, null, null, null, null, 'withdrawn'] },
    ]),
  )
  const { store } = await openedWell([access])
  const { events } = await store.read([0, 1, 2, 3, 4])
  const found: Text[] = []
  await store.scanTitles?.((lot, firstRow) => found.splice(firstRow, 0, ...lot))
  expect(found).toEqual(events.map(({ title }) => title))
  expect(found[0]).toEqual({ en: 'Zebra', uk: 'Зебра' })
})

const COLUMNS: readonly WrittenColumn[] = [
  { name: 'event_id', schema: TEXT, data: ['a', 'b', 'c', 'd'] },
  { name: 'title', schema: TEXT, data: ['A', 'B', 'C', 'D'] },
  { name: 'event_type', schema: TEXT, data: ['attack', 'not an id', 'attack', 'attack'] },
  { name: 'start', schema: DAY, data: [19_000, 19_001, 19_002, 9_999_999] },
  { name: 'claims_json', schema: TEXT, data: [null, null, '[{"id":', null] },
]

test('rows that were left out have no row, and the others follow one another', async () => {
  const { store, problems } = await openedWell(written(COLUMNS))
  expect(store.size).toBe(2)
  expect((await store.read([0, 1])).events.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(await store.rowOf('c')).toBe(1)
  expect(await store.rowOf('b')).toBeNull()
  expect(problems.map(({ row, path, reason, effect }) => [row, path, reason, effect])).toEqual([
    [1, 'event_type', 'idInvalid', 'leftOut'],
    [3, 'start', 'dayInvalid', 'leftOut'],
  ])
})

test('what is wrong with texts is said when they are read', async () => {
  const later: Problem[] = []
  const { store } = await openedWell(written(COLUMNS), { onProblems: (problems) => later.push(...problems) })
  expect(later).toEqual([])
  await store.read([1])
  expect(later.map(({ row, path, reason }) => [row, path, reason])).toEqual([[2, 'claims_json', 'truncated']])
})

test('an event that was read is not fetched again at once', async () => {
  const access = countingAccess(parquetBytes(MIXED, 2))
  const { store } = await openedWell([access])
  await store.read([0])
  const before = access.reads.length
  await store.read([0])
  expect(access.reads.length).toBe(before)
})

test('a file that goes wrong meanwhile makes reading reject', async () => {
  const access = countingAccess(parquetBytes(MIXED, 2))
  let isGone = false
  const { store } = await openedWell([
    {
      ...access,
      slice: async (start, end, signal) => {
        if (isGone) throw new DOMException('gone', 'NotReadableError')
        return access.slice(start, end, signal)
      },
    },
  ])
  isGone = true
  await expect(Promise.resolve(store.read([0]))).rejects.toThrow('gone')
})
