import { type Browser, chromium } from '@playwright/test'
import { preview } from 'vite'
import { FLAGS } from './browserFlags'
import { findBrowser } from './findBrowser'
import { ROOT } from './steps'

/** Serves what `npm run build` made on a free port, opens the tests' browser, and closes both when the work is done. */
export async function withBuiltSite(
  work: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  const server = await preview({ root: ROOT, preview: { port: 0, strictPort: false }, logLevel: 'warn' })
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...FLAGS] })
  try {
    const address = server.resolvedUrls?.local[0]
    if (address === undefined) throw new Error('The preview server has no address')
    await work(browser, address)
  } finally {
    await browser.close()
    await server.close()
  }
}
