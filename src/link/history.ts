import type { RegionCode } from '../domain/dataset'
import type { Language } from '../domain/language'
import type { View } from '../domain/view'
import { type Decoded, decode, encode, type LinkNotice } from './codec'
import { createThrottle } from './throttle'

/** Shortest time between two replacements of an entry; Safari refuses more than 100 in 30 s. */
export const REPLACE_INTERVAL_MS = 500

/** The part of `window` that is used here: small, so that a test can fake it. */
export interface LinkWindow {
  readonly location: Pick<Location, 'href' | 'hash' | 'search'>
  readonly history: {
    readonly state: unknown
    pushState(state: EntryState | null, unused: '', url: string): void
    replaceState(state: unknown, unused: '', url: string): void
  }
  addEventListener(type: PageEvent, listener: () => void): void
  removeEventListener(type: PageEvent, listener: () => void): void
}

type PageEvent = 'popstate' | 'hashchange' | 'beforeunload' | 'pagehide'

/**
 * What an entry of the browser's history remembers beside its address. Where the focus was when the reader went on from
 * an entry is written into the next one: so a step is one write, and browsers allow few.
 */
interface EntryState {
  /** Tells it from all others. */
  readonly id: string
  /** The entry that the reader came from, with the element that had the focus there; `null` for none. */
  readonly before: LeftEntry | null
}

interface LeftEntry {
  readonly id: string
  readonly focusId: string | null
}

/** What the path of an address names where it is not that of the site's first page. */
export interface NamedPath {
  /** Address of the site's first page: links are written there, so that they mean the same wherever a reader came in. */
  readonly home: string
  readonly language: Language
  readonly region: RegionCode | null
}

export interface LinkHistoryOptions {
  readonly window?: LinkWindow
  /** Absent on the site's first page, whose path names nothing. */
  readonly path?: NamedPath
  /**
   * The reader went back, forward, or edited the address; called once for each.
   *
   * @param focusId of the element that had the focus when this entry was left, `null` where it is not known.
   */
  readonly onNavigate: (view: View, notices: readonly LinkNotice[], focusId: string | null) => void
  /** Called when the address begins to lag behind what was to be written; what it returns, when it does no more. */
  readonly onLag?: () => () => void
}

export interface LinkHistory {
  /** Listens, rewrites the address in its canonical form, and returns what it said (without `onNavigate`). */
  start(): Decoded
  /** A committed change: adds an entry, unless the address already says the same. */
  push(view: View, focusId: string | null): void
  /** Movement and typing: changes the entry, at most once per {@link REPLACE_INTERVAL_MS}, the last one always. */
  replace(view: View): void
  /** Address of the page without query and fragment, for `shareLink`. */
  address(): string
  /** Writes what waits and stops listening; `start` may follow. */
  stop(): void
}

/**
 * Keeps the address and the reader's history in step with the view. Where the browser refuses to write (sandbox,
 * too many changes) the page goes on: views are never read back from the address but on navigation.
 */
export function createLinkHistory({
  window: page = window,
  path,
  onNavigate,
  onLag,
}: LinkHistoryOptions): LinkHistory {
  let written = '' // fragment of the current entry
  let entry: EntryState | null = null // what the current entry remembers
  const left = new Map<string, string | null>() // focus of each entry that was left, for who goes back by more than one
  const changes = createThrottle<View>(REPLACE_INTERVAL_MS, (view) => rewrite(encode(view)), onLag)

  const address = (): string => path?.home ?? addressOf(page)
  function write(method: 'pushState' | 'replaceState', fragment: string, state: EntryState | null) {
    try {
      page.history[method](state, '', address() + (fragment === '' ? '' : `#${fragment}`))
      written = fragment
      entry = state
    } catch {
      // SecurityError: the address stays behind, sharing works from memory
    }
  }
  function rewrite(fragment: string) {
    // A query is a tracker, and readers copy the address bar.
    const isClean = page.location.search === '' && addressOf(page) === address()
    if (fragment !== written || !isClean) write('replaceState', fragment, entry)
  }
  function flush() {
    const view = changes.take()
    if (view !== null) rewrite(encode(view))
  }
  function arrive(): Decoded {
    written = fragmentOf(page)
    entry = stateOf(page)
    const { view: said, notices } = decode(written)
    // An address that is written anew names all of it in its fragment.
    const view = path === undefined || addressOf(page) === path.home ? said : withNamed(said, path)
    rewrite(encode(view))
    return { view, notices }
  }
  function handlePopState() {
    const waiting = changes.take() // belongs to the entry that was left: too late to write it there
    const before = entry?.before
    if (isAnchor(fragmentOf(page))) {
      write('replaceState', waiting === null ? written : encode(waiting), null)
      return
    }
    const { view, notices } = arrive()
    const id = entry?.id ?? ''
    onNavigate(view, notices, (before?.id === id ? before.focusId : left.get(id)) ?? null)
  }
  function handleHashChange() {
    if (fragmentOf(page) !== written) handlePopState() // else the popstate before it did the work
  }
  const listeners = [
    ['popstate', handlePopState],
    ['hashchange', handleHashChange],
    ['beforeunload', flush], // in time for Back from another site; nothing is, for a reload
    ['pagehide', flush], // iOS never fires beforeunload
  ] as const

  return {
    start() {
      for (const [type, listener] of listeners) page.addEventListener(type, listener)
      return arrive()
    },
    push(view, focusId) {
      flush()
      const next = encode(view)
      if (next === written) return
      const { id } = entry ?? nextEntry(null)
      if (entry === null) write('replaceState', written, { id, before: null }) // only the first of a visit
      left.set(id, focusId)
      write('pushState', next, nextEntry({ id, focusId }))
    },
    replace: (view) => changes.offer(view),
    address,
    stop() {
      flush()
      changes.clear()
      for (const [type, listener] of listeners) page.removeEventListener(type, listener)
    },
  }
}

/** A view that says what the path of its address names, where its fragment says nothing else. */
function withNamed(view: View, { language, region }: NamedPath): View {
  return { ...view, language: view.language ?? language, region: view.region ?? region }
}

/** From `href`, as `pathname` may begin with two slashes and `origin` of a file is `null`. */
function addressOf({ location }: LinkWindow): string {
  return location.href.replace(/[?#].*$/su, '')
}

function fragmentOf({ location }: LinkWindow): string {
  return location.hash.slice(1)
}

/** `#regions` is a place in the page (a skip link), not a view: the reader keeps the view they have. */
function isAnchor(fragment: string): boolean {
  return fragment !== '' && !fragment.includes('=')
}

function nextEntry(before: LeftEntry | null): EntryState {
  return { id: Math.random().toString(36).slice(2), before }
}

/** The state of the current entry if it is ours; other code or an older page may have left anything there. */
function stateOf({ history }: LinkWindow): EntryState | null {
  const { state } = history
  if (typeof state !== 'object' || state === null || !('id' in state) || !('before' in state)) return null
  return typeof state.id === 'string' ? { id: state.id, before: leftEntryOf(state.before) } : null
}

function leftEntryOf(before: unknown): LeftEntry | null {
  if (typeof before !== 'object' || before === null || !('id' in before) || !('focusId' in before))
    return null
  const { id, focusId } = before
  return typeof id === 'string' && typeof focusId === 'string' ? { id, focusId } : null
}
