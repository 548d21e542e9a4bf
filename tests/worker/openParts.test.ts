import { expect, test } from 'vitest'
import { bytesAccess } from '../../src/data/parquet/randomAccess'
import type { OpenSiteFile } from '../../src/data/siteFile'
import { openParts } from '../../src/worker/openParts'

const part = (month: number, rows = 10) => ({
  file: `events/month=${month}/part-0.parquet`,
  rows,
  days: [`2024-0${month}-01`, `2024-0${month}-28`] as const,
})
const PARTS = [1, 2, 3, 4, 5, 6, 7, 8].map((month) => part(month))

function aSite(missing = '') {
  const asked: string[] = []
  const open: OpenSiteFile = (path) => {
    asked.push(path)
    return Promise.resolve(
      path.includes(missing || 'nothing')
        ? { kind: 'httpStatus', status: 404 }
        : { kind: 'ok', file: bytesAccess(new Uint8Array(1), path) },
    )
  }
  return { asked, open }
}

test('files that can have nothing of what is held are not opened', async () => {
  const { asked, open } = aSite()
  const opened = await openParts(PARTS, { most: 25, asked: null }, open)
  expect(asked).toEqual([6, 7, 8].map((month) => `data/events/month=${month}/part-0.parquet`))
  expect(opened).toMatchObject({ kind: 'ok', files: { length: 3 }, unopened: { length: 5 } })
})

test('files of asked days are opened', async () => {
  const { asked, open } = aSite()
  await openParts(PARTS, { most: 25, asked: { from: '2024-02-10', to: '2024-02-11' } }, open)
  expect(asked).toEqual(['data/events/month=2/part-0.parquet'])
})

test('all files are opened where not enough is said of one, or all can be held', async () => {
  const [first, ...others] = PARTS
  const { asked, open } = aSite()
  const opened = await openParts([{ file: first?.file ?? '' }, ...others], { most: 25, asked: null }, open)
  expect([asked.length, opened]).toMatchObject([8, { kind: 'ok', unopened: [] }])
  expect(await openParts(PARTS, { most: 80, asked: null }, open)).toMatchObject({ files: { length: 8 } })
})

test('a file without any day has rows all the same, and one that cannot be opened is told', async () => {
  const { open } = aSite('month=8')
  const undated = { file: 'events/none.parquet', rows: 90, days: null }
  const limit = { most: 25, asked: { from: '2024-02-01', to: '2024-02-02' } }
  expect(await openParts([...PARTS, undated], limit, open)).toMatchObject({
    files: { length: 1 },
    unopened: { 7: { days: null, undated: 90 } },
  })
  expect(await openParts(PARTS, { most: 25, asked: null }, open)).toEqual({ kind: 'httpStatus', status: 404 })
})
