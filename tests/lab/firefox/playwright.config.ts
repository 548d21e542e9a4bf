import { defineConfig } from '@playwright/test'
import base from '../../browser/playwright.config'

const { ATLAS_FIREFOX = '' } = process.env

/** The journeys of `tests/browser` in the Firefox that ATLAS_FIREFOX starts, driven over WebDriver BiDi. */
export default defineConfig(base, {
  testDir: '../../browser',
  outputDir: '../../../test-results',
  workers: 1,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    // Instead of the commands for media features; see olderFirefox.ts.
    launchOptions: {
      args: [],
      executablePath: ATLAS_FIREFOX,
      firefoxUserPrefs: {
        'layout.css.prefers-color-scheme.content-override': 1,
        'ui.prefersReducedMotion': 1,
      },
    },
  },
})
