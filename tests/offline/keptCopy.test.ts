import { expect, test } from 'vitest'
import { cacheNameOf, finishCopy, keptCopy, keptFile, ownCaches } from '../../src/offline/keptCopy'
import { fakeCaches } from '../support/fakeCaches'
import { anAnswer, FILES, HOME, listOf } from './aSite'

const list = listOf(FILES)
const [script = { path: '', sha256: '', bytes: 0 }] = list.files

/** A device with a copy for each of these moments; one of `null` was never finished. */
async function aDevice(...moments: readonly (number | null)[]) {
  const caches = fakeCaches()
  for (const [at, keptAtMs] of moments.entries()) {
    const cache = await caches.storage.open(cacheNameOf(HOME, list.version, String(at)))
    await cache.put(`${HOME}assets/a-1.js`, anAnswer('let a = 1', 'a.js'))
    if (keptAtMs !== null) await finishCopy(cache, HOME, list, keptAtMs)
  }
  return caches.storage
}

test('a device without a copy has none, nor has one where it was never finished', async () => {
  expect(await keptCopy(await aDevice(), HOME)).toBeNull()
  expect(await keptCopy(await aDevice(null), HOME)).toBeNull()
})

test('of several copies the newest whole one counts, with its list and its moment', async () => {
  const storage = await aDevice(5, 9, 7, null)
  expect(await keptCopy(storage, HOME)).toEqual({
    name: cacheNameOf(HOME, list.version, '1'),
    list,
    keptAtMs: 9,
  })
})

test('another site of the same origin is another matter', async () => {
  const storage = await aDevice(5)
  await storage.open('somebody-elses')
  for (const other of [
    'https://host.example/',
    'https://host.example/some/where/else/',
    'https://host.example/some/',
  ]) {
    expect(await ownCaches(storage, other)).toEqual([])
    expect(await keptCopy(storage, other)).toBeNull()
  }
  expect(await ownCaches(storage, HOME)).toHaveLength(1)
})

test('a file comes out of a copy as it went in, and not at all once it was changed', async () => {
  const storage = await aDevice(5)
  const name = cacheNameOf(HOME, list.version, '0')
  expect(await (await keptFile(storage, { name }, HOME, script))?.text()).toBe('let a = 1')
  const cache = await storage.open(name)
  await cache.put(`${HOME}assets/a-1.js`, anAnswer('let a = 2', 'a.js'))
  expect(await keptFile(storage, { name }, HOME, script)).toBeNull()
  expect(await keptFile(storage, { name }, HOME, { ...script, path: 'assets/gone.js' })).toBeNull()
})
