import { describe, expect, it, vi } from 'vitest'
import { NO_MAPPING } from '../../src/domain/columnMapping'
import { NO_FILTER as FILTER } from '../../src/domain/view'
import { askIn } from '../../src/engine/engine'
import type { FilesJob } from '../../src/worker/messages'
import { readFiles } from '../../src/worker/readFiles'
import { aRegionSet } from '../support/builders'
import { entriesIn, overviewOf } from '../support/inThread'

const HEADER =
  'id,type_of_violence,where_prec,adm_1,latitude,longitude,country,date_prec,date_start,date_end,best,low,high'
const row = (id: number) => `${id},1,1,,50.00,36.25,Ukraine,1,2014-03-05,2014-03-05,1,1,1`

/** A square round the point of the rows. */
const BORDERS: FilesJob['borders'] = {
  regions: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: 'UA-63', country: 'UA' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [36, 49],
              [37, 49],
              [37, 51],
              [36, 51],
              [36, 49],
            ],
          ],
        },
      },
    ],
  },
}

async function read(text: string, changes: Partial<FilesJob> = {}) {
  const job: FilesJob = {
    kind: 'files',
    files: [new File([text], 'mine.csv')],
    regionSet: aRegionSet(),
    borders: BORDERS,
    mapping: null,
    mostEvents: 10_000,
    ...changes,
  }
  const onProgress = vi.fn()
  const { read, engine } = await readFiles(job, onProgress)
  if (engine === null) return { read, onProgress, data: null }
  return { read, onProgress, data: { ask: askIn(engine) } }
}

const rows = (n: number) => [HEADER, ...Array.from({ length: n }, (_, id) => row(id + 1))].join('\n')

describe('files of a reader', () => {
  it('become events that can be asked about, with where they are', async () => {
    const { read: opened, data } = await read(rows(1200))
    expect(opened).toMatchObject({
      kind: 'ok',
      opened: { format: 'ucdpGed', rows: 1200, events: 1200 },
      facts: { whole: { events: 1200, points: 1200, regions: new Map([['UA-63', 1200]]) } },
      tally: { events: 1200, atPoints: 1200, days: ['2014-03-05', '2014-03-05'] },
    })
    if (data === null) expect.fail('there is no engine')
    expect(overviewOf(data).events).toBe(1200)
    expect(entriesIn(data).at(-1)?.regions).toEqual(['UA-63'])
  })

  it('can be more than are kept as objects', async () => {
    const { data } = await read(rows(6000))
    const list = { filter: FILTER, part: 'all', order: null } as const
    const found = await data?.ask({ kind: 'list', list, from: 5990, to: 6000 })
    expect(found?.total).toBe(6000)
    expect(found?.entries.map(({ row: at }) => at)).toEqual(Array.from({ length: 10 }, (_, n) => 5990 + n))
  })

  it('say how far they are read', async () => {
    const { onProgress } = await read(rows(3))
    expect(onProgress.mock.calls[0]).toMatchObject([{ ofBytes: rows(3).length }])
  })

  it('are left out beyond the most that is asked for, which is said', async () => {
    expect((await read(rows(30), { mostEvents: 20 })).read).toMatchObject({
      tally: { events: 20 },
      facts: { whole: { events: 20 } },
      opened: { problems: [{ reason: 'onlyFirst', advice: '10' }] },
    })
  })

  it('without borders put points in no region', async () => {
    const { read: opened, data } = await read(rows(2), { borders: null })
    expect(opened).toMatchObject({ tally: { notOnMap: 2 } })
    expect(data && overviewOf(data).unplaced).toBe(2)
  })

  it('are read as their reader says', async () => {
    const text = 'day;what\n2024-05-01;Something\n'
    expect(await read(text)).toMatchObject({
      read: { kind: 'unmapped', columns: ['day', 'what'] },
      data: null,
    })
    const mapping = { ...NO_MAPPING, columns: { start: 'day', title: 'what' } }
    expect((await read(text, { mapping })).read).toMatchObject({ opened: { format: 'table', events: 1 } })
  })
})
