import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { FLAGS } from '../../support/browserFlags'
import { findBrowser } from '../../support/findBrowser'
import { CACHE } from '../cache'
import { COMPRESSED, gzipped, serveFiles } from '../page/fileServer'
import { LONGEST_STEP_MS, type Setting, VIEWPORT } from '../page/pageCase'
import { installProbe, PREPARE_PROBE } from '../page/probe'
import { builtSite, filesBelow } from '../page/sites'
import { slowDown } from '../page/slowDown'
import { keepResults, type Line, tellLine } from '../results'
import { spreadOf } from '../statistics'
import { withoutFirstPage } from './withoutFirstPage'

/** What is painted when; milliseconds since the navigation began. */
interface Paints {
  readonly first: number
  readonly largest: number
  readonly visible: number
}

const MEASURES = [
  ['first paint', 'first'],
  ['largest paint', 'largest'],
  ['data visible', 'visible'],
] as const

/**
 * Opens the published site as it is built, and without the page that the build writes into its index.html, in turns.
 * @param site folder of a built site; `null` = build it.
 */
export async function benchFirstPaint(
  runs: number,
  settings: readonly Setting[],
  site: string | null,
): Promise<void> {
  const built = await builtSite('atlas', site)
  const bare = join(CACHE, 'withoutFirstPage')
  mkdirSync(bare, { recursive: true })
  for (const folder of built) {
    const page = readFileSync(join(folder, 'index.html'), 'utf8')
    writeFileSync(join(bare, 'index.html'), withoutFirstPage(page))
  }
  const subjects = [
    ['prerendered page', built],
    ['page of scripts alone', [bare, ...built]],
  ] as const
  const lines: Line[] = []
  for (const setting of settings) {
    const seen = new Map<string, Paints[]>(subjects.map(([subject]) => [subject, []]))
    for (let run = 0; run < runs; run += 1)
      for (const [subject, folders] of subjects) seen.get(subject)?.push(await opened(folders, setting))
    for (const [subject, paints] of seen)
      for (const [measure, key] of MEASURES) {
        const result = spreadOf(paints.map((one) => one[key])) ?? 'not measured'
        const line: Line = { subject, events: 8, setting, measure, unit: 'ms', result }
        lines.push(line)
        tellLine(line)
        keepResults('first', lines)
      }
  }
}

async function opened(folders: readonly string[], setting: Setting): Promise<Paints> {
  for (const path of folders.flatMap((folder) => filesBelow(folder, COMPRESSED))) await gzipped(path)
  const server = await serveFiles(folders)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...FLAGS] })
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB', reducedMotion: 'reduce' })
    if (setting === 'slow') await slowDown(await page.context().newCDPSession(page))
    await page.addInitScript(PREPARE_PROBE)
    await page.addInitScript(installProbe)
    await page.goto(server.address, { waitUntil: 'commit', timeout: LONGEST_STEP_MS })
    const { firstPaintMs, visibleMs } = await page.evaluate(
      (limitMs) => window.probe.loaded(limitMs),
      LONGEST_STEP_MS,
    )
    return { first: firstPaintMs, largest: await largestPaint(page), visible: visibleMs }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** When the largest text or picture was painted that the page has had so far. */
function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((tell) => {
        new PerformanceObserver((list) => tell(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
      }),
  )
}
