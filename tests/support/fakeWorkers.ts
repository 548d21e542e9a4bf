/** What becomes of a worker that is put in: it works, throws, unregisters itself, or the browser has none. */
type Fate = 'works' | 'throws' | 'leaves' | 'refused'

/** A browser's service workers by their scopes. */
export function fakeWorkers(there: readonly string[] = [], fate: Fate = 'works') {
  let scopes = [...there]
  const unregister = (scope: string) => () => {
    scopes = scopes.filter((one) => one !== scope)
    return Promise.resolve(true)
  }
  const workers = {
    getRegistrations: () =>
      Promise.resolve(scopes.map((scope) => ({ scope, unregister: unregister(scope) }))),
    register(_address: string, { scope }: { scope: string }) {
      if (fate === 'refused') return Promise.reject(new DOMException('No', 'SecurityError'))
      if (fate === 'works') scopes.push(scope)
      const installing = Object.assign(new EventTarget(), { state: 'installing' })
      queueMicrotask(() => {
        installing.state = fate === 'throws' ? 'redundant' : 'activated'
        installing.dispatchEvent(new Event('statechange'))
      })
      return Promise.resolve({ installing, waiting: null, active: null })
    },
  }
  return { workers: workers as unknown as ServiceWorkerContainer, scopes: () => scopes }
}
