import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { EVENTS, type Hosts } from './nginxHosts'
import { hold } from './part'

const WRK = 'wrk' // of the machine, not of a package
const SECONDS = 10
const CONNECTIONS = 32

/** What is asked for, as the script that wrk runs. */
const LOADS = [
  { name: 'index.html, packed', path: 'index.html', script: headersScript('Accept-Encoding', 'gzip') },
  { name: 'manifest.json', path: 'data/manifest.json', script: '' },
  { name: '64 KiB of events, anywhere', path: EVENTS.file, script: partsScript(EVENTS.bytes, 65_536) },
] as const

/** Requests per second of the cache, by what is asked for; one line where wrk is not installed. */
export function loadLines(hosts: Hosts): readonly string[] {
  if (spawnSync(WRK, ['-v']).error !== undefined) return ['no load: wrk is not installed']
  const machine = `${cpus().length} cores shared by wrk and nginx, load before ${loadavg()[0]?.toFixed(1) ?? '?'}`
  return [machine, ...LOADS.map(({ name, path, script }) => loadLine(name, `${hosts.cached}${path}`, script))]
}

/** Runs wrk once. Throws when one answer was no success, or a connection failed. */
function loadLine(name: string, address: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-load-'))
  const file = join(folder, 'load.lua')
  writeFileSync(file, `${script}\n`)
  const words = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency', '-s', file, address]
  const { stdout } = spawnSync(WRK, words, { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const read = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '?'
  hold(!/Non-2xx|Socket errors/.test(stdout) && stdout.includes('Requests/sec'), `${name}: ${stdout}`)
  const rate = `${read(/Requests\/sec:\s+(\S+)/)} requests/s, ${read(/Transfer\/sec:\s+(\S+)/)}/s`
  return `${name}: ${rate}, half within ${read(/50%\s+(\S+)/)}, 99 % within ${read(/99%\s+(\S+)/)} (${CONNECTIONS} connections, ${SECONDS} s)`
}

function headersScript(name: string, value: string): string {
  return `wrk.headers["${name}"] = "${value}"`
}

/** Asks for parts of one length at places that are drawn anew each time, the same in each run. */
function partsScript(whole: number, length: number): string {
  return `math.randomseed(1)
request = function()
  local first = math.random(0, ${whole - length})
  wrk.headers["Range"] = "bytes=" .. first .. "-" .. (first + ${length - 1})
  return wrk.format()
end`
}
