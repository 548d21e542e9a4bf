import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import * as v from 'valibot'
import { build, preview } from 'vite'
import { FLAGS } from '../../support/browserFlags'
import { findBrowser } from '../../support/findBrowser'
import { ROOT } from '../../support/steps'
import { CACHE } from '../cache'
import type { BenchCase, Measured } from './benchCase'

const answerSchema = v.union([
  v.object({ rows: v.number(), events: v.number(), seconds: v.number() }),
  v.object({ failure: v.string() }),
])
const processesSchema = v.object({
  processInfo: v.array(v.object({ type: v.string(), id: v.number() })),
})
const LONGEST_MS = 600_000

/** Builds and serves a page that reads files in the atlas's own worker, for as long as the work takes. */
export async function withBenchPage(
  work: (measure: (one: BenchCase) => Promise<Measured | string>) => Promise<void>,
): Promise<void> {
  const site = {
    configFile: false,
    root: join(ROOT, 'tests/bench/readers/page'),
    base: './',
    publicDir: join(ROOT, 'public'),
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir: join(CACHE, 'page'), emptyOutDir: true, target: 'chrome123' },
    preview: { host: '127.0.0.1', port: 0 },
  } as const
  await build(site)
  const server = await preview(site)
  try {
    const address = server.resolvedUrls?.local[0]
    if (address === undefined) throw new Error('The preview server has no address')
    await work((one) => caseInBrowser(address, one))
  } finally {
    await server.close()
  }
}

/** One case in a browser of its own; a text says why it failed. */
async function caseInBrowser(address: string, { paths }: BenchCase): Promise<Measured | string> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...FLAGS] })
  try {
    const page = await browser.newPage()
    await page.goto(address)
    await page.getByLabel('Files').setInputFiles([...paths])
    const html = page.locator('html[data-result]')
    await html.waitFor({ state: 'attached', timeout: LONGEST_MS })
    const answer = v.parse(answerSchema, JSON.parse((await html.getAttribute('data-result')) ?? 'null'))
    if ('failure' in answer) return answer.failure
    return { ...answer, peakMiB: await rendererPeakMiB(browser), heapMiB: null }
  } catch (error) {
    return error instanceof Error ? error.message.split('\n', 1).join('') : 'failed'
  } finally {
    await browser.close()
  }
}

/** Largest memory that the renderer, page and worker together, ever had; Linux alone keeps that number. */
async function rendererPeakMiB(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = v.parse(processesSchema, await session.send('SystemInfo.getProcessInfo'))
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id))
  return Math.max(0, ...peaks)
}

function peakOf(id: number): number {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) / 1024
  } catch {
    return 0
  }
}
