import { LARGEST_FILE_BYTES } from './decodeText'
import { type FetchResult, siteAddress } from './fetchBytes'
import { ParquetFlaw } from './parquet/parquetFlaw'
import { blobAccess, type RandomAccess } from './parquet/randomAccess'

export type OpenedSiteFile =
  | { readonly kind: 'ok'; readonly file: RandomAccess }
  | Exclude<FetchResult, { readonly kind: 'ok' }>

/** Opens a file of the site, of which parts can be fetched, by its path below the page. */
export type OpenSiteFile = (path: string) => Promise<OpenedSiteFile>

/** The end of a file that is fetched to learn its length: what most readers of such files ask for next. */
const TAIL_BYTES = 128 * 1024

/**
 * Reads files of the site by range requests. A server that sends the whole file instead of its end is asked once more, for
 * the same bytes by their numbers: some know ranges of that kind only. One that knows none is taken at its word, unless the
 * file is too large to be held: then there is no way to read it from there.
 *
 * @param base as of `createFetchBytes`.
 */
export function createOpenSiteFile(base: string, fetchFunction: typeof fetch = fetch): OpenSiteFile {
  return async (path) => {
    const address = siteAddress(base, path)
    const ask = (range: string, headers: Readonly<Record<string, string>> = {}, signal?: AbortSignal) =>
      fetchFunction(address, {
        credentials: 'same-origin',
        redirect: 'error',
        headers: { Range: `bytes=${range}`, ...headers },
        ...(signal === undefined ? {} : { signal }),
      })
    const name = path.split('/').at(-1) ?? path
    try {
      const response = await ask(`-${TAIL_BYTES}`)
      if (response.status === 206) return await inParts(name, response, ask)
      if (!response.ok) return { kind: 'httpStatus', status: response.status }
      const end = await endByNumbers(response, ask)
      return end === null ? await asWhole(name, response) : await inParts(name, end, ask)
    } catch {
      return { kind: 'offline' }
    }
  }
}

type AskRange = (
  range: string,
  headers?: Readonly<Record<string, string>>,
  signal?: AbortSignal,
) => Promise<Response>

/** The end of a file whose first answer was all of it; `null` where the server sends that again, or there is little to spare. */
async function endByNumbers(whole: Response, ask: AskRange): Promise<Response | null> {
  const length = Number(whole.headers.get('Content-Length') ?? 0)
  if (length <= TAIL_BYTES || whole.headers.has('Content-Encoding')) return null
  const end = await ask(`${length - TAIL_BYTES}-${length - 1}`)
  const unwanted = end.status === 206 ? whole : end
  await unwanted.body?.cancel()
  return end.status === 206 ? end : null
}

async function inParts(name: string, first: Response, ask: AskRange): Promise<OpenedSiteFile> {
  const [, tailFrom, length] = /^bytes (\d+)-\d+\/(\d+)$/.exec(first.headers.get('Content-Range') ?? '') ?? []
  const tail = await first.arrayBuffer()
  if (tailFrom === undefined || length === undefined) return { kind: 'httpStatus', status: first.status }
  const [from, byteLength] = [Number(tailFrom), Number(length)]
  const version = first.headers.get('ETag') ?? first.headers.get('Last-Modified')
  // A weak tag is no promise about bytes, and a server may not go by it.
  const unchanged = version === null || version.startsWith('W/') ? undefined : { 'If-Range': version }
  const file: RandomAccess = {
    name,
    byteLength,
    async slice(start, end, signal) {
      if (start >= from && end <= from + tail.byteLength) return tail.slice(start - from, end - from)
      const response = await ask(`${start}-${end - 1}`, unchanged, signal)
      if (response.status === 200) throw new ParquetFlaw('unreadable')
      const bytes = await response.arrayBuffer()
      if (response.status !== 206 || bytes.byteLength !== end - start) throw new ParquetFlaw('unreadable')
      return bytes
    },
  }
  return { kind: 'ok', file }
}

async function asWhole(name: string, response: Response): Promise<OpenedSiteFile> {
  const stated = Number(response.headers.get('Content-Length') ?? 0)
  if (stated > LARGEST_FILE_BYTES) {
    await response.body?.cancel()
    return { kind: 'tooLarge', limitBytes: LARGEST_FILE_BYTES }
  }
  const blob = await response.blob() // not in the memory of the page
  if (blob.size > LARGEST_FILE_BYTES) return { kind: 'tooLarge', limitBytes: LARGEST_FILE_BYTES }
  return { kind: 'ok', file: blobAccess(blob, name) }
}
