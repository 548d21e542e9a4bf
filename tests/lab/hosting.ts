import { createHash, randomFillSync } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIGEST_LIST, readDigestList } from '../../src/publish/digestList'
import { cacheControlOf, headersOf } from '../../src/publish/hostHeaders'
import { HEADERS } from '../../vite.config'
import { installedNginx } from '../bench/served/nginx'
import { ROOT } from '../support/steps'
import { loadLines } from './load'
import { EVENTS, type Hosts, startHosts } from './nginxHosts'
import { hold, type LabPart, Skipped } from './part'

const SLICE = 2 ** 20

/** The built site behind nginx, from its disk and from a store through a cache, as `docs/publishing.md` says. */
export const HOSTING: LabPart = {
  name: 'hosting',
  holds: 'nginx sends every file with its headers and bytes, on disk and as a cache before a store',
  run: async () => {
    const nginx = installedNginx()
    if (nginx === null) throw new Skipped('nginx is not installed')
    if (!existsSync(join(ROOT, 'dist', DIGEST_LIST)))
      throw new Skipped('Nothing is built: npm run build comes first')
    const home = mkdtempSync(join(tmpdir(), 'atlas-hosting-'))
    const site = join(home, 'site')
    cpSync(join(ROOT, 'dist'), site, { recursive: true })
    const events = randomFillSync(Buffer.alloc(EVENTS.bytes))
    writeFileSync(join(site, EVENTS.file), events)
    const hosts = await startHosts(nginx, home, site)
    try {
      for (const address of [hosts.onDisk, hosts.cached]) {
        await holdFiles(address, site)
        await holdAnswers(address)
        await holdParts(`${address}${EVENTS.file}`, events)
      }
      return [...(await holdCache(hosts, site)), ...loadLines(hosts)]
    } finally {
      hosts.close()
      rmSync(home, { recursive: true, force: true })
    }
  },
}

/** Each file that the list names comes whole, under all headers, to be kept as its path says. */
async function holdFiles(address: string, site: string): Promise<void> {
  const listed = readDigestList(readFileSync(join(site, DIGEST_LIST), 'utf8')) ?? new Map<string, string>()
  hold(listed.size > 50, 'The list of the site is too short')
  for (const [file, digest] of listed) {
    const answer = await fetch(`${address}${file}`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    hold(answer.status === 200, `${address}${file} answers ${answer.status}`)
    hold(createHash('sha256').update(bytes).digest('hex') === digest, `${address}${file} has other bytes`)
    for (const [name, value] of Object.entries({
      ...headersOf(file, HEADERS),
      'Cache-Control': cacheControlOf(file),
    }))
      hold(
        answer.headers.get(name) === value,
        `${address}${file}: ${name} is ${answer.headers.get(name) ?? 'absent'}`,
      )
  }
}

/** What is asked for again costs no content, text is packed, and an error is under the policy but not kept. */
async function holdAnswers(address: string): Promise<void> {
  const page = await fetch(`${address}index.html`)
  const tag = page.headers.get('ETag') ?? ''
  const again = await fetch(`${address}index.html`, { headers: { 'If-None-Match': tag } })
  hold(again.status === 304, `A page that has not changed answers ${again.status}`)
  hold(
    again.headers.get('Content-Security-Policy') === HEADERS['Content-Security-Policy'],
    '304 has no policy',
  )
  const borders = await fetch(`${address}geo/ukraine-russia.fine.topojson`)
  hold(borders.headers.get('Content-Encoding') === 'gzip', 'Borders are not packed')
  const lost = await fetch(`${address}assets/lost-12345678.js`)
  hold(lost.status === 404, `A file that is not there answers ${lost.status}`)
  hold(
    !(lost.headers.get('Cache-Control') ?? '').includes('immutable'),
    'A missing file would be missing for ever',
  )
  hold(lost.headers.get('Content-Security-Policy') !== null, 'An error has no policy')
}

/** Parts of a file of events come as they are, across the edges of slices and at both ends. */
async function holdParts(address: string, events: Buffer): Promise<void> {
  const ends = [
    [0, 3],
    [SLICE - 5, SLICE + 5],
    [3 * SLICE + 7, 6 * SLICE + 1],
    [EVENTS.bytes - 8, EVENTS.bytes - 1],
  ] as const
  for (const [first, last] of ends) {
    const answer = await fetch(address, { headers: { Range: `bytes=${first}-${last}` } })
    const bytes = Buffer.from(await answer.arrayBuffer())
    hold(answer.status === 206, `Bytes ${first} to ${last} answer ${answer.status}`)
    hold(bytes.equals(events.subarray(first, last + 1)), `Bytes ${first} to ${last} are others`)
    hold(answer.headers.get('Content-Encoding') === null, 'A part is packed')
    hold(
      answer.headers.get('Content-Range') === `bytes ${first}-${last}/${EVENTS.bytes}`,
      'A part says it is another',
    )
  }
  const headers = { Range: 'bytes=0-3', 'If-Range': '"another"' }
  const replaced = await fetch(address, { headers })
  const whole = Buffer.from(await replaced.arrayBuffer())
  hold(replaced.status === 200, `A part of a file that was replaced answers ${replaced.status}`)
  hold(whole.equals(events), 'The whole file has other bytes')
}

/** What the cache has it does not ask the store for again: no script, no style, no part of events. */
async function holdCache(hosts: Hosts, site: string): Promise<readonly string[]> {
  const first = hosts.askedOfStore().length
  await holdFiles(hosts.cached, site)
  await holdParts(`${hosts.cached}${EVENTS.file}`, readFileSync(join(site, EVENTS.file)))
  const again = hosts.askedOfStore().filter((line) => /^\/assets\/|\.parquet /.test(line))
  hold(again.length === 0, `The cache asks the store again: ${again.slice(0, 3).join(', ')}`)
  return [`asked of the store at first: ${first} requests; assets and events a second time: none`]
}
