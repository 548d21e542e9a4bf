import { describe, expect, it } from 'vitest'
import { type OpenJob, type OpenNews, placesOf, runOpenJob } from '../../src/app/openJob'
import { NO_MAPPING } from '../../src/domain/columnMapping'
import { aRegionSet } from '../support/builders'

const HEADER =
  'id,type_of_violence,where_prec,adm_1,latitude,longitude,country,date_prec,date_start,date_end,best,low,high'
const row = (id: number) => `${id},1,1,,50.00,36.25,Ukraine,1,2014-03-05,2014-03-05,1,1,1`

/** A square round the point of the rows. */
const BORDERS: OpenJob['borders'] = {
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

async function newsOf(text: string, changes: Partial<OpenJob> = {}): Promise<readonly OpenNews[]> {
  const news: OpenNews[] = []
  const files = [new File([text], 'mine.csv')]
  const job = {
    files,
    regionSet: aRegionSet(),
    borders: BORDERS,
    mapping: null,
    mostEvents: 10_000,
    ...changes,
  }
  await runOpenJob(job, (one) => news.push(structuredClone(one)))
  return news
}

const rows = (n: number) => [HEADER, ...Array.from({ length: n }, (_, id) => row(id + 1))].join('\n')

describe('the job of the worker', () => {
  it('posts events in lots, and ends with what was read, where it is, and the regions of its points', async () => {
    const news = await newsOf(rows(1200))
    const lots = news.flatMap((one) => (one.kind === 'events' ? [one.events.length] : []))
    expect(lots).toEqual([500, 500, 200])
    expect(news.at(-1)).toMatchObject({
      kind: 'end',
      opened: { kind: 'ok', format: 'ucdpGed', rows: 1200, events: 1200 },
      tally: { events: 1200, atPoints: 1200, days: ['2014-03-05', '2014-03-05'] },
      located: new Map([['36.25,50', 'UA-63']]),
    })
  })

  it('tells how far it is', async () => {
    const [first] = await newsOf(rows(3))
    expect(first).toMatchObject({ kind: 'progress', progress: { ofBytes: rows(3).length } })
  })

  it('leaves out what is beyond the most that is asked for, and says so', async () => {
    const news = await newsOf(rows(30), { mostEvents: 20 })
    expect(news.at(-1)).toMatchObject({
      tally: { events: 20 },
      opened: { problems: [{ reason: 'onlyFirst', advice: '10' }] },
    })
  })

  it('without borders puts points in no region', async () => {
    const news = await newsOf(rows(2), { borders: null })
    expect(news.at(-1)).toMatchObject({ tally: { notOnMap: 2 }, located: new Map() })
  })

  it('reads a table as its reader says', async () => {
    const text = 'day;what\n2024-05-01;Something\n'
    expect((await newsOf(text)).at(-1)).toMatchObject({
      opened: { kind: 'unmapped', columns: ['day', 'what'] },
    })
    const mapping = { ...NO_MAPPING, columns: { start: 'day', title: 'what' } }
    expect((await newsOf(text, { mapping })).at(-1)).toMatchObject({ opened: { format: 'table', events: 1 } })
  })
})

describe('places in the page', () => {
  it('are found as in the worker', () => {
    expect(placesOf({ regionSet: aRegionSet(), borders: BORDERS }).at([36.5, 50])).toBe('UA-63')
    expect(placesOf({ regionSet: aRegionSet(), borders: null }).at([36.5, 50])).toBeNull()
  })
})
