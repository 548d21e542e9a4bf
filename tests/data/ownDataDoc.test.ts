import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LARGEST_FILE_BYTES } from '../../src/data/decodeText'
import { LONGEST_RECORD } from '../../src/data/delimited'
import { ROW_FORMATS } from '../../src/data/formats/registry'
import { headerOf, MOST_COLUMNS } from '../../src/data/formats/sourceRow'
import { daysCell } from '../../src/data/formats/tableCells'
import { precisionOf } from '../../src/data/formats/tableWords'
import { LARGEST_TABLE_BYTES } from '../../src/data/openFiles'
import { MOST_RECORDS } from '../../src/data/readTable'
import { TEXT_LIMITS } from '../../src/data/shownText'
import { MOST_FILES, MOST_SHOWN } from '../../src/domain/fileReport'

const page = readFileSync('docs/own-data.md', 'utf8')

/** The second cell of the row of a table that begins with these words. */
function cellBeside(words: string): string {
  const row = page.split('\n').find((line) => line.startsWith(`| ${words}`))
  return row?.split('|')[2]?.trim() ?? expect.fail(`no row for ${words}`)
}

test('names the limits that files are held to', () => {
  const number = new Intl.NumberFormat('en')
  const mega = (bytes: number): string => `${bytes / 1024 / 1024} MB`
  expect(cellBeside('file of rows')).toBe(
    `${mega(LARGEST_TABLE_BYTES)}, ${number.format(MOST_RECORDS)} rows, ${MOST_COLUMNS} columns, ${number.format(LONGEST_RECORD)} characters in a row`,
  )
  expect(cellBeside('JSON |')).toContain(mega(LARGEST_FILE_BYTES))
  expect(cellBeside('files that belong together')).toBe(String(MOST_FILES))
  expect(cellBeside('events on the map')).toContain(number.format(MOST_SHOWN))
  expect(cellBeside('one text')).toContain(number.format(TEXT_LIMITS.shown))
})

test('names columns by which every format of rows with a header is known', () => {
  const named = [...page.matchAll(/\| columns (.+) \|/g)].map(([, cell = '']) =>
    headerOf(cell.match(/(?<=`)\w+(?=`)/g) ?? []),
  )
  const known = (id: string): boolean =>
    ROW_FORMATS.filter((format) => format.id === id).some(({ parts }) =>
      parts.some(({ isHeader }) => named.some(isHeader)),
    )
  expect(['acled', 'ucdpGed', 'viina', 'geoConfirmed'].filter((id) => !known(id))).toEqual([])
  const unnamed = ROW_FORMATS.map(({ id }) => id).filter(
    (id) => !page.toLowerCase().includes(id.toLowerCase().slice(0, 4)),
  )
  expect(unnamed).toEqual([])
})

test('gives forms of days and words for places that are read', () => {
  const days = cellBeside('day or first day, last day').match(/`[^`]+`/g) ?? []
  expect(days.length).toBeGreaterThan(4)
  expect(days.filter((day) => daysCell(day.slice(1, -1), 'notSaid').kind !== 'ok')).toEqual([])
  const words = cellBeside('how exact the place is').split(', or')[0]?.split(' · ') ?? []
  expect(words).toHaveLength(6)
  expect(words.filter((word) => precisionOf(word) === null)).toEqual([])
})

test('is at most 120 lines', () => {
  expect(page.split('\n').length).toBeLessThanOrEqual(120)
})
