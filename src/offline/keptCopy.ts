import { answerOf, isSameFile } from './fileCheck'
import { addressOf, KEEP_LIST, type KeepFile, type KeepList, readKeepList } from './keepList'

/** A whole copy of one version of the site on this device. */
export interface KeptCopy {
  /** Name of its cache. */
  readonly name: string
  readonly list: KeepList
  /** When it was made, in ms since 1970 by the device's clock. */
  readonly keptAtMs: number
}

/** Begins the names of the caches of one site: another one may lie on the same origin. */
const PREFIX = 'dispatch-atlas-kept:'
/** Header of the list in a cache that tells when the copy was made. */
const KEPT_AT = 'X-Kept-At-Ms'

/**
 * Name of a new cache for a version of a site.
 *
 * @param home address of the site's first page.
 * @param attempt tells two caches of one version apart.
 */
export function cacheNameOf(home: string, version: string, attempt: string): string {
  return `${PREFIX}${home} ${version.slice(0, 16)} ${attempt}`
}

/** Names of all caches of a site, whole or not. */
export async function ownCaches(storage: CacheStorage, home: string): Promise<readonly string[]> {
  return (await storage.keys()).filter((name) => name.startsWith(`${PREFIX}${home} `))
}

/** The newest whole copy; `null` for none. A cache without its list was never finished, and counts for nothing. */
export async function keptCopy(storage: CacheStorage, home: string): Promise<KeptCopy | null> {
  let newest: KeptCopy | null = null
  for (const name of await ownCaches(storage, home)) {
    const copy = await copyIn(storage, name, home)
    if (copy !== null && (newest === null || copy.keptAtMs >= newest.keptAtMs)) newest = copy
  }
  return newest
}

async function copyIn(storage: CacheStorage, name: string, home: string): Promise<KeptCopy | null> {
  const answer = await storage.match(`${home}${KEEP_LIST}`, { cacheName: name })
  const list = answer === undefined ? null : readKeepList(await answer.text())
  if (answer === undefined || list === null) return null
  return { name, list, keptAtMs: Number(answer.headers.get(KEPT_AT) ?? 0) }
}

/** Finishes a copy: from then on it counts. Written last, in one step. */
export async function finishCopy(
  cache: Cache,
  home: string,
  list: KeepList,
  keptAtMs: number,
): Promise<void> {
  const headers = { 'Content-Type': 'application/json', [KEPT_AT]: String(keptAtMs) }
  await cache.put(`${home}${KEEP_LIST}`, new Response(JSON.stringify(list), { headers }))
}

/**
 * A file of a copy, its bytes checked once more: what was changed on the device since, or evicted, is `null`.
 *
 * @param home address of the site's first page.
 */
export async function keptFile(
  storage: CacheStorage,
  { name }: Pick<KeptCopy, 'name'>,
  home: string,
  file: KeepFile,
): Promise<Response | null> {
  const kept = await storage.match(`${home}${addressOf(file.path)}`, { cacheName: name })
  if (kept === undefined) return null
  const bytes = new Uint8Array(await kept.arrayBuffer())
  return (await isSameFile(bytes, file)) ? answerOf(bytes, kept.headers) : null
}
