import { expect, test } from 'vitest'
import { cacheNameOf } from '../../src/offline/keptCopy'
import { removeSite, startSiteWorker } from '../../src/offline/siteWorker'
import { fakeCaches } from '../support/fakeCaches'
import { fakeWorkers } from '../support/fakeWorkers'
import { HOME } from './aSite'

const OTHER = 'https://host.example/other/'

test('a worker that starts is at work', async () => {
  const { workers, scopes } = fakeWorkers()
  expect(await startSiteWorker(workers, HOME)).toBe(true)
  expect(scopes()).toEqual([HOME])
})

test.each(['throws', 'leaves', 'refused'] as const)('one that %s is not', async (how) => {
  const { workers } = fakeWorkers([], how)
  expect(await startSiteWorker(workers, HOME)).toBe(false)
})

test('all of the site is taken from the device, and nothing of another one', async () => {
  const { workers, scopes } = fakeWorkers([HOME, OTHER])
  const { storage } = fakeCaches()
  for (const name of [cacheNameOf(HOME, 'a', '1'), cacheNameOf(HOME, 'b', '2'), cacheNameOf(OTHER, 'a', '1')])
    await storage.open(name)
  expect(await removeSite(workers, storage, HOME)).toEqual({ wasThere: true, isGone: true })
  expect(scopes()).toEqual([OTHER])
  expect(await storage.keys()).toEqual([cacheNameOf(OTHER, 'a', '1')])
  expect(await removeSite(workers, storage, HOME)).toEqual({ wasThere: false, isGone: true })
})

test('a cache that the browser does not let go is told', async () => {
  const { storage: stuck } = fakeCaches(100, { delete: () => Promise.resolve(false) })
  await stuck.open(cacheNameOf(HOME, 'a', '1'))
  expect(await removeSite(fakeWorkers().workers, stuck, HOME)).toEqual({ wasThere: true, isGone: false })
})
