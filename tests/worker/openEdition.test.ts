import { describe, expect, it, vi } from 'vitest'
import type { FetchBytes } from '../../src/data/fetchBytes'
import { NO_FILTER } from '../../src/domain/view'
import { type OnTheWay, openEdition } from '../../src/worker/openEdition'
import { cubeFileFor } from '../support/cubes'
import { publishedFiles, publishedText, publishedWithCube } from '../support/datasets'
import { noParts } from '../support/inThread'

const WANTED = { set: null, version: null }
const DATASET = 'data/report-2024-11-05.1.json'
const CUBE = cubeFileFor(publishedText(DATASET))

// What becomes of each thing that can go wrong is told in tests/app/loadedData.test.ts.
it('a data set is opened with all that the page needs before it asks, and an engine', async () => {
  const { loaded, engine } = await openEdition(WANTED, publishedFiles(), noParts)
  expect(loaded).toMatchObject({
    kind: 'ready',
    choice: 'found',
    isChecked: true,
    leftOut: 0,
    facts: { dataset: { id: 'report-2024-11-05' }, whole: { events: 8 } },
  })
  expect(engine?.whole.events).toBe(8)
})

/** Holds back the file of the events until it is let go. */
function slowly(files: FetchBytes) {
  let letGo: () => void = () => undefined
  const free = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const fetchBytes: FetchBytes = async (path) => {
    if (path === DATASET) await free
    return files(path)
  }
  return { fetchBytes, letGo: () => letGo() }
}

describe('a data set with a cube', () => {
  it('tells what is counted before its events have come, and the same as they do', async () => {
    const { fetchBytes, letGo } = slowly(publishedFiles(publishedWithCube(CUBE)))
    const onFirst = vi.fn<NonNullable<OnTheWay['first']>>()
    const opening = openEdition(WANTED, fetchBytes, noParts, { first: onFirst })
    await vi.waitFor(() => expect(onFirst).toHaveBeenCalledOnce(), { timeout: 20_000 })
    letGo()
    const { loaded, engine } = await opening
    const [first, queries] = onFirst.mock.calls[0] ?? []
    if (loaded.kind === 'failed') expect.fail(loaded.what)
    const { facts, regionSet, datasets, contact } = loaded
    const { cited, ...known } = facts
    expect(first).toMatchObject({ facts: known, regionSet, datasets, contact })
    expect(new Set(first?.facts.cited.claimants)).toEqual(new Set(cited.claimants))
    expect(first?.facts.cited.sources).toEqual(cited.sources)
    const answer = engine?.answer({ kind: 'overview', filter: NO_FILTER })
    expect(answer).toMatchObject({ answer: queries?.overview(NO_FILTER) })
    expect(onFirst).toHaveBeenCalledOnce()
  })

  it('is loaded as without where the cube is of no use, or comes later', async () => {
    const onFirst = vi.fn<NonNullable<OnTheWay['first']>>()
    const broken = publishedFiles(publishedWithCube(CUBE.slice(0, -1)))
    const { loaded } = await openEdition(WANTED, broken, noParts, { first: onFirst })
    expect(loaded.kind).toBe('ready')
    const never: FetchBytes = (path) =>
      path.endsWith('.cube') ? new Promise(() => undefined) : publishedFiles(publishedWithCube(CUBE))(path)
    expect((await openEdition(WANTED, never, noParts, { first: onFirst })).loaded.kind).toBe('ready')
    expect(onFirst).not.toHaveBeenCalled()
  })

  it('fails as without where its events cannot be had', async () => {
    const files = publishedWithCube(CUBE)
    const { fetchBytes, letGo } = slowly(publishedFiles({ ...files, [DATASET]: { kind: 'offline' } }))
    const onFirst = vi.fn<NonNullable<OnTheWay['first']>>()
    const opening = openEdition(WANTED, fetchBytes, noParts, { first: onFirst })
    await vi.waitFor(() => expect(onFirst).toHaveBeenCalledOnce(), { timeout: 20_000 })
    letGo()
    expect(await opening).toEqual({
      engine: null,
      loaded: { kind: 'failed', what: 'dataset', failure: { kind: 'offline' } },
    })
  })

  it('says nothing first of a data set that the link did not name', async () => {
    const onFirst = vi.fn<NonNullable<OnTheWay['first']>>()
    const files = publishedFiles(publishedWithCube(CUBE))
    await openEdition({ set: 'unheardOf', version: null }, files, noParts, { first: onFirst })
    expect(onFirst).not.toHaveBeenCalled()
  })
})
