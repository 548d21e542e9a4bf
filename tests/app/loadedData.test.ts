import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LoadedData } from '../../src/app/loadedData'
import type { FetchResult } from '../../src/data/fetchBytes'
import { openEdition } from '../../src/worker/openEdition'
import { anAnswer, publishedFiles, publishedInstead, publishedText } from '../support/datasets'
import { entriesIn, entryIn, loadInThread, noParts } from '../support/inThread'

const FIRST = { set: null, version: null }
const MANIFEST = 'data/manifest.json'
const DATASET = 'data/report-2024-11-05.1.json'
const REGIONS = 'geo/ukraine-russia.places.json'

async function load(
  instead: Readonly<Record<string, FetchResult>> = {},
  wanted: Parameters<typeof openEdition>[0] = FIRST,
) {
  return loadInThread(wanted, publishedFiles(instead))
}

function readyIn({ loading }: LoadedData) {
  return loading.kind === 'failed' ? expect.fail(JSON.stringify(loading.message)) : loading
}

function notLoaded(message: object) {
  return { loading: { kind: 'failed', message }, messages: [message], versions: [] }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the published files', () => {
  it('load without anything to complain of', async () => {
    const loaded = await load()
    expect(loaded.messages).toEqual([])
    const { index, regionSet } = readyIn(loaded)
    expect([index.dataset.id, regionSet.id]).toEqual(['report-2024-11-05', 'ukraine-russia'])
    const { loaded: edition } = await openEdition(FIRST, publishedFiles(), noParts)
    if (edition.kind === 'failed') expect.fail(edition.what)
    expect(edition.datasets.map(({ id }) => id)).toEqual(['report-2024-11-05'])
  })

  it('name regions that the map has, all of them', async () => {
    const { index, regionSet } = readyIn(await load())
    const named = [...index.whole.regions.keys()]
    expect(named.filter((code) => !regionSet.regions.has(code))).toEqual([])
  })

  it('are shown with a word when the link names a data set or version that is not published', async () => {
    expect(await load({}, { set: 'unheardOf', version: '9' })).toMatchObject({
      loading: { kind: 'ready' },
      messages: [{ kind: 'unknownDataset' }],
    })
    expect(await load({}, { set: 'report-2024-11-05', version: '9' })).toMatchObject({
      loading: { kind: 'ready' },
      messages: [{ kind: 'unknownVersion' }],
    })
    expect(await load({}, { set: 'report-2024-11-05', version: '1' })).toMatchObject({
      loading: { kind: 'ready' },
      messages: [],
    })
  })

  it('are shown with a word when the browser cannot check them', async () => {
    vi.stubGlobal('crypto', {})
    expect(await load()).toMatchObject({ loading: { kind: 'ready' }, messages: [{ kind: 'unchecked' }] })
  })

  it('are shown without the records that cannot be read, and their number is said', async () => {
    const text = publishedText(DATASET).replace('"type": "shelling"', '"type": 7')
    const loaded = await load(publishedInstead(text))
    expect(entriesIn(readyIn(loaded)).map(({ event }) => event.id)).not.toContain('e2')
    expect(loaded.messages.map(({ kind }) => kind)).toEqual(['leftOut'])
  })
})

describe('the contact of the publisher', () => {
  const loadWithContact = async (contact: string) => {
    const manifest = anAnswer(publishedText(MANIFEST).replace('{', `{"contact":"${contact}",`))
    const { loaded } = await openEdition(FIRST, publishedFiles({ [MANIFEST]: manifest }), noParts)
    return loaded
  }

  it('is passed on, and there is none where the manifest has none', async () => {
    expect(await loadWithContact('desk@example.org')).toMatchObject({
      contact: 'desk@example.org',
      leftOut: 0,
    })
    expect((await openEdition(FIRST, publishedFiles(), noParts)).loaded).toMatchObject({
      kind: 'ready',
      contact: null,
    })
  })

  it('is left out and counted when it is no plain mail address', async () => {
    expect(await loadWithContact('desk@example.org?cc=x')).toMatchObject({
      kind: 'ready',
      contact: null,
      leftOut: 1,
    })
  })
})

describe.each([
  ['manifest', MANIFEST],
  ['dataset', DATASET],
  ['regions', REGIONS],
])('when the %s does not come', (what, path) => {
  it.each<[FetchResult, string]>([
    [{ kind: 'offline' }, 'offline'],
    [{ kind: 'aborted' }, 'offline'],
    [{ kind: 'httpStatus', status: 404 }, 'missing'],
    [{ kind: 'httpStatus', status: 410 }, 'missing'],
    [{ kind: 'httpStatus', status: 403 }, 'server'],
    [{ kind: 'httpStatus', status: 503 }, 'server'],
    [{ kind: 'tooLarge', limitBytes: 1 }, 'tooLarge'],
  ])('%j is told as "%s"', async (answer, why) => {
    expect(await load({ [path]: answer })).toEqual(notLoaded({ kind: 'notLoaded', what, why }))
  })
})

describe('points of a data set', () => {
  const BORDERS = 'geo/ukraine-russia.fine.topojson'
  const withPoint = publishedText(DATASET).replace('{ "region": "UA-63",', '{ "point": [36.25, 49.98],')
  const regionsOf = (loaded: LoadedData) => entryIn(readyIn(loaded), 'e5')?.regions

  it('belong to the region that holds them', async () => {
    expect(withPoint).toContain('"point"')
    expect(regionsOf(await load(publishedInstead(withPoint)))).toEqual(['UA-63'])
  })

  it('are shown in no region when the borders do not come', async () => {
    const files = { ...publishedInstead(withPoint), [BORDERS]: { kind: 'offline' } as const }
    expect(regionsOf(await load(files))).toEqual([])
  })

  it('are what borders are loaded for: without any, the list does not wait for them', async () => {
    const asked: string[] = []
    const files = publishedFiles()
    await openEdition(
      FIRST,
      (path) => {
        asked.push(path)
        return files(path)
      },
      noParts,
    )
    expect(asked).not.toContain(BORDERS)
  })
})

describe('when what comes is not what was published', () => {
  it.each([
    ['manifest', MANIFEST, '<!doctype html>'],
    ['manifest', MANIFEST, '{"format":"dispatch-atlas-manifest/1","datasets":[]}'],
    ['manifest', MANIFEST, ''],
    ['regions', REGIONS, '<!doctype html>'],
    ['regions', REGIONS, '{}'],
  ])('the %s is called unreadable: %s %s', async (what, path, text) => {
    expect(await load({ [path]: anAnswer(text) })).toEqual(
      notLoaded({ kind: 'notLoaded', what, why: 'unreadable' }),
    )
  })

  it('a data set changed by a single character is called altered', async () => {
    const altered = anAnswer(publishedText(DATASET).replace('at least six', 'at least ten'))
    expect(await load({ [DATASET]: altered })).toEqual(
      notLoaded({ kind: 'notLoaded', what: 'dataset', why: 'altered' }),
    )
  })

  it.each([
    '<!doctype html>',
    '{}',
    publishedText(DATASET).replace('"id": "report-2024-11-05"', '"id": "another"'),
  ])(
    'a data set that is published but no data set, or another one, is called unreadable (%#)',
    async (text) => {
      expect(await load(publishedInstead(text))).toEqual(
        notLoaded({ kind: 'notLoaded', what: 'dataset', why: 'unreadable' }),
      )
    },
  )
})
