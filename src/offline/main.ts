import { answerRequest, PATIENCE_MS, strategyOf } from './answerRequest'
import type { WorkerScope } from './workerScope'

declare const self: WorkerScope

const home = self.registration.scope

// It holds nothing itself, so a newer one can take over at any moment: no page notices.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request, clientId } = event
  if (strategyOf(request, home) === 'pass') return
  const tell = async (): Promise<void> => {
    const page = await self.clients.get(clientId)
    page?.postMessage({ kind: 'servedFromCopy' })
  }
  event.respondWith(
    answerRequest(request, {
      home,
      caches: self.caches,
      fetch: (asked) => fetch(asked),
      patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
      onCopy: () => event.waitUntil(tell()),
    }),
  )
})
