import { expect, test } from 'vitest'
import { MOST_RECORDS, readTable } from '../../src/data/readTable'
import { createReport } from '../../src/data/report'
import { tableOf } from '../../src/data/table'
import { aByteSource, brief } from './formats/openText'

async function readText(
  content: string | Uint8Array,
  {
    names = null,
    signal,
    pieceBytes,
  }: { names?: readonly string[] | null; signal?: AbortSignal; pieceBytes?: number } = {},
) {
  const found = await tableOf(aByteSource(content, 'a.csv', pieceBytes))
  if (found.kind !== 'ok') expect.fail('no table')
  const report = createReport('a.csv')
  const rows: string[] = []
  const progress: number[] = []
  const outcome = await readTable(
    found.table,
    { part: 'events', fixedNames: names },
    {
      reader: { row: (row, part) => rows.push(`${part} ${row.index} ${JSON.stringify(row.raw())}`) },
      report,
      signal,
      onBytes: (bytes) => void progress.push(bytes),
    },
  )
  return { outcome, rows, progress, problems: report.problems().map(brief) }
}

test('each record goes to the reader with its number, blank ones and the header do not', async () => {
  expect(await readText('a,b\n1,2\n\n , \n3,"4\n5"\n6,7')).toMatchObject({
    outcome: { kind: 'ok', rows: 3 },
    rows: ['events 1 {"a":"1","b":"2"}', 'events 4 {"a":"3","b":"4\\n5"}', 'events 5 {"a":"6","b":"7"}'],
    problems: [],
  })
})

test('a file without a header line has names of its own, and its first record is one', async () => {
  const { outcome, rows } = await readText('1,2\n3,4\n', { names: ['x', 'y'] })
  expect(outcome).toEqual({ kind: 'ok', rows: 2 })
  expect(rows).toEqual(['events 0 {"x":"1","y":"2"}', 'events 1 {"x":"3","y":"4"}'])
})

test('records that do not fit the header are left out, one by one', async () => {
  const { outcome, rows, problems } = await readText(
    'date,region\n"unclosed,UA-63\n2024-01-02,UA-14\n1,2,3\n"a"b,c\n',
  )
  expect(outcome).toEqual({ kind: 'ok', rows: 4 })
  expect(rows).toEqual(['events 2 {"date":"2024-01-02","region":"UA-14"}'])
  expect(problems).toEqual([
    '2 |  | "unclosed,UA-63 | quoteMalformed | 1',
    '4 |  | 1 | fieldCount | 1',
    '5 |  | "a"b,c | quoteMalformed | 1',
  ])
})

test('columns that every JavaScript object has, and doubled ones, are not read, and that is said', async () => {
  const { rows, problems } = await readText('a,__proto__,constructor,A\n1,2,3,4\n')
  expect(rows).toEqual(['events 1 {"a":"1"}'])
  expect(problems).toEqual([
    '1 | __proto__ | __proto__ | columnRefused | 1',
    '1 | constructor | constructor | columnRefused | 1',
    '1 | A | A | columnTwice | 1',
  ])
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('UTF-16 and a separator line are read byte by byte', async () => {
  const text = 'sep=;\r\nмісто;n\r\nКиїв;1\r\n'
  const bytes = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer)
  expect((await readText(bytes, { pieceBytes: 1 })).rows).toEqual(['events 1 {"місто":"Київ","n":"1"}'])
})

test('says how far it is, and stops when it is told to', async () => {
  const text = `a\n${'1\n'.repeat(2000)}`
  expect((await readText(text, { pieceBytes: 1000 })).progress).toEqual([1000, 2000, 3000, 4000, 4002])
  expect((await readText(text, { signal: AbortSignal.abort() })).outcome).toEqual({ kind: 'cancelled' })
})

test('a file that turns out to be no text, no table or too long is refused', async () => {
  const late = new Uint8Array([...new TextEncoder().encode(`a\n${'1\n'.repeat(200_000)}`), 0xca, 0x0a])
  expect((await readText(late)).outcome).toMatchObject({ kind: 'refused', reason: 'notUtf8' })
  expect((await readText(`a\n${'"a"b\n'.repeat(400_000)}`)).outcome).toMatchObject({
    kind: 'refused',
    reason: 'quoteUnclosed',
  })
  expect((await readText(`a\n${'1\n'.repeat(MOST_RECORDS + 1)}`)).outcome).toMatchObject({
    kind: 'refused',
    reason: 'tooManyRows',
    advice: '2000000',
  })
})
