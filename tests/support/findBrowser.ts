import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** What of this machine decides where a browser may be. */
export interface Machine {
  platform: NodeJS.Platform
  home: string
  env: Readonly<Record<string, string | undefined>>
  /** Names in a folder; empty when there is no such folder. */
  list: (folder: string) => readonly string[]
}

/** Chromium without windows: without their drawing in software, which no test sees, the same tests take far less time. */
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

const MAC_APPS = ['Chromium', 'Google Chrome']

/** The browser inside one version folder of Playwright's cache, by platform and architecture. */
const CACHED = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
]

/** Folders of the Chromium versions that Playwright has downloaded, newest first. */
function cachedVersions({ platform, home, env, list }: Machine): string[] {
  const usual =
    platform === 'darwin'
      ? join(home, 'Library/Caches/ms-playwright')
      : platform === 'win32'
        ? join(env.LOCALAPPDATA ?? home, 'ms-playwright')
        : join(home, '.cache/ms-playwright')
  const folder = env.PLAYWRIGHT_BROWSERS_PATH ?? usual
  return list(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .map((name) => join(folder, name))
}

/** Where the system's own browsers stand when they are not in PATH. */
function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? [join(root, 'Google/Chrome/Application/chrome.exe')] : []))
  }
  return [
    `/usr/bin/${SHELL}`,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ]
}

/** Paths at which a Chromium may be, in the order to try them; the first is what the user asked for, if anything. */
export function browserCandidates(machine: Machine): string[] {
  const { platform, env } = machine
  const asked = env.CHROMIUM_PATH
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const suffix = platform === 'win32' ? '.exe' : ''
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
  const cached = cachedVersions(machine).flatMap((version) => CACHED.map((path) => join(version, path)))
  return [...new Set([...(asked ? [asked] : []), ...inPath, ...usualPlaces(machine), ...cached])]
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    home: homedir(),
    env: process.env,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  }
}

/** Whether the file is a browser that starts. Chrome for Windows has no --version: there the file is enough. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 60_000,
    cwd: tmpdir(),
  })
  return status === 0 && /chrom/i.test(stdout)
}

/** A Chromium that is on the machine and starts, or nothing. What CHROMIUM_PATH names is never passed over. */
export function installedBrowser(): string | undefined {
  const asked = process.env.CHROMIUM_PATH
  if (asked && !starts(asked)) throw new Error(`CHROMIUM_PATH names no browser that starts: ${asked}`)
  return browserCandidates(thisMachine()).find(starts)
}

/** Quiet: what went wrong matters less than the one line that says what to install. */
function succeeds(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const shell = process.platform === 'win32'
  return spawnSync(command, args, { stdio: 'ignore', env, shell, timeout: 300_000 }).status === 0
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !succeeds('apt-get', ['--version'])) return false
  console.log('Installing a Chromium from the packages of this system')
  const install = ['install', '-y', '--no-install-recommends', 'fonts-dejavu-core']
  return (
    succeeds('apt-get', ['update']) &&
    (succeeds('apt-get', [...install, SHELL]) || succeeds('apt-get', [...install, 'chromium']))
  )
}

/** Where nobody's own machine is changed by it, the faster browser is installed beside another one. */
function installShell(): boolean {
  const { CI, CHROMIUM_PATH } = process.env
  const isThere = browserCandidates(thisMachine()).some((path) => path.endsWith(SHELL) && starts(path))
  if (!CI || CHROMIUM_PATH || isThere) return true
  installFromDebian()
  return true
}

function installFromPlaywright(): boolean {
  console.log("No Chromium found: downloading Playwright's own")
  return succeeds('npx', ['playwright', 'install', 'chromium'])
}

/** A Chromium that starts, installed first when the machine has none. Throws one line that says what to do. */
export function findBrowser(): string {
  for (const install of [installShell, installFromDebian, installFromPlaywright]) {
    const found = install() ? installedBrowser() : undefined
    if (found) return found
  }
  throw new Error('No browser: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run again.')
}
