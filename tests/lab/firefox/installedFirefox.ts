import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['firefox-esr', 'firefox']
const USUAL = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The Firefox of this machine that starts: what FIREFOX_PATH names, or the first in PATH; '' where there is none. */
export function installedFirefox(): string {
  const { FIREFOX_PATH, PATH = '' } = process.env
  const folders = PATH.split(delimiter).filter((folder) => folder !== '')
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  const candidates = FIREFOX_PATH ? [FIREFOX_PATH] : [...inPath, ...USUAL]
  return candidates.find((path) => existsSync(path) && firefoxVersion(path) !== '') ?? ''
}

/** Such as `Mozilla Firefox 153.8.0esr`; '' for what is no Firefox. */
export function firefoxVersion(path: string): string {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 })
  return /Firefox \S+/.exec(stdout)?.[0] ?? ''
}
