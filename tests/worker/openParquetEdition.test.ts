import { describe, expect, it, vi } from 'vitest'
import type { EditionPart } from '../../src/data/manifest'
import type { OpenProgress } from '../../src/data/openFiles'
import { bytesAccess } from '../../src/data/parquet/randomAccess'
import type { OpenSiteFile } from '../../src/data/siteFile'
import type { AskedDays } from '../../src/domain/heldPart'
import { NO_FILTER } from '../../src/domain/view'
import { askIn } from '../../src/engine/engine'
import { openEdition } from '../../src/worker/openEdition'
import { openParquetEdition } from '../../src/worker/openParquetEdition'
import { parquetBytes } from '../data/parquet/opened'
import { aDataset, aFilter, anEvent, aPlace, aSpot } from '../support/builders'
import { anAnswer, publishedFiles, publishedText } from '../support/datasets'

const MANIFEST = 'data/manifest.json'
const DATASET = aDataset({
  id: 'large',
  version: '3',
  regionSet: 'ukraine-russia',
  events: [
    anEvent({ id: 'a', title: { en: 'Apple' }, places: [aPlace('UA-63')] }),
    anEvent({ id: 'b', type: 'strike', title: { en: 'Banana' }, places: [aSpot()] }),
    anEvent({ id: 'gone', status: 'withdrawn' }),
  ],
})

/** The published files with one more set, of which only parts are fetched. */
async function open(bytes = parquetBytes(DATASET), id = 'large') {
  const listed = JSON.stringify({
    id,
    title: { en: 'Large' },
    version: '3',
    file: 'large.3.parquet',
    sha256: 'a'.repeat(64),
    licence: 'CC BY 4.0',
    versions: [],
  })
  const manifest = anAnswer(publishedText(MANIFEST).replace(/"datasets":\s*\[/, `"datasets": [${listed},`))
  const openSiteFile: OpenSiteFile = (path) =>
    Promise.resolve(
      path === 'data/large.3.parquet'
        ? { kind: 'ok', file: bytesAccess(bytes, 'large.3.parquet') }
        : { kind: 'httpStatus', status: 404 },
    )
  return openEdition({ set: id, version: null }, publishedFiles({ [MANIFEST]: manifest }), openSiteFile)
}

describe('a published set of GeoParquet', () => {
  it('is counted before any event is read, and read when it is shown', async () => {
    const { loaded, engine } = await open()
    expect(loaded).toMatchObject({
      kind: 'ready',
      choice: 'found',
      facts: { dataset: { id: 'large' }, whole: { events: 2 } },
    })
    if (engine === null) expect.fail('there is no engine')
    const ask = askIn(engine)
    const overview = await ask({ kind: 'overview', filter: aFilter({ types: ['strike'] }) })
    expect([overview.events, overview.reports, [...overview.regions.keys()]]).toEqual([1, null, ['UA-63']])
    const [gone, banana] = await ask({ kind: 'byId', ids: ['gone', 'b'] })
    expect([gone?.event.status, banana?.event.title.en]).toEqual(['withdrawn', 'Banana'])
    const list = { filter: aFilter({ text: 'apple' }), part: 'all', order: null } as const
    expect((await ask({ kind: 'list', list, from: 0, to: 5 })).entries.map(({ event }) => event.id)).toEqual([
      'a',
    ])
    expect(await ask({ kind: 'totals', filter: NO_FILTER })).toMatchObject({ withoutFigures: 2 })
    expect(await ask({ kind: 'regionFigures', filter: NO_FILTER })).toBeNull()
  })

  it('that says it is another set, or is none, is not shown', async () => {
    expect((await open(parquetBytes(DATASET), 'other')).loaded).toMatchObject({
      kind: 'failed',
      what: 'dataset',
      failure: { kind: 'refused', problems: [{ reason: 'idMismatch' }] },
    })
    expect((await open(new Uint8Array(100))).loaded).toMatchObject({ kind: 'failed', what: 'dataset' })
  })
})

describe('a set that is too large for a page', () => {
  const dated = (id: string, start: string, end = start) =>
    anEvent({
      id,
      when: { start, end, precision: start === end ? 'day' : 'days' },
      places: [aPlace('UA-63')],
    })
  const MONTHS = [
    [dated('a', '2024-01-10'), dated('b', '2024-01-20', '2024-02-03')],
    [dated('c', '2024-02-10'), dated('d', '2024-02-20')],
    [dated('e', '2024-02-20'), dated('f', '2024-03-05')],
  ]
  const ids = async (
    asked: AskedDays | null,
    files = MONTHS,
    parts: readonly EditionPart[] = [],
    most = 4,
  ) => {
    const bytes = files.map((events) => parquetBytes({ ...DATASET, events }, 2))
    const accesses = bytes.map((one, at) => bytesAccess(one, `part-${at}.parquet`))
    const opened: string[] = []
    const open: OpenSiteFile = (path) => {
      opened.push(path)
      const file = accesses[Number(/(\d)\.parquet/.exec(path)?.[1])]
      return Promise.resolve(file === undefined ? { kind: 'offline' } : { kind: 'ok', file })
    }
    const listed = accesses.slice(1).map(({ name }, at) => ({ ...parts[at], file: name }))
    const first = accesses[0] ?? expect.fail('there is no file')
    const told: OpenProgress[] = []
    const onProgress = (progress: OpenProgress) => void told.push(progress)
    const all = { first, parts: listed, open, asked, onRegions: vi.fn(), onProgress }
    const edition = await openParquetEdition(all, publishedFiles(), most)
    if (edition.kind !== 'ok') expect.fail(JSON.stringify(edition))
    const list = { filter: NO_FILTER, part: 'all', order: null } as const
    const { entries } = await askIn(edition.engine)({ kind: 'list', list, from: 0, to: 9 })
    return { ids: entries.map(({ event }) => event.id).toSorted(), opened, told, engine: edition.engine }
  }
  const inOne = [MONTHS.flat()]

  it('is held from its newest day back, without a day that would be counted short', async () => {
    const { ids: held, engine } = await ids(
      null,
      [MONTHS.flat()].map((events) => events.toSpliced(1, 0, dated('z', '2024-01-11'))),
    )
    expect(held).toEqual(['e', 'f', 'd'].toSorted())
    expect(engine.whole).toMatchObject({
      events: 3,
      coverage: ['2024-01-10', '2024-03-05'],
      held: { events: 3, ofEvents: 7, days: ['2024-02-11', '2024-03-05'], asked: null },
    })
  })

  it('is held in the days that are asked for, with what lasts into them', async () => {
    const asked = { from: '2024-02-01', to: '2024-02-15' }
    expect((await ids(asked, inOne)).ids).toEqual(['b', 'c'])
  })

  it('says how many of its texts have been read for the first search', async () => {
    const { engine, told } = await ids(null, inOne)
    const before = told.length
    await askIn(engine)({ kind: 'overview', filter: aFilter({ text: 'attack' }) })
    const read = told.slice(before).map(({ events, ofEvents }) => [events, ofEvents])
    expect(read.length).toBeGreaterThan(1)
    expect(read.at(-1)).toEqual([engine.whole.events, engine.whole.events])
    await askIn(engine)({ kind: 'overview', filter: aFilter({ text: 'another' }) })
    expect(told.slice(before)).toHaveLength(read.length)
  })

  it('says of days that are not held that they are not', async () => {
    const { engine } = await ids(null, inOne)
    const overview = await askIn(engine)({ kind: 'overview', filter: aFilter({ to: '2024-01-31' }) })
    expect(overview.emptiness).toBe('notCovered')
    const { histogram } = await askIn(engine)({ kind: 'overview', filter: NO_FILTER })
    expect(histogram?.bins.map(({ isCovered }) => isCovered)).toContain(false)
  })

  it('may be several files, of which only those are opened that are needed', async () => {
    const days = [
      ['2024-02-10', '2024-02-20'],
      ['2024-02-20', '2024-03-05'],
    ] as const
    const all = await ids(null, MONTHS)
    expect([all.ids, all.opened.length]).toEqual([['c', 'd', 'e', 'f'], 2])
    expect(all.told.map(({ events, ofEvents }) => [events, ofEvents])).toEqual([
      [2, 4],
      [4, 4],
    ])
    const asked = { from: '2024-02-12', to: '2024-02-19' }
    const few = await ids(
      asked,
      MONTHS,
      days.map((span) => ({ file: '', rows: 2, days: span })),
      3,
    )
    const head = await ids(null, [[], ...MONTHS.slice(1)])
    expect([head.ids, head.engine.whole.held]).toEqual([['c', 'd', 'e', 'f'], undefined])
    expect([few.ids, few.opened]).toEqual([[], ['data/part-1.parquet']])
  })
})
