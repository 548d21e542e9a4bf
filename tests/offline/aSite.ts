import { createHash } from 'node:crypto'
import { addressOf, type KeepList } from '../../src/offline/keepList'

export const HOME = 'https://host.example/some/where/'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
}

/** Files of a small site, by path. */
export const FILES: Readonly<Record<string, string>> = {
  'assets/a-1.js': 'let a = 1',
  'data/manifest.json': '{}',
  'index.html': '<h1>First</h1>',
  'uk/index.html': '<h1>Перша</h1>',
}

/** The list of these files. */
export function listOf(files: Readonly<Record<string, string>>, dataDate: string | null = null): KeepList {
  return {
    format: 'dispatch-atlas-keep/1',
    version: sha256(JSON.stringify(files)),
    dataDate,
    files: Object.entries(files).map(([path, text]) => ({
      path,
      sha256: sha256(text),
      bytes: Buffer.byteLength(text),
    })),
    notKept: [],
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** An answer as a browser has it from the site itself. */
export function anAnswer(
  body: string,
  path: string,
  { status = 200, type, redirected = false }: { status?: number; type?: string; redirected?: boolean } = {},
): Response {
  const stated = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const answer = new Response(body, { status, headers: { 'Content-Type': type ?? stated } })
  Object.defineProperty(answer, 'redirected', { value: redirected })
  return answer
}

/** A network with this site on it, which notes what is asked for; `null` for a file = the connection breaks. */
export function aNetwork(files: Readonly<Record<string, string | Response | Promise<Response> | null>>) {
  const asked: string[] = []
  const byAddress = new Map(Object.entries(files).map(([path, file]) => [addressOf(path), { path, file }]))
  const fetch = (input: RequestInfo | URL): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input)
    const address = url.replace(/[?#].*$/, '').slice(HOME.length)
    const found = byAddress.get(address)
    asked.push(address)
    if (found === undefined) return Promise.resolve(anAnswer('Not found', 'x.html', { status: 404 }))
    const { path, file } = found
    if (file === null) return Promise.reject(new TypeError('Failed to fetch'))
    return Promise.resolve(typeof file === 'string' ? anAnswer(file, path) : file)
  }
  return { fetch, asked }
}
