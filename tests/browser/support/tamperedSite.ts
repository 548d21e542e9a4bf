import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { KeepList } from '../../../src/offline/keepList'
import { HEADERS } from '../../../vite.config'
import { ROOT } from '../../support/steps'

const DIST = join(ROOT, 'dist')
/** A folder of the host, so that nothing may take the root of the host for that of the site. */
const FOLDER = '/some/where/'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.topojson': 'application/topo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv',
}

/** What a server answers for one file in the place of it. */
export interface Tampered {
  readonly status?: number
  readonly type?: string
  readonly body?: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** The built site on a host of its own, which can be made to fail and to answer wrongly, also to a service worker. */
export interface TamperedSite {
  /** Address of its first page. */
  readonly address: string
  /** Answers by path below the site; what is not there is answered as it was built. */
  readonly answers: Map<string, Tampered>
  /** Paths asked for, in their order. */
  readonly asked: string[]
  /** Whether every connection breaks. */
  isGone: boolean
  close(): Promise<void>
}

/** Starts one on a free port of this machine. */
export async function tamperedSite(): Promise<TamperedSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1')
    const asked = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) : null
    if (site.isGone || asked === null) {
      request.socket.destroy()
      return
    }
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked
    site.asked.push(path)
    answer(response, path, site.answers.get(path) ?? {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const site: TamperedSite = {
    address: `http://127.0.0.1:${port}${FOLDER}`,
    answers: new Map(),
    asked: [],
    isGone: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return site
}

function answer(response: ServerResponse, path: string, { status, type, body, headers }: Tampered): void {
  const file = join(DIST, path)
  const isThere = body !== undefined || existsSync(file)
  response.writeHead(status ?? (isThere ? 200 : 404), {
    ...HEADERS,
    'Content-Type': type ?? TYPES[extname(path)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    ...headers,
  })
  response.end(isThere ? (body ?? readFileSync(file)) : 'Not found')
}

/** Publishes other files, and the list that names them. */
export function publish(site: TamperedSite, files: Readonly<Record<string, string>>): void {
  const list = builtList()
  const changed = list.files.map((file) => {
    const text = files[file.path]
    return text === undefined
      ? file
      : { path: file.path, sha256: sha256(text), bytes: Buffer.byteLength(text) }
  })
  for (const [path, body] of Object.entries(files)) site.answers.set(path, { body })
  const version = sha256(changed.map((file) => file.sha256).join())
  site.answers.set('keep.json', { body: JSON.stringify({ ...list, version, files: changed }) })
}

/** The list of the site as it was built. */
function builtList(): KeepList {
  return JSON.parse(builtText('keep.json')) as KeepList
}

/** A file of the site as it was built. */
export function builtText(path: string): string {
  return readFileSync(join(DIST, path), 'utf8')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
