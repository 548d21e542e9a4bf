import { defineConfig } from '@playwright/test'
import { FLAGS } from '../support/browserFlags'
import { installedBrowser } from '../support/findBrowser'
import { ROOT } from '../support/steps'

const { ATLAS_TEST_PORT = '4317', CI } = process.env

const executablePath = installedBrowser()

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: CI !== undefined,
  reporter: 'list',
  // SwiftShader draws on the CPU: a busy machine of two cores takes seconds for a picture.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    baseURL: `http://127.0.0.1:${ATLAS_TEST_PORT}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // Far from the places of the data: a day that shifts with the reader's clock shows.
    timezoneId: 'America/Los_Angeles',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    trace: 'off',
    launchOptions: { args: [...FLAGS], ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview',
    cwd: ROOT,
    env: { PORT: ATLAS_TEST_PORT },
    url: `http://127.0.0.1:${ATLAS_TEST_PORT}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
