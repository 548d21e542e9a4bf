import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ROOT } from '../support/steps'

/** A file of events: for a host any bytes will do. Not a multiple of a slice. */
export const EVENTS = { file: 'data/load.1.parquet', bytes: 64 * 2 ** 20 + 12_345 } as const

/** A site on the disk of one server, in a store without headers, and behind a cache in front of that store. */
export interface Hosts {
  /** Addresses end in a slash. */
  readonly onDisk: string
  readonly cached: string
  /** Paths that the store was asked for, with their slices, since the last time this was called. */
  readonly askedOfStore: () => readonly string[]
  readonly close: () => void
}

/** The server block of `docs/publishing.md`, with its words in capitals replaced. Throws where there is no such block. */
function documentedEdge(words: Readonly<Record<string, string>>): string {
  const [, block] = /```nginx\n(.*?)```/s.exec(readFileSync(join(ROOT, 'docs/publishing.md'), 'utf8')) ?? []
  if (block === undefined) throw new Error('docs/publishing.md has no block of nginx')
  return Object.entries(words).reduce((text, [word, value]) => text.replaceAll(word, value), block)
}

/** Starts the three on free ports of this machine. @param home empty folder for all that nginx writes. */
export async function startHosts(nginx: string, home: string, site: string): Promise<Hosts> {
  const ports = { disk: await freePort(), store: await freePort(), edge: await freePort() }
  const config = join(home, 'nginx.conf')
  mkdirSync(join(home, 'cache'))
  writeFileSync(config, configOf(home, site, ports))
  const run = (...more: readonly string[]) =>
    spawnSync(nginx, ['-p', home, '-c', config, ...more], { encoding: 'utf8' })
  const { status, stderr } = run()
  if (status !== 0) throw new Error(`nginx does not accept the configuration: ${stderr}`)
  let seen = 0
  return {
    onDisk: `http://127.0.0.1:${ports.disk}/`,
    cached: `http://127.0.0.1:${ports.edge}/`,
    askedOfStore: () => {
      const lines = readFileSync(join(home, 'store.log'), 'utf8').trimEnd().split('\n')
      const fresh = lines.slice(seen).filter((line) => line !== '')
      seen = lines.length
      return fresh
    },
    close: () => run('-s', 'stop'),
  }
}

interface Ports {
  readonly disk: number
  readonly store: number
  readonly edge: number
}

function configOf(home: string, site: string, { disk, store, edge }: Ports): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const words = {
    CACHE: join(home, 'cache'),
    LISTEN: `127.0.0.1:${edge}`,
    SITE: site,
    STORE: `http://127.0.0.1:${store}`,
  }
  return `${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 1;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
events { worker_connections 1024; }
http {
${folders.map((name) => `${name}_temp_path ${home}/${name};`).join('\n')}
types { text/html html; text/javascript js; text/css css; application/json json; image/svg+xml svg; font/woff2 woff2; }
default_type application/octet-stream;
log_format plain '$uri $http_range $status';
access_log off;
sendfile on;
tcp_nodelay on;
server {
  listen 127.0.0.1:${disk};
  root ${site};
  include ${site}/hosting/headers.nginx.conf;
  include ${site}/hosting/types.nginx.conf;
}
server {
  listen 127.0.0.1:${store};
  root ${site};
  access_log ${home}/store.log plain;
  types { application/topo+json topojson; text/html html; text/javascript js; text/css css; application/json json; image/svg+xml svg; font/woff2 woff2; }
}
${documentedEdge(words)}
}
`
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('There is no free port')
  return address.port
}
