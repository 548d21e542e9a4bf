import { ownCaches } from './keptCopy'
import type { WorkerScope } from './workerScope'

declare const self: WorkerScope

/** In the place of the service worker it ends what readers keep: takes over at once, empties its caches, and leaves. */
async function end(): Promise<void> {
  const { caches, registration } = self
  const names = await ownCaches(caches, registration.scope)
  await Promise.all(names.map((name) => caches.delete(name)))
  await registration.unregister()
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(end()))
