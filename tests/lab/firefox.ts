import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../support/steps'
import { hold, type LabPart, Skipped } from './part'

/** Journeys of `tests/browser` by their titles: those that were seen to hold in Firefox ESR 153. */
const JOURNEYS = [
  'the policy also stands in the page itself',
  'each box narrows table, list, sentence and address',
  'boxes of one group add up',
  'a notice about the link does not keep the page',
  '"Show only this region" narrows to it',
  'days narrow inclusively',
] as const

/** The journeys in the Firefox of this machine, not one that Playwright has changed. */
export const FIREFOX: LabPart = {
  name: 'firefox',
  holds: 'journeys hold in the Firefox of this machine, over WebDriver BiDi (FIREFOX_PATH=path)',
  run: async () => {
    const { firefoxVersion, installedFirefox } = await import('./firefox/installedFirefox')
    const firefox = installedFirefox()
    if (firefox === '') throw new Skipped('there is no Firefox that starts')
    if (process.platform === 'win32') throw new Skipped('the script that starts Firefox is one for sh')
    if (!existsSync(join(ROOT, 'dist/index.html'))) throw new Skipped('there is no build: npm run build')
    const home = mkdtempSync(join(tmpdir(), 'atlas-firefox-'))
    try {
      return [firefoxVersion(firefox), runJourneys(starterIn(home), firefox)]
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  },
}

/** A script that Playwright can start as if it were Firefox. */
function starterIn(home: string): string {
  const file = join(home, 'firefox')
  const words = [
    process.execPath,
    '--import',
    import.meta.resolve('tsx'),
    join(ROOT, 'tests/lab/firefox/olderFirefox.ts'),
  ]
  const quoted = words.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ')
  writeFileSync(file, `#!/bin/sh\nexec ${quoted} "$@"\n`)
  chmodSync(file, 0o755)
  return file
}

function runJourneys(starter: string, firefox: string): string {
  const cli = join(ROOT, 'node_modules/@playwright/test/cli.js')
  const words = [cli, 'test', '-c', 'tests/lab/firefox/playwright.config.ts', '-g', JOURNEYS.join('|')]
  const env = { ...process.env, ATLAS_FIREFOX: starter, FIREFOX_PATH: firefox }
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8', env })
  hold(status === 0, `Journeys have failed:\n${stdout}`)
  return /\d+ passed.*/.exec(stdout)?.[0] ?? ''
}
