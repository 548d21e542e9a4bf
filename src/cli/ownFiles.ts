import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FetchBytes } from '../data/fetchBytes'

/** Reads files of the site from its folder `public`, in place of the network. A missing one is a 404. */
export function createReadBytes(publicFolder: string): FetchBytes {
  return async (path) => {
    const bytes = await bytesOf(join(publicFolder, path))
    return bytes === null ? { kind: 'httpStatus', status: 404 } : { kind: 'ok', bytes }
  }
}

/** Bytes of a file; `null` where there is no file that can be read. */
export async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path))
  } catch {
    return null
  }
}
