/** What a cache holds: bodies and headers by address. */
type Held = Map<string, { readonly body: ArrayBuffer; readonly headers: Headers }>

/** Caches of a browser, in memory. */
export interface FakeCaches {
  readonly storage: CacheStorage
  /** Addresses by name of the cache. */
  readonly held: ReadonlyMap<string, Held>
}

/**
 * Makes caches that do what the offline code asks of them, and no more.
 *
 * @param room bytes after which nothing more fits.
 * @param faults what they do instead.
 */
export function fakeCaches(
  room = Number.POSITIVE_INFINITY,
  faults: Partial<Pick<CacheStorage, 'open' | 'delete'>> = {},
): FakeCaches {
  const held = new Map<string, Held>()
  let used = 0
  const answerIn = (cache: Held | undefined, address: string) => {
    const found = cache?.get(address)
    return found === undefined ? undefined : new Response(found.body.slice(0), { headers: found.headers })
  }
  const cacheOf = (cache: Held) => ({
    async put(address: string, answer: Response) {
      const body = await answer.arrayBuffer()
      used += body.byteLength
      if (used > room) throw new DOMException('No room', 'QuotaExceededError')
      cache.set(address, { body, headers: answer.headers })
    },
  })
  const storage = {
    keys: () => Promise.resolve([...held.keys()]),
    delete: (name: string) => Promise.resolve(held.delete(name)),
    match: (address: string, { cacheName }: { cacheName: string }) =>
      Promise.resolve(answerIn(held.get(cacheName), address)),
    open(name: string) {
      const cache: Held = held.get(name) ?? new Map<string, never>()
      held.set(name, cache)
      return Promise.resolve(cacheOf(cache))
    },
    ...faults,
  }
  return { storage: storage as unknown as CacheStorage, held }
}
