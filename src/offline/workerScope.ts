/** What the service worker uses of the thread that it runs in; the DOM's own types do not know it. */
export interface WorkerScope {
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'unregister'>
  readonly clients: {
    claim(): Promise<void>
    get(id: string): Promise<Poster | undefined>
    matchAll(options: { readonly type: 'window' }): Promise<readonly Poster[]>
  }
  readonly caches: CacheStorage
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void
}

/** A page of the site. */
interface Poster {
  postMessage(message: FromOffline): void
}

/** The worker is put in, or takes over: it stays until what it waits for is done. */
interface LifeEvent {
  waitUntil(work: Promise<unknown>): void
}

/** A page asks for a file. */
interface AskEvent extends LifeEvent {
  readonly request: Request
  /** The page that asks; empty where it is only being opened. */
  readonly clientId: string
  respondWith(answer: Promise<Response>): void
}

/** What the worker tells a page: something came out of the copy because the network did not answer. */
export interface FromOffline {
  readonly kind: 'servedFromCopy'
}
