import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openAtlas } from '../browser/support/atlas'
import { withBuiltSite } from './builtSite'
import { ROOT } from './steps'

/** What the picture of the README shows; `npm run picture -- '#v=1&…'` shows another link. */
const LINK = '#v=1&region=RU-KRS&lang=en&theme=light'
const FILE = join(ROOT, 'docs/screenshot.png')

await withBuiltSite(async (browser, baseURL) => {
  const page = await browser.newPage({
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  await openAtlas(page, process.argv[2] ?? LINK)
  mkdirSync(dirname(FILE), { recursive: true })
  await page.screenshot({ path: FILE, animations: 'disabled' })
  console.log('docs/screenshot.png')
})
