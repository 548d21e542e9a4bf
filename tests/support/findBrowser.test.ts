import { describe, expect, it } from 'vitest'
import { browserCandidates, type Machine } from './findBrowser'

const LINUX: Machine = {
  platform: 'linux',
  home: '/h',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  list: () => [],
}

/** A machine where Playwright has downloaded two versions into `folder`. */
function withCache(machine: Machine, folder: string): Machine {
  const names = ['chromium-999', 'chromium-1200', 'chromium_headless_shell-1200', 'ffmpeg-1011']
  return { ...machine, list: (asked) => (asked === folder ? names : []) }
}

describe('browserCandidates', () => {
  it('tries what CHROMIUM_PATH names before anything else', () => {
    const env = { ...LINUX.env, CHROMIUM_PATH: '/opt/mine' }
    expect(browserCandidates({ ...LINUX, env })[0]).toBe('/opt/mine')
  })

  it('tries Chromium without windows first, Chromium before Chrome, in PATH before the usual places', () => {
    const candidates = browserCandidates(LINUX)
    const shell = ['/usr/local/bin/chromium-headless-shell', '/usr/bin/chromium-headless-shell']
    expect(candidates.slice(0, 4)).toEqual([...shell, '/usr/local/bin/chromium', '/usr/bin/chromium'])
    expect(candidates.indexOf('/usr/bin/google-chrome')).toBeLessThan(
      candidates.indexOf('/snap/bin/chromium'),
    )
    expect(new Set(candidates).size).toBe(candidates.length)
  })

  it("tries Playwright's own downloads last, the newest first", () => {
    const cached = browserCandidates(withCache(LINUX, '/h/.cache/ms-playwright')).slice(-14)
    expect(cached[0]).toBe('/h/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome')
    expect(cached[7]).toBe('/h/.cache/ms-playwright/chromium-999/chrome-linux64/chrome')
  })

  it('looks where PLAYWRIGHT_BROWSERS_PATH says', () => {
    const env = { PLAYWRIGHT_BROWSERS_PATH: '/browsers' }
    const candidates = browserCandidates(withCache({ ...LINUX, env }, '/browsers'))
    expect(candidates).toContain('/browsers/chromium-1200/chrome-linux64/chrome')
  })

  it('knows where a Mac keeps its applications', () => {
    const candidates = browserCandidates({ ...LINUX, platform: 'darwin', env: {} })
    expect(candidates[0]).toBe('/Applications/Chromium.app/Contents/MacOS/Chromium')
  })
})
