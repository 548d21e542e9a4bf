import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { openAtlas } from '../browser/support/atlas'
import { forbidWebgl } from '../browser/support/webgl'
import { withBuiltSite } from './builtSite'
import { SCREENS, type Screen } from './screens'
import { ROOT } from './steps'

/** Outside git. `npm run screens -- table share` takes only the states that are named. */
const FOLDER = join(ROOT, 'test-results/screens')

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const
const LOOKS = [
  { lang: 'en', theme: 'light' },
  { lang: 'uk', theme: 'light' },
  { lang: 'en', theme: 'dark' },
  { lang: 'uk', theme: 'dark' },
] as const

/** Pictures of one state in every size and look; answers their file names, a row of the sheet for each look. */
async function takeState(
  browser: Browser,
  baseURL: string,
  { name, link, lacks, act }: Screen,
): Promise<string[][]> {
  const rows: string[][] = []
  for (const { lang, theme } of LOOKS) {
    const row: string[] = []
    for (const viewport of SIZES) {
      const page = await browser.newPage({
        baseURL,
        viewport,
        locale: 'en-GB',
        reducedMotion: 'reduce',
        colorScheme: theme,
        javaScriptEnabled: lacks !== 'scripts',
      })
      if (lacks === 'webgl') await forbidWebgl(page)
      if (lacks === 'scripts') await page.goto(lang === 'en' ? './' : `./${lang}/`)
      else await openAtlas(page, `#v=1${link}&lang=${lang}&theme=${theme}`)
      await act?.(page)
      const file = `${name}-${lang}-${theme}-${viewport.width}.png`
      await page.screenshot({ path: join(FOLDER, file), animations: 'disabled' })
      await page.close()
      row.push(file)
    }
    rows.push(row)
  }
  return rows
}

function sheetOf(name: string, rows: readonly (readonly string[])[]): string {
  const pictures = rows.map((row) => row.map((file) => `<img src="${file}" alt="${file}">`).join(''))
  const style =
    'body{font:14px sans-serif;background:#888}div{display:flex;gap:8px;margin:0 0 8px}img{height:420px}'
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${style}</style><h1>${name}</h1>${pictures.map((row) => `<div>${row}</div>`).join('')}`
}

const wanted = process.argv.slice(2)
const screens = SCREENS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
await withBuiltSite(async (browser, address) => {
  const sheet = await browser.newPage({ viewport: { width: 2100, height: 1800 } })
  for (const screen of screens) {
    const file = join(FOLDER, `${screen.name}.html`)
    writeFileSync(file, sheetOf(screen.name, await takeState(browser, address, screen)))
    await sheet.goto(`file://${file}`)
    await sheet.screenshot({ path: join(FOLDER, `sheet-${screen.name}.png`), fullPage: true })
    console.log(`test-results/screens/sheet-${screen.name}.png`)
  }
})
