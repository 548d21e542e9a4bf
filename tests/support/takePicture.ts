import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { openAtlas } from '../browser/support/atlas'
import { FLAGS } from './browserFlags'
import { findBrowser } from './findBrowser'
import { ROOT } from './steps'

/** What the picture of the README shows; `npm run picture -- '#v=1&…'` shows another link. */
const LINK = '#v=1&region=RU-KRS&lang=en&theme=light'
const FILE = join(ROOT, 'docs/screenshot.png')

const server = await preview({ root: ROOT, preview: { port: 0, strictPort: false }, logLevel: 'warn' })
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...FLAGS] })
try {
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The preview server has no address')
  const page = await browser.newPage({
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  await openAtlas(page, process.argv[2] ?? LINK)
  mkdirSync(dirname(FILE), { recursive: true })
  await page.screenshot({ path: FILE, animations: 'disabled' })
  console.log('docs/screenshot.png')
} finally {
  await browser.close()
  await server.close()
}
