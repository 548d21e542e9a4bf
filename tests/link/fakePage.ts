import type { LinkWindow } from '../../src/link/history'

interface Entry {
  href: string
  state: unknown
}

/** A page with a history of entries, which fires events as browsers do. */
export interface FakePage extends LinkWindow {
  /** Set to make the browser refuse to write, as in a sandbox. */
  isRefusing: boolean
  /** Addresses of all entries, oldest first. */
  addresses(): readonly string[]
  /** How often the history was written to. */
  writes(): number
  /** Back and forward: popstate at once, hashchange when the page next gets its turn. */
  go(steps: number): void
  /** The reader edits the address or clicks a link in the page; the fragment is given with `#`, or is empty. */
  visit(fragment: string): void
  /** The same in an old browser, which tells of it by hashchange alone. */
  visitQuietly(fragment: string): void
  /** Delivers the events that wait for their turn. */
  settle(): void
  /** The reader goes to another page. */
  leave(event: 'beforeunload' | 'pagehide'): void
  /** As a new load of the same entries; nobody listens yet. */
  reloaded(): FakePage
  listeners(): number
}

export function createFakePage(
  href: string,
  entries: Entry[] = [{ href, state: null }],
  start = 0,
): FakePage {
  let index = start
  let writes = 0
  let waiting = 0
  const heard = new Map<string, Set<() => void>>()
  const current = (): Entry => entries[index] ?? { href: 'about:blank', state: null }
  const fire = (type: string) => {
    for (const listener of heard.get(type) ?? []) listener()
  }
  const traverse = (to: number) => {
    const before = current().href
    index = to
    fire('popstate')
    if (new URL(before).hash !== new URL(current().href).hash) waiting += 1
  }
  const add = (fragment: string) => {
    const next = new URL(current().href)
    next.hash = fragment
    entries.splice(index + 1, entries.length, { href: next.href, state: null })
  }
  const accept = (state: unknown, url: string): Entry => {
    writes += 1
    const next = new URL(url, current().href)
    if (page.isRefusing || next.origin !== new URL(current().href).origin)
      throw new DOMException('no', 'SecurityError')
    return { href: next.href, state: structuredClone(state) }
  }

  const page: FakePage = {
    isRefusing: false,
    get location() {
      return new URL(current().href)
    },
    history: {
      get state() {
        return current().state
      },
      pushState(state, _unused, url) {
        entries.splice(index + 1, entries.length, accept(state, url))
        index += 1
      },
      replaceState(state, _unused, url) {
        entries[index] = accept(state, url)
      },
    },
    addEventListener(type, listener) {
      heard.set(type, (heard.get(type) ?? new Set()).add(listener))
    },
    removeEventListener(type, listener) {
      heard.get(type)?.delete(listener)
    },
    addresses: () => entries.map((entry) => entry.href),
    writes: () => writes,
    go(steps) {
      traverse(index + steps)
    },
    visit(fragment) {
      add(fragment)
      traverse(index + 1)
    },
    visitQuietly(fragment) {
      add(fragment)
      index += 1
      waiting += 1
    },
    settle() {
      for (; waiting > 0; waiting -= 1) fire('hashchange')
    },
    leave(event) {
      fire(event)
    },
    reloaded: () => createFakePage(href, entries, index),
    listeners: () => [...heard.values()].reduce((sum, { size }) => sum + size, 0),
  }
  return page
}
