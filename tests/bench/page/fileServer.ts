import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { HEADERS } from '../../../vite.config'
import { CACHE } from '../cache'

export interface FileServer {
  readonly address: string
  /** Bytes that it has sent so far, with all headers. */
  readonly sentBytes: () => number
  readonly close: () => Promise<void>
}

/** What hosts of static sites send compressed; anything else is sent as it is. */
export const COMPRESSED: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Where compressed files are kept while the bench runs. */
export const COMPRESSED_FILES = join(CACHE, 'gzip')

/**
 * Serves folders as a host of static sites does: gzip (made beforehand), ranges, and the headers of the site.
 * @param folders the first that has a file counts.
 * @param compressed folder for the compressed files.
 */
export async function serveFiles(
  folders: readonly string[],
  compressed = COMPRESSED_FILES,
): Promise<FileServer> {
  const sockets = new Set<Socket>()
  let sentBefore = 0
  const server = createServer((request, response) => {
    void answer(request, response, folders, compressed).catch(() => response.destroy())
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => {
      sentBefore += socket.bytesWritten
      sockets.delete(socket)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${portOf(server.address())}/`,
    sentBytes: () => sentBefore + [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return address.port
}

async function answer(
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
  folders: readonly string[],
  compressed: string,
): Promise<void> {
  const path = fileOf(new URL(url, 'http://localhost').pathname, folders)
  if (path === null) {
    response.writeHead(404).end()
    return
  }
  const type = COMPRESSED[extname(path)]
  const sent = type === undefined ? path : await gzipped(path, compressed)
  const { size } = statSync(sent)
  const part = type === undefined ? partOf(headers.range ?? '', size) : null
  const [first, last] = part ?? [0, size - 1]
  response.writeHead(part === null ? 200 : 206, {
    ...HEADERS,
    'Content-Type': type ?? 'application/octet-stream',
    'Content-Length': last - first + 1,
    'Cache-Control': 'max-age=600',
    ...(type === undefined ? { 'Accept-Ranges': 'bytes' } : { 'Content-Encoding': 'gzip' }),
    ...(part === null ? {} : { 'Content-Range': `bytes ${first}-${last}/${size}` }),
  })
  await pipeline(createReadStream(sent, { start: first, end: last }), response)
}

/** First and last byte that a request wants: from one to another, from one on, or the last so many; `null` = all. */
function partOf(header: string, size: number): readonly [first: number, last: number] | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? []
  if (first === '') return last === '' ? null : [Math.max(0, size - Number(last)), size - 1]
  return [Number(first), last === '' ? size - 1 : Math.min(size - 1, Number(last))]
}

function fileOf(pathname: string, folders: readonly string[]): string | null {
  const name = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
  const paths = folders.map((folder) => join(folder, name))
  return paths.find((path) => existsSync(path) && statSync(path).isFile()) ?? null
}

/** Path of the same file, compressed once: called beforehand, that is no part of what is measured. */
export async function gzipped(path: string, folder = COMPRESSED_FILES): Promise<string> {
  const { size, mtimeMs } = statSync(path)
  const name = `${path.replaceAll(/[^\w.-]+/g, '_')}.${size}.${Math.round(mtimeMs)}.gz`
  const compressed = join(folder, name)
  if (existsSync(compressed)) return compressed
  mkdirSync(folder, { recursive: true })
  const unfinished = `${compressed}.${Math.round(performance.now() * 1e6)}`
  await pipeline(createReadStream(path), createGzip({ level: 6 }), createWriteStream(unfinished))
  renameSync(unfinished, compressed)
  return compressed
}
