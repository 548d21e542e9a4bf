import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { HEADERS } from '../../../vite.config'

/** One request as nginx has logged it. */
export interface LoggedRequest {
  readonly path: string
  readonly status: number
  /** Bytes on the wire, with headers. */
  readonly bytes: number
}

export interface Nginx {
  /** Ends in a slash. */
  readonly address: string
  /** All requests that were answered so far. */
  readonly log: () => readonly LoggedRequest[]
  readonly close: () => void
}

/** Path of nginx; `null` = it is not on this machine. */
export function installedNginx(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path)) ?? null
}

/**
 * The configuration of a static host: text packed with gzip, parts of other files by range, the headers of the site, and
 * a cache of 10 minutes. It writes nothing outside its folder.
 *
 * @param site folder of the built site. @param set folder whose `data` stands in place of the site's.
 */
export function nginxConfig(folder: string, port: number, site: string, set: string): string {
  const headers = Object.entries({ ...HEADERS, 'Cache-Control': 'max-age=600' }).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  )
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${folder}/${name};`,
  )
  return `${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 256; }
http {
${temporary.join('\n')}
  types {
    text/html html; text/javascript js mjs; text/css css; application/json json topojson;
    image/svg+xml svg; font/woff2 woff2;
  }
  default_type application/octet-stream;
  log_format plain '$status $bytes_sent $uri';
  access_log ${folder}/access.log plain;
  sendfile on;
  tcp_nodelay on;
  gzip on;
  gzip_comp_level 6;
  gzip_types text/javascript text/css application/json image/svg+xml;
  server {
    listen 127.0.0.1:${port};
    root ${site};
${headers.join('\n')}
    location /data/ { root ${set}; }
  }
}
`
}

/** Starts nginx on a free port. @param path as {@link installedNginx} answers it. */
export async function startNginx(path: string, site: string, set: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'))
  const port = await freePort()
  const config = join(folder, 'nginx.conf')
  writeFileSync(config, nginxConfig(folder, port, site, set))
  // It goes into the background when it listens.
  const run = (...more: readonly string[]) => spawnSync(path, ['-p', folder, '-c', config, ...more]).status
  if (run() !== 0) throw new Error('nginx has ended: its configuration is not accepted here')
  return {
    address: `http://127.0.0.1:${port}/`,
    log: () => loggedRequests(readFileSync(join(folder, 'access.log'), 'utf8')),
    close: () => {
      run('-s', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The lines of a log in the format of {@link nginxConfig}. */
export function loggedRequests(log: string): readonly LoggedRequest[] {
  return log.split('\n').flatMap((line) => {
    const [, status, bytes, path] = /^(\d+) (\d+) (.+)$/.exec(line) ?? []
    return path === undefined ? [] : [{ path, status: Number(status), bytes: Number(bytes) }]
  })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('There is no free port')
  return address.port
}
