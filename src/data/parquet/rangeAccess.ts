import type { FileRefusal } from '../loadFailure'
import { shortValue } from '../shortValue'
import { refusalFor } from './openGeoParquet'
import { ParquetFlaw } from './parquetFlaw'
import { bytesAccess, type RandomAccess } from './randomAccess'

/** Of a server that hands out whole files only, so much is fetched. */
const LARGEST_WHOLE = 50 * 1024 * 1024

export type OpenedRange =
  | { readonly kind: 'ok'; readonly access: RandomAccess }
  | FileRefusal
  | { readonly kind: 'cancelled' }

/**
 * A file behind an address, read by range requests: any static host will do that answers them (206) and says how long the
 * file is. Each further request asks for the very file that the first one found (If-Range), so that a file which is
 * replaced meanwhile is noticed. A server without ranges gives small files whole.
 */
export async function openRange(
  url: URL,
  { fetch: request = fetch, signal }: { readonly fetch?: typeof fetch; readonly signal?: AbortSignal } = {},
): Promise<OpenedRange> {
  const name = nameOf(url)
  try {
    return { kind: 'ok', access: await firstLook(url, name, request, signal) }
  } catch (error) {
    if (signal?.aborted === true) return { kind: 'cancelled' }
    if (error instanceof ParquetFlaw) return refusalFor(name, error)
    throw error
  }
}

function nameOf({ pathname, host }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? host
  try {
    return shortValue(decodeURIComponent(last))
  } catch {
    return shortValue(last)
  }
}

/** What tells one state of a file from another. */
interface Stamp {
  readonly etag: string | null
  readonly modified: string | null
}

async function firstLook(
  url: URL,
  name: string,
  request: typeof fetch,
  signal: AbortSignal | undefined,
): Promise<RandomAccess> {
  const response = await asked(url, { range: 'bytes=0-3' }, request, signal)
  if (response.status === 200) return bytesAccess(await wholeFile(response), name)
  if (response.status !== 206) throw await notReached(response)
  const total = totalOf(response)
  await response.body?.cancel()
  if (total === null) throw new ParquetFlaw('rangesUnsupported', { advice: 'Content-Range: bytes 0-3/…' })
  const stamp = stampOf(response)
  return {
    name,
    byteLength: total,
    slice: (start, end, ofSlice = signal) => slice(url, { start, end, total, stamp }, request, ofSlice),
  }
}

async function wholeFile(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const stated = Number(response.headers.get('content-length') ?? '0')
  const bytes = stated > LARGEST_WHOLE ? null : await bodyOf(response, LARGEST_WHOLE)
  if (bytes !== null) return bytes
  await response.body?.cancel().catch(() => undefined)
  throw new ParquetFlaw('rangesUnsupported', { value: String(stated), advice: '206, ≤ 50 MiB' })
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly total: number
  readonly stamp: Stamp
}

async function slice(
  url: URL,
  { start, end, total, stamp }: Piece,
  request: typeof fetch,
  signal: AbortSignal | undefined,
): Promise<ArrayBuffer> {
  if (end <= start) return new ArrayBuffer(0)
  const same = conditionOf(stamp)
  const headers = { range: `bytes=${start}-${end - 1}`, ...(same === null ? {} : { 'if-range': same }) }
  const response = await asked(url, headers, request, signal)
  const found = stampOf(response)
  const isOther = found.etag !== null && stamp.etag !== null && found.etag !== stamp.etag
  if ([200, 412, 416].includes(response.status) || isOther) {
    await response.body?.cancel()
    throw new ParquetFlaw('changedWhileRead')
  }
  if (response.status !== 206) throw await notReached(response)
  const stated = response.headers.get('content-range')
  if (stated !== null && stated !== `bytes ${start}-${end - 1}/${total}`) {
    await response.body?.cancel()
    throw new ParquetFlaw('changedWhileRead', { value: stated })
  }
  const bytes = await bodyOf(response, end - start)
  if (bytes?.length !== end - start) throw new ParquetFlaw('notReached', { value: String(response.status) })
  return bytes.buffer
}

/** Only a strong tag may be used so, or else the date. */
function conditionOf({ etag, modified }: Stamp): string | null {
  return etag !== null && !etag.startsWith('W/') ? etag : modified
}

function stampOf({ headers }: Response): Stamp {
  return { etag: headers.get('etag'), modified: headers.get('last-modified') }
}

/** Length of the whole file; `null` where the server does not say it, or does not let the page see it. */
function totalOf({ headers }: Response): number | null {
  const total = /^bytes \d+-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1]
  return total === undefined ? null : Number(total)
}

async function asked(
  url: URL,
  headers: Readonly<Record<string, string>>,
  request: typeof fetch,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await request(url, {
      headers,
      credentials: 'same-origin',
      redirect: 'error',
      ...(signal === undefined ? {} : { signal }),
    })
  } catch (error) {
    signal?.throwIfAborted()
    throw new ParquetFlaw('notReached', { value: error instanceof Error ? error.name : '' })
  }
}

async function notReached(response: Response): Promise<ParquetFlaw> {
  await response.body?.cancel()
  return new ParquetFlaw('notReached', { value: String(response.status) })
}

/** The body, or `null` where it has more bytes than it may have. */
async function bodyOf(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    length += piece.value.byteLength
    if (length > most) {
      await reader?.cancel()
      return null
    }
    pieces.push(piece.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
