import { afterEach, describe, expect, it, vi } from 'vitest'
import { unpackedRows } from '../../src/data/packedRows'
import { NO_FILTER } from '../../src/domain/view'
import type { FromWorker } from '../../src/worker/messages'
import { createServer } from '../../src/worker/serve'
import { aRegionSet } from '../support/builders'
import { cubeFileFor } from '../support/cubes'
import { publishedFiles, publishedText, publishedWithCube } from '../support/datasets'

const JOB = { kind: 'edition', base: 'https://atlas.example/', set: null, version: null } as const
const DATASET = 'data/report-2024-11-05.1.json'
const QUESTION = { kind: 'byId', ids: ['e5', 'never'] } as const

/** What a server says, as the page gets it. */
function served() {
  const said: FromWorker[] = []
  const fault = vi.fn()
  const serve = createServer((message) => said.push(structuredClone(message)), fault)
  const until = (kind: FromWorker['kind']) =>
    vi.waitFor(() => expect(said.at(-1)?.kind).toBe(kind), { timeout: 20_000 })
  return { said, fault, serve, until }
}

/** Serves the published files to whoever fetches; those of events when they may come. */
function publish(files = publishedFiles(), events: Promise<void> = Promise.resolve()): void {
  vi.stubGlobal('fetch', async (address: URL) => {
    if (address.pathname === `/${DATASET}`) await events
    const found = await files(address.pathname.slice(1))
    return found.kind === 'ok' ? new Response(found.bytes) : new Response(null, { status: 404 })
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a worker', () => {
  it('loads a published data set, and answers about it; the events stay with it', async () => {
    publish()
    const { said, serve, until, fault } = served()
    serve({ kind: 'job', job: JOB })
    serve({ kind: 'question', id: 7, question: QUESTION })
    await until('answer')
    expect(said).toMatchObject([
      { kind: 'regions', regionSet: 'ukraine-russia' },
      { kind: 'loaded', loaded: { kind: 'ready', facts: { whole: { events: 8 } }, leftOut: 0 } },
      { kind: 'answer', id: 7, answer: [{ event: { id: 'e5' } }], cited: { claimants: [{}] } },
    ])
    expect(JSON.stringify(said.slice(0, 2))).not.toContain('e5')
    expect(fault).not.toHaveBeenCalled()
  })

  it('packs rows that are for later, with what they refer to', async () => {
    publish()
    const { said, serve, until } = served()
    serve({ kind: 'job', job: JOB })
    const list = { filter: NO_FILTER, part: 'all', order: null } as const
    serve({ kind: 'question', id: 7, question: { kind: 'laterList', list, from: 0, to: 2 } })
    await until('packed')
    const packed = said.at(-1)
    if (packed?.kind !== 'packed') throw new Error('The rows are not packed.')
    const { rows, cited } = unpackedRows(packed.rows)
    expect(rows).toMatchObject({ total: 8, from: 0, entries: [{ row: 0 }, { row: 1 }] })
    expect(cited.sources).not.toEqual([])
  })

  it('answers what is counted before the events have come, and all else after', async () => {
    let letGo = (): void => undefined
    const events = new Promise<void>((resolve) => {
      letGo = resolve
    })
    publish(publishedFiles(publishedWithCube(cubeFileFor(publishedText(DATASET)))), events)
    const { said, serve, until, fault } = served()
    serve({ kind: 'job', job: JOB })
    await until('first')
    serve({ kind: 'question', id: 1, question: QUESTION })
    serve({ kind: 'question', id: 2, question: { kind: 'overview', filter: NO_FILTER } })
    serve({
      kind: 'question',
      id: 3,
      question: { kind: 'overview', filter: { ...NO_FILTER, text: 'Kursk' } },
    })
    expect(said).toMatchObject([
      { kind: 'first', first: { facts: { whole: { events: 8 } }, regionSet: { id: 'ukraine-russia' } } },
      { kind: 'answer', id: 2, answer: { events: 8, reports: 1 } },
    ])
    letGo()
    await vi.waitFor(() => expect(said).toHaveLength(6), { timeout: 20_000 })
    expect(said.slice(2)).toMatchObject([
      { kind: 'regions', regionSet: 'ukraine-russia' },
      { kind: 'loaded', loaded: { kind: 'ready' } },
      { kind: 'answer', id: 1, answer: [{ event: { id: 'e5' } }] },
      { kind: 'answer', id: 3 },
    ])
    expect(fault).not.toHaveBeenCalled()
  })

  it('says nothing before the events have come where it takes the place of another', async () => {
    publish(publishedFiles(publishedWithCube(cubeFileFor(publishedText(DATASET)))))
    const { said, serve, until } = served()
    serve({ kind: 'job', job: { ...JOB, isAgain: true } })
    await until('loaded')
    expect(said).toHaveLength(1)
  })

  it('says why a data set could not be loaded, and answers nothing about it', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    const { said, serve, until } = served()
    serve({ kind: 'job', job: JOB })
    await until('loaded')
    serve({ kind: 'question', id: 1, question: QUESTION })
    expect(said).toEqual([
      { kind: 'loaded', loaded: { kind: 'failed', what: 'manifest', failure: { kind: 'offline' } } },
    ])
  })

  it('reads files, tells how far it is, and answers about what was in them', async () => {
    const header =
      'id,type_of_violence,where_prec,adm_1,latitude,longitude,country,date_prec,date_start,date_end,best,low,high'
    const text = `${header}\n1,1,1,,50.00,36.25,Ukraine,1,2014-03-05,2014-03-05,1,1,1\n`
    const files = [new File([text], 'mine.csv')]
    const { said, serve, until } = served()
    serve({
      kind: 'job',
      job: { kind: 'files', files, regionSet: aRegionSet(), borders: null, mapping: null, mostEvents: 2 },
    })
    serve({ kind: 'question', id: 1, question: { kind: 'byRow', rows: [0] } })
    await until('answer')
    expect(said).toMatchObject([
      { kind: 'progress' },
      { kind: 'read', read: { kind: 'ok', opened: { events: 1 } } },
      { kind: 'answer', answer: [{ event: { origin: { format: 'ucdpGed' } } }] },
    ])
  })
})
