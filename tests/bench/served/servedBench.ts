import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { FLAGS } from '../../support/browserFlags'
import { findBrowser } from '../../support/findBrowser'
import { CACHE } from '../cache'
import { LONGEST_STEP_MS, VIEWPORT } from '../page/pageCase'
import { installProbe, PREPARE_PROBE } from '../page/probe'
import { rendererMemory } from '../page/rendererMemory'
import { builtSite } from '../page/sites'
import { keepResults } from '../results'
import type { SyntheticPlaces } from '../syntheticPlaces'
import { installedNginx, type LoggedRequest, type Nginx, startNginx } from './nginx'
import { writeServedSet } from './servedSet'

/** What one step transferred and took. */
interface Step {
  readonly step: string
  readonly parquetRequests: number
  readonly parquetBytes: number
  readonly otherRequests: number
  readonly otherBytes: number
  readonly ms: number
  readonly rendererMB: number
  /** What the page says of how much it holds. */
  readonly says: string
}

/** A week in the middle, and another one that is chosen on the page. */
const WEEK = 'from=2023-05-01&to=2023-05-07'
const OTHER_WEEK = ['2022-09-05', '2022-09-11'] as const
const REGION = 'UA-63'

/**
 * Serves a large set by nginx, opens it as readers would, and tells what was transferred.
 *
 * @param site folder of a built site; `null` = it is built now.
 * @returns whether everything could be measured.
 */
export async function benchServed(
  count: number,
  site: string | null,
  places: SyntheticPlaces,
): Promise<boolean> {
  const nginx = installedNginx()
  if (nginx === null) {
    process.stdout.write(
      'nginx is not installed here: nothing is measured. On Debian: apt-get install nginx\n',
    )
    return false
  }
  const folder = join(CACHE, 'served', String(count))
  const path = writeServedSet(count, places, join(folder, 'data'))
  process.stdout.write(
    `${count.toLocaleString('en')} rows in one file of ${megabytes(statSync(path).size)}\n`,
  )
  const [atlas = ''] = await builtSite('atlas', site)
  const server = await startNginx(nginx, resolve(atlas), dirname(dirname(path)))
  const steps: Step[] = []
  const tell = (step: Step): void => {
    steps.push(step)
    process.stdout.write(`${lineOf(step)}\n`)
    keepResults('served', steps)
  }
  try {
    await visit(server, '', 'first view', tell, async (page, measure) => {
      await measure(`list of ${REGION}`, '#popup li', () =>
        page.evaluate((hash) => location.replace(hash), `#v=1&region=${REGION}&lang=en&theme=light`),
      )
      await measure('other days chosen on the page', null, () => chooseDays(page, OTHER_WEEK))
    })
    await visit(server, `&${WEEK}`, `link with ${WEEK}`, tell, async (page, measure) => {
      await measure(`list of ${REGION} on these days`, '#popup li', () =>
        page.evaluate((hash) => location.replace(hash), `#v=1&region=${REGION}&${WEEK}&lang=en&theme=light`),
      )
    })
  } finally {
    server.close()
  }
  return true
}

type Measure = (step: string, what: string | null, act: () => Promise<void>) => Promise<void>

/** Opens the page in a browser of its own, with nothing in its cache. */
async function visit(
  server: Nginx,
  link: string,
  name: string,
  tell: (step: Step) => void,
  use: (page: Page, measure: Measure) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...FLAGS] })
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB', reducedMotion: 'reduce' })
    page.setDefaultTimeout(LONGEST_STEP_MS)
    await page.addInitScript(PREPARE_PROBE)
    await page.addInitScript(installProbe)
    let seen = server.log().length
    const finish = async (step: string, ms: number): Promise<void> => {
      const log = server.log()
      tell(await stepOf(step, ms, log.slice(seen), browser, page))
      seen = log.length
    }
    await page.goto(`${server.address}#v=1${link}&lang=en&theme=light`, { waitUntil: 'commit' })
    const { visibleMs } = await page.evaluate((limitMs) => window.probe.loaded(limitMs), LONGEST_STEP_MS * 5)
    await finish(name, visibleMs)
    await use(page, async (step, what, act) => {
      const started = performance.now()
      await act()
      await page.evaluate(([limitMs, wanted]) => window.probe.settled(limitMs, wanted), [
        LONGEST_STEP_MS,
        what,
      ] as const)
      await finish(step, performance.now() - started)
    })
  } finally {
    await browser.close()
  }
}

async function chooseDays(page: Page, [from, to]: readonly [string, string]): Promise<void> {
  await page.locator('#to').focus()
  // By a script, because a box that is left sends its form.
  await page.locator('#from').evaluate((box, day) => Object.assign(box, { value: day }), from)
  await page.locator('#to').fill(to)
  await page.keyboard.press('Enter')
}

async function stepOf(
  step: string,
  ms: number,
  requests: readonly LoggedRequest[],
  browser: Browser,
  page: Page,
): Promise<Step> {
  const isParquet = ({ path }: LoggedRequest): boolean => path.endsWith('.parquet')
  const [parquet, others] = [requests.filter(isParquet), requests.filter((one) => !isParquet(one))]
  const wrong = requests.find(({ status }) => status >= 400)
  if (wrong !== undefined) throw new Error(`${wrong.path} was answered with ${wrong.status}`)
  if (parquet.some(({ status }) => status !== 206))
    throw new Error('A whole file was sent in place of a part')
  const band = page.getByRole('region', { name: 'Part of the data' })
  return {
    step,
    parquetRequests: parquet.length,
    parquetBytes: bytesOf(parquet),
    otherRequests: others.length,
    otherBytes: bytesOf(others),
    ms,
    rendererMB: (await rendererMemory(browser)).nowMB,
    says: (await band.count()) === 0 ? '' : ((await band.textContent()) ?? ''),
  }
}

function bytesOf(requests: readonly LoggedRequest[]): number {
  return requests.reduce((sum, { bytes }) => sum + bytes, 0)
}

function lineOf(step: Step): string {
  return [
    step.step,
    `  of the file: ${step.parquetRequests} requests, ${megabytes(step.parquetBytes)}`,
    `  of the site: ${step.otherRequests} requests, ${megabytes(step.otherBytes)}`,
    `  ${(step.ms / 1000).toFixed(1)} s, renderer ${Math.round(step.rendererMB)} MB`,
    `  ${step.says}`,
  ].join('\n')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 1)} MB`
}
