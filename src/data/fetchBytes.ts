import { LARGEST_FILE_BYTES } from './decodeText'

/** Bytes, or how they could not be had. */
export type FetchResult =
  | { readonly kind: 'ok'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'httpStatus'; readonly status: number }
  | { readonly kind: 'offline' }
  | { readonly kind: 'tooLarge'; readonly limitBytes: number }
  | { readonly kind: 'aborted' }

/** Fetches a file of the site by its path below the page, such as `data/manifest.json`. */
export type FetchBytes = (path: string, signal?: AbortSignal) => Promise<FetchResult>

/**
 * Names with letters, digits, dots, underscores, hyphens and the equals signs of partitions, no empty one, none that
 * starts with a dot.
 */
const OWN_PATH = /^[A-Za-z0-9_-][A-Za-z0-9._=-]*(\/[A-Za-z0-9_-][A-Za-z0-9._=-]*)*$/

/**
 * Address of a file of the site. Only what this answers may be fetched, so nothing can leave the site's own origin.
 *
 * @throws Error for a path that is not plainly relative: such a path is a bug.
 */
export function siteAddress(base: string, path: string): URL {
  if (!OWN_PATH.test(path)) throw new Error('Only relative paths of the site itself are fetched')
  return new URL(path, base)
}

/**
 * Fetches whole files; parts of large ones are fetched by `siteFile.ts`, and nothing else touches the network.
 *
 * @param base address of the page; every path is below it, so nothing can leave the site's own origin.
 * @returns a function that throws for a path that is not plainly relative: such a path is a bug.
 */
export function createFetchBytes(base: string, fetchFunction: typeof fetch = fetch): FetchBytes {
  return async (path, signal) => {
    const address = siteAddress(base, path)
    try {
      const response = await fetchFunction(address, {
        credentials: 'same-origin',
        redirect: 'error',
        ...(signal === undefined ? {} : { signal }),
      })
      return response.ok ? await bytesOf(response) : { kind: 'httpStatus', status: response.status }
    } catch {
      return signal?.aborted === true ? { kind: 'aborted' } : { kind: 'offline' }
    }
  }
}

/** Reads piece by piece, because a stated length may be missing or wrong. */
async function bytesOf(response: Response): Promise<FetchResult> {
  const reader = response.body?.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    length += piece.value.byteLength
    if (length > LARGEST_FILE_BYTES) {
      await reader?.cancel()
      return { kind: 'tooLarge', limitBytes: LARGEST_FILE_BYTES }
    }
    pieces.push(piece.value)
  }
  return { kind: 'ok', bytes: joined(pieces, length) }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.byteLength
  }
  return bytes
}
