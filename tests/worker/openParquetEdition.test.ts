import { describe, expect, it } from 'vitest'
import { bytesAccess } from '../../src/data/parquet/randomAccess'
import type { OpenSiteFile } from '../../src/data/siteFile'
import { NO_FILTER } from '../../src/domain/view'
import { askIn } from '../../src/engine/engine'
import { openEdition } from '../../src/worker/openEdition'
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
      facts: { dataset: { id: 'large' }, whole: { events: 2, types: expect.arrayContaining(['attack']) } },
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
