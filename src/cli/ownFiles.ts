import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ByteSource } from '../data/byteSource'
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

/** A file that is read as a stream, as a reader's own file is in the page; `null` where there is none. */
export async function diskSource(path: string): Promise<ByteSource | null> {
  const size = await sizeOf(path)
  return size === null
    ? null
    : {
        name: basename(path),
        size,
        chunks: () => chunksOf(path),
        slice: (start, end) => sliceOf(path, start, end),
      }
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) if (chunk instanceof Uint8Array) yield chunk
  } catch {
    throw new DOMException('cannot be read', 'NotReadableError') // as browsers say it of a file that has gone
  }
}

async function sliceOf(path: string, start: number, end: number): Promise<ArrayBuffer> {
  const file = await open(path).catch(() => {
    throw new DOMException('cannot be read', 'NotReadableError')
  })
  try {
    const bytes = new Uint8Array(end - start)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
    return bytes.buffer.slice(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : null
  } catch {
    return null
  }
}
