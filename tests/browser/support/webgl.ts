import type { Page } from '@playwright/test'

const WITHOUT_WEBGL = `
  const original = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return String(kind).startsWith('webgl') ? null : original.call(this, kind, ...rest)
  }`

const COUNTING_CONTEXTS = `
  const contexts = new Set()
  const original = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (...args) {
    const context = original.apply(this, args)
    if (context instanceof WebGL2RenderingContext) contexts.add(context)
    return context
  }
  window.liveContexts = () => [...contexts].filter((context) => !context.isContextLost()).length`

/** Makes the browser one that cannot draw with WebGL; to be called before the page is opened. */
export async function forbidWebgl(page: Page): Promise<void> {
  await page.addInitScript(WITHOUT_WEBGL)
}

/**
 * Counts drawing contexts from the start; to be called before the page is opened.
 *
 * @returns how many are alive now.
 */
export async function countContexts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(COUNTING_CONTEXTS)
  return async () => Number(await page.evaluate('liveContexts()'))
}

/** Takes the drawing context of the map away, as a driver does. Returns what gives it back. */
export async function loseContext(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#map-canvas')
    const driver = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    Object.assign(window, { driver })
    driver?.loseContext()
  })
  return () => page.evaluate('driver.restoreContext()')
}
