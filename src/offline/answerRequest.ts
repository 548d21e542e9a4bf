import { refusalOf } from './fileCheck'
import { addressOf, KEEP_LIST, type KeepFile, OFFLINE_WORKER } from './keepList'
import { keptCopy, keptFile } from './keptCopy'

/** How a request is answered. `pass` = as if there were no worker. */
export type Strategy = 'pass' | 'networkFirst' | 'copyFirst'

/** What of a request decides about it. */
export type AskedFor = Pick<Request, 'method' | 'url'>

/** Longer than this, an answer is not waited for where the copy has the file. */
export const PATIENCE_MS = 4_000

/**
 * How to answer: what has its digest in its name comes from the copy, all else from the network first, and from the copy
 * where that does not answer. The worker and its list are never kept, and what is no part of the site is passed on.
 */
export function strategyOf({ method, url }: AskedFor, home: string): Strategy {
  const path = pathBelow(url, home)
  if (method !== 'GET' || path === null || path === KEEP_LIST || path === OFFLINE_WORKER) return 'pass'
  return path.startsWith('assets/') ? 'copyFirst' : 'networkFirst'
}

/** The file of a copy that an address means; `undefined` for one that is not kept. Search and fragment say nothing of files. */
export function fileAt(url: string, home: string, files: readonly KeepFile[]): KeepFile | undefined {
  const path = pathBelow(url, home)
  return path === null ? undefined : files.find((file) => addressOf(file.path) === addressOf(path))
}

/** Everything that an answer depends on. */
export interface Answering {
  /** Address of the site's first page. */
  readonly home: string
  readonly caches: CacheStorage
  readonly fetch: typeof fetch
  /** Resolves once an answer has been waited for long enough. */
  readonly patience: () => Promise<void>
  /** Told when the copy answers because the network did not. */
  readonly onCopy: () => void
}

/** Answers a request; rejects as the network does where neither it nor the copy has the file. */
export async function answerRequest(request: Request, answering: Answering): Promise<Response> {
  const { home, caches } = answering
  const copy = await keptCopy(caches, home).catch(() => null) // a device that lets no cache be read has none
  const file = copy === null ? undefined : fileAt(request.url, home, copy.list.files)
  if (copy === null || file === undefined) return answering.fetch(request)
  const fromCopy = () => keptFile(caches, copy, home, file).catch(() => null)
  return strategyOf(request, home) === 'copyFirst'
    ? ((await fromCopy()) ?? answering.fetch(request))
    : fromNetworkFirst(request, file, fromCopy, answering)
}

async function fromNetworkFirst(
  request: Request,
  file: KeepFile,
  fromCopy: () => Promise<Response | null>,
  { fetch: ask, patience, onCopy }: Answering,
): Promise<Response> {
  const asked = ask(request)
  const inTime = await Promise.race([
    asked.then(
      (answer) => (isGood(answer, request, file) ? answer : null),
      () => null,
    ),
    patience().then(() => null),
  ])
  if (inTime !== null) return inTime
  const kept = await fromCopy()
  if (kept === null) return asked
  onCopy()
  return kept
}

/**
 * Whether the network's answer is worth more than the copy. A page may be another than before, or lead to a log-in of the
 * network, which the reader has to see; a file of data that is a page all of a sudden may not.
 */
function isGood(answer: Response, { mode, headers }: Request, { path }: KeepFile): boolean {
  if (mode === 'navigate') return answer.status < 500
  if (headers.has('Range') && answer.status === 206) return true
  return refusalOf(answer, path) === null
}

/** Path of an address below the site; `null` for one elsewhere. */
function pathBelow(url: string, home: string): string | null {
  const bare = url.replace(/[?#].*$/, '')
  return bare.startsWith(home) ? bare.slice(home.length) : null
}
