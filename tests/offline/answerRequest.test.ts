import { expect, test } from 'vitest'
import { answerRequest, fileAt, strategyOf } from '../../src/offline/answerRequest'
import { addressOf } from '../../src/offline/keepList'
import { cacheNameOf, finishCopy } from '../../src/offline/keptCopy'
import { fakeCaches } from '../support/fakeCaches'
import { aNetwork, anAnswer, FILES, HOME, listOf } from './aSite'

const NEVER = () => new Promise<void>(() => undefined)
const AT_ONCE = () => Promise.resolve()

type Network = Parameters<typeof aNetwork>[0]

interface Asked {
  readonly network: Network
  readonly mode?: string
  readonly headers?: Record<string, string>
  readonly patience?: () => Promise<void>
  /** Files of the copy; `null` = none was made. */
  readonly kept?: Readonly<Record<string, string>> | null
}

/** Asks a worker for a file; answers its text, and whether the page was told of the copy. */
async function ask(path: string, { network, mode, headers = {}, patience = NEVER, kept = FILES }: Asked) {
  const { storage } = fakeCaches()
  if (kept !== null) {
    const list = listOf(kept)
    const cache = await storage.open(cacheNameOf(HOME, list.version, '1'))
    for (const [file, text] of Object.entries(kept))
      await cache.put(`${HOME}${addressOf(file)}`, anAnswer(text, file))
    await finishCopy(cache, HOME, list, 1)
  }
  const request = new Request(`${HOME}${path}`, { headers })
  if (mode !== undefined) Object.defineProperty(request, 'mode', { value: mode }) // Node makes no navigations
  const { fetch, asked } = aNetwork(network)
  let isTold = false
  const answer = await answerRequest(request, {
    ...{ home: HOME, caches: storage, fetch, patience },
    onCopy: () => {
      isTold = true
    },
  })
  return { text: await answer.text(), status: answer.status, asked, isTold }
}

test('what is hashed comes from the copy first, all else from the network; worker, list and other sites are passed on', () => {
  const how = (path: string, method = 'GET') => strategyOf({ method, url: new URL(path, HOME).href }, HOME)
  expect(how('assets/a-1.js')).toBe('copyFirst')
  for (const path of ['', 'uk/', 'data/manifest.json', 'geo/a.topojson', '?a=1#b'])
    expect(how(path), path).toBe('networkFirst')
  for (const path of ['keep.json', 'offline.js', '../other/', 'https://other.example/some/where/'])
    expect(how(path), path).toBe('pass')
  expect(how('assets/a-1.js', 'HEAD')).toBe('pass')
})

test('a file is found by its address, whatever its search says; a page by its folder or its name', () => {
  const { files } = listOf(FILES)
  const found = (path: string) => fileAt(`${HOME}${path}`, HOME, files)?.path
  expect(
    ['', 'index.html', '?q=1', 'uk/', 'uk/index.html', 'data/manifest.json', 'none.js'].map(found),
  ).toEqual([
    ...['index.html', 'index.html', 'index.html', 'uk/index.html', 'uk/index.html'],
    ...['data/manifest.json', undefined],
  ])
  expect(fileAt('https://other.example/', HOME, files)).toBeUndefined()
})

const newer = { ...FILES, 'index.html': '<h1>Second</h1>' }

test('a page comes from the network where there is one', async () => {
  expect(await ask('', { network: newer, mode: 'navigate' })).toMatchObject({
    text: '<h1>Second</h1>',
    isTold: false,
  })
})

test.each([
  ['no connection', { 'index.html': null }, NEVER],
  ['a server that fails', { 'index.html': anAnswer('Down', 'a.html', { status: 503 }) }, NEVER],
  ['nobody who answers in time', { 'index.html': new Promise<Response>(() => undefined) }, AT_ONCE],
] as const)('with %s a page comes from the copy, and says so', async (_name, network, patience) => {
  expect(await ask('', { network, mode: 'navigate', patience })).toMatchObject({
    text: '<h1>First</h1>',
    isTold: true,
  })
})

test('a page of the network that wants a log-in is shown, and one that is gone is gone', async () => {
  const login = anAnswer('<h1>Log in</h1>', 'a.html')
  expect((await ask('', { network: { 'index.html': login }, mode: 'navigate' })).text).toBe('<h1>Log in</h1>')
  expect((await ask('uk/', { network: {}, mode: 'navigate' })).status).toBe(404)
})

test.each([
  ['a page of a hotel network', { type: 'text/html' }],
  ['an answer by way of another address', { redirected: true }],
  ['a file that is not there', { status: 404 }],
])('%s in the place of data gives way to the copy', async (_name, facts) => {
  const network = { 'data/manifest.json': anAnswer('Log in', 'a.json', facts) }
  expect(await ask('data/manifest.json', { network })).toMatchObject({ text: '{}', isTold: true })
})

test('a part of a file comes from the network, and the whole of it from the copy where that does not answer', async () => {
  const kept = { 'data/a.parquet': 'PAR1PAR1' }
  const headers = { Range: 'bytes=-4' }
  const part = anAnswer('PAR1', 'a.parquet', { status: 206 })
  expect(await ask('data/a.parquet', { network: { 'data/a.parquet': part }, headers, kept })).toMatchObject({
    text: 'PAR1',
    status: 206,
  })
  expect(await ask('data/a.parquet', { network: { 'data/a.parquet': null }, headers, kept })).toMatchObject({
    text: 'PAR1PAR1',
    status: 200,
  })
})

test('a script with its digest in its name comes from the copy, without asking; one of another version from the network', async () => {
  expect(await ask('assets/a-1.js', { network: FILES })).toMatchObject({ text: 'let a = 1', asked: [] })
  const other = { ...FILES, 'assets/a-2.js': 'let a = 2' }
  expect((await ask('assets/a-2.js', { network: other })).text).toBe('let a = 2')
})

test('without a copy all is as without a worker, failures too', async () => {
  expect((await ask('', { network: newer, kept: null })).text).toBe('<h1>Second</h1>')
  await expect(ask('', { network: { 'index.html': null }, kept: null })).rejects.toThrow('Failed to fetch')
  await expect(ask('none.js', { network: { 'none.js': null } })).rejects.toThrow('Failed to fetch')
})
