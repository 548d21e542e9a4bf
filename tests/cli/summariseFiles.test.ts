import { expect, test } from 'vitest'
import { summariseFiles } from '../../src/cli/summariseFiles'
import { anOutput, fixturePath } from './folder'

test('a summary says what a file was taken for, what is in it, and what was noted', async () => {
  const output = anOutput()
  const path = fixturePath('ucdp-ged.csv')
  expect(await summariseFiles([path], 'public', output)).toBe(1)
  const [first, ...lines] = output.printed
  expect(first).toBe(`${path}: UCDP Georeferenced Event Dataset (ucdpGed), CC BY 4.0`)
  expect(lines.slice(0, 4)).toEqual([
    '  rows: 23; events: 18; claims: 37; figures: 18',
    '  events at points: 8; on regions only: 6; not on the map: 4',
    '  days: 2019-01-01 to 2019-12-31',
    expect.stringMatching(/^ {2}left out: 5; changed: \d+$/),
  ])
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}ucdp-ged\.csv: 3 rows, first row 6: adm_1: .*\[placedByRegion\]/),
  )
})

test('a set without flaws is a success, one that cannot be read is not', async () => {
  const output = anOutput()
  expect(await summariseFiles(['public/data/report-2024-11-05.1.json'], 'public', output)).toBe(0)
  expect(output.printed).toHaveLength(5)
  expect(await summariseFiles(['none.csv', 'public/data/report-2024-11-05.1.json'], 'public', output)).toBe(1)
  expect(output.errors).toEqual(['none.csv: cannot be read'])
})

test('a table without a format says what its columns were taken for', async () => {
  const output = anOutput()
  await summariseFiles(['public/templates/events.csv'], 'public', output)
  expect(output.printed[1]).toMatch(/^ {2}no format has these columns; taken for title = title/)
})
