import { expect, test } from 'vitest'
import { dropUnfinished, type KeepOrder, keepSite, onlineList } from '../../src/offline/keepSite'
import { keptCopy } from '../../src/offline/keptCopy'
import { fakeCaches } from '../support/fakeCaches'
import { aNetwork, anAnswer, FILES, HOME, listOf } from './aSite'

const list = listOf(FILES)

/** Keeps the small site, or what else is said, on this device. */
function keep({ storage }: Pick<ReturnType<typeof fakeCaches>, 'storage'>, order: Partial<KeepOrder> = {}) {
  return keepSite({
    ...{ home: HOME, list, caches: storage, nowMs: 1, fetch: aNetwork(FILES).fetch },
    ...{ signal: new AbortController().signal, onProgress: () => undefined },
    startWorker: () => Promise.resolve(true),
    ...order,
  })
}

test('a site is kept whole, with its list, and what has come is told', async () => {
  const device = fakeCaches()
  const shares: number[] = []
  const onProgress: KeepOrder['onProgress'] = ({ bytes, ofBytes }) => shares.push(bytes / ofBytes)
  expect(await keep(device, { onProgress })).toBeNull()
  const [held] = device.held.values()
  expect([...(held?.keys() ?? [])].map((address) => address.slice(HOME.length)).sort()).toEqual(
    ['', 'assets/a-1.js', 'data/manifest.json', 'keep.json', 'uk/'].sort(),
  )
  expect(shares).toHaveLength(4)
  expect(shares.at(-1)).toBe(1)
})

const newer = { ...FILES, 'index.html': '<h1>Second</h1>' }
const changed = { list: listOf(newer), nowMs: 2 }

test('of a newer version only what has changed is fetched; the former is dropped once it is whole', async () => {
  const device = fakeCaches()
  await keep(device)
  const { fetch, asked } = aNetwork(newer)
  expect(await keep(device, { ...changed, fetch })).toBeNull()
  expect(asked).toEqual([''])
  expect([...device.held.keys()]).toHaveLength(1)
  expect((await keptCopy(device.storage, HOME))?.list).toEqual(changed.list)
})

const html = { type: 'text/html' }
test.each([
  ['a page of a hotel network', anAnswer('<h1>Log in</h1>', 'a.html'), 'altered'],
  ['another file of the same type', anAnswer('<h1>Forged</h1>', 'a.html'), 'altered'],
  ['a part', anAnswer('<h1>Second</h1>', 'a.html', { status: 206 }), 'altered'],
  [
    'an answer by way of another address',
    anAnswer('<h1>Second</h1>', 'a.html', { redirected: true }),
    'altered',
  ],
  ['a file that is not there', anAnswer('<h1>Second</h1>', 'a.html', { ...html, status: 404 }), 'altered'],
  ['a connection that breaks', null, 'offline'],
] as const)('%s leaves the former copy as it was', async (_name, answer, why) => {
  const device = fakeCaches()
  await keep(device)
  const before = [...device.held.keys()]
  const { fetch } = aNetwork({ ...newer, 'index.html': answer })
  const path = why === 'altered' ? { path: 'index.html' } : {}
  expect(await keep(device, { ...changed, fetch })).toEqual({ kind: why, ...path })
  expect([...device.held.keys()]).toEqual(before)
  expect((await keptCopy(device.storage, HOME))?.list).toEqual(list)
})

test.each([1, 40, 60])(
  'a device with room for %i bytes keeps nothing of the site, and says so',
  async (room) => {
    const device = fakeCaches(room)
    expect(await keep(device)).toEqual({ kind: 'full' })
    expect([...device.held.keys()]).toEqual([])
  },
)

test('who stops it, or has a browser that does not start the worker, keeps nothing', async () => {
  const device = fakeCaches()
  const stopper = new AbortController()
  const stop = { signal: stopper.signal, onProgress: () => stopper.abort() }
  expect(await keep(device, stop)).toEqual({ kind: 'stopped' })
  expect(await keep(device, { startWorker: () => Promise.resolve(false) })).toEqual({ kind: 'worker' })
  expect([...device.held.keys()]).toEqual([])
})

test('a browser that lets nothing be kept is told apart', async () => {
  const open = () => Promise.reject(new DOMException('No', 'SecurityError'))
  const { storage } = fakeCaches(100, { open })
  expect(await keep({ storage })).toEqual({ kind: 'refused' })
})

test('what an interrupted attempt left is taken away, a whole copy is not', async () => {
  const device = fakeCaches()
  expect(await dropUnfinished(device.storage, HOME)).toBe(false)
  await keep(device)
  expect(await dropUnfinished(device.storage, HOME)).toBe(false)
  await device.storage.open(`${[...device.held.keys()][0] ?? ''}2`)
  expect(await dropUnfinished(device.storage, HOME)).toBe(true)
  expect((await keptCopy(device.storage, HOME))?.list).toEqual(list)
})

test.each([
  ['the list', JSON.stringify(list), { kind: 'ok', list }],
  ['no list', anAnswer('Not found', 'a.html', { status: 404 }), { kind: 'none' }],
  ['something else', '[]', { kind: 'none' }],
  ['a page of a hotel network', anAnswer('Log in', 'a.html'), { kind: 'offline' }],
  ['no connection', null, { kind: 'offline' }],
] as const)('the site is asked what it consists of: %s', async (_name, answer, found) => {
  expect(await onlineList(HOME, aNetwork({ 'keep.json': answer }).fetch)).toEqual(found)
})
