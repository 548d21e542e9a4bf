import { answerOf, isSameFile, refusalOf } from './fileCheck'
import { addressOf, bytesOf, KEEP_LIST, type KeepFile, type KeepList, readKeepList } from './keepList'
import { cacheNameOf, finishCopy, type KeptCopy, keptCopy, keptFile, ownCaches } from './keptCopy'

/** What the site says that it consists of now. `none` = it cannot be kept; `offline` = nobody, or somebody else, answered. */
export type OnlineList =
  | { readonly kind: 'ok'; readonly list: KeepList }
  | { readonly kind: 'none' }
  | { readonly kind: 'offline' }

/** Why there is no new copy. The former one, if any, is as it was. */
export type KeepFailure =
  | { readonly kind: 'offline' | 'full' | 'stopped' | 'refused' | 'worker' }
  /** The file is not the one that the list names. */
  | { readonly kind: 'altered'; readonly path: string }

/** Bytes that are in the copy, of all that it will hold. */
export interface KeepProgress {
  readonly bytes: number
  readonly ofBytes: number
}

/** What a copy is made with. */
export interface KeepOrder {
  /** Address of the site's first page. */
  readonly home: string
  readonly list: KeepList
  readonly caches: CacheStorage
  readonly fetch: typeof fetch
  readonly nowMs: number
  readonly signal: AbortSignal
  readonly onProgress: (progress: KeepProgress) => void
  /** Puts the service worker in; answers whether it is there. */
  readonly startWorker: () => Promise<boolean>
}

/** Files that are fetched at once. */
const LANES = 4

/** Asks for the site's list, and for nothing else. */
export async function onlineList(home: string, ask: typeof fetch): Promise<OnlineList> {
  try {
    const answer = await ask(`${home}${KEEP_LIST}`, { cache: 'no-store', redirect: 'manual' })
    if (answer.status === 404) return { kind: 'none' }
    if (refusalOf(answer, KEEP_LIST) !== null) return { kind: 'offline' }
    const list = readKeepList(await answer.text())
    return list === null ? { kind: 'none' } : { kind: 'ok', list }
  } catch {
    return { kind: 'offline' }
  }
}

/**
 * Makes a whole copy of the site beside the former one, each file checked before it is kept, and only then lets it count and
 * drops the former. What the former holds in the same bytes is not fetched again.
 *
 * @returns `null` = done. After any failure nothing of the new copy is left.
 */
export async function keepSite(order: KeepOrder): Promise<KeepFailure | null> {
  const { caches, home, list, nowMs, startWorker, signal } = order
  const name = cacheNameOf(home, list.version, String(nowMs))
  try {
    const former = await keptCopy(caches, home)
    await dropAllBut(caches, home, former?.name)
    const cache = await caches.open(name)
    const failure = await fill(cache, former, order)
    if (failure === null && (await startWorker())) {
      if (!signal.aborted) {
        await finishCopy(cache, home, list, nowMs)
        await dropAllBut(caches, home, name)
        return null
      }
    }
    await caches.delete(name)
    return signal.aborted ? { kind: 'stopped' } : (failure ?? { kind: 'worker' })
  } catch (fault) {
    await caches.delete(name).catch(() => false)
    return { kind: isNamed(fault, 'QuotaExceededError') ? 'full' : 'refused' }
  }
}

/** Takes away what an interrupted attempt left; answers whether there was any. */
export async function dropUnfinished(caches: CacheStorage, home: string): Promise<boolean> {
  return (await dropAllBut(caches, home, (await keptCopy(caches, home))?.name)) > 0
}

async function dropAllBut(caches: CacheStorage, home: string, kept: string | undefined): Promise<number> {
  const others = (await ownCaches(caches, home)).filter((name) => name !== kept)
  await Promise.all(others.map((name) => caches.delete(name)))
  return others.length
}

/** Puts every file into the cache; stops at the first that cannot be had. Throws what the cache throws. */
async function fill(cache: Cache, former: KeptCopy | null, order: KeepOrder): Promise<KeepFailure | null> {
  const { home, list, onProgress, signal } = order
  const left = [...list.files]
  const ofBytes = bytesOf(list.files)
  let bytes = 0
  let failure: KeepFailure | null = null
  const lane = async (): Promise<void> => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const got = (await sameOf(file, former, order)) ?? (await fetched(file, order))
      if (!(got instanceof Response)) failure ??= got
      if (!(got instanceof Response) || signal.aborted) {
        left.length = 0
        return
      }
      await cache.put(`${home}${addressOf(file.path)}`, got)
      bytes += file.bytes
      onProgress({ bytes, ofBytes })
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane))
  const thrown = lanes.find((one) => one.status === 'rejected')
  if (thrown !== undefined) throw thrown.reason
  return failure
}

async function sameOf(
  file: KeepFile,
  former: KeptCopy | null,
  { caches, home }: KeepOrder,
): Promise<Response | null> {
  const isThere = former?.list.files.some(({ path, sha256 }) => path === file.path && sha256 === file.sha256)
  return former === null || isThere !== true ? null : keptFile(caches, former, home, file)
}

async function fetched(
  file: KeepFile,
  { fetch: ask, home, signal }: KeepOrder,
): Promise<Response | KeepFailure> {
  try {
    const answer = await ask(`${home}${addressOf(file.path)}`, {
      cache: 'no-cache',
      credentials: 'same-origin',
      redirect: 'manual',
      signal,
    })
    const bytes = refusalOf(answer, file.path) === null ? new Uint8Array(await answer.arrayBuffer()) : null
    const isSame = bytes !== null && (await isSameFile(bytes, file))
    return isSame ? answerOf(bytes, answer.headers) : { kind: 'altered', path: file.path }
  } catch {
    return { kind: 'offline' }
  }
}

function isNamed(fault: unknown, name: string): boolean {
  return fault instanceof Error && fault.name === name
}
