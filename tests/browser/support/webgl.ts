import type { BrowserContext, Page } from '@playwright/test'

const WITHOUT_WEBGL = `
  const original = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return String(kind).startsWith('webgl') ? null : original.call(this, kind, ...rest)
  }`

const WITHOUT_DRIVER = `
  const { getExtension } = WebGL2RenderingContext.prototype
  WebGL2RenderingContext.prototype.getExtension = function (name) {
    return name === 'WEBGL_debug_renderer_info' ? null : getExtension.call(this, name)
  }`

/** Holds none of them itself. */
const COUNTING_CONTEXTS = `
  let held = []
  const original = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (...args) {
    const context = original.apply(this, args)
    if (context instanceof WebGL2RenderingContext)
      held = [...held.filter((one) => one.deref() !== undefined), new WeakRef(context)]
    return context
  }
  const isLive = (context) => context !== undefined && !context.isContextLost()
  // Who asks a canvas again gets the same one.
  window.liveContexts = () => new Set(held.map((one) => one.deref()).filter(isLive)).size`

/** Makes the browser one that cannot draw with WebGL; to be called before the page is opened. */
export async function forbidWebgl(page: Page): Promise<void> {
  await page.addInitScript(WITHOUT_WEBGL)
}

/**
 * Makes the browsers of a context some that do not say who draws, as one of a careful reader: a page takes them for such
 * that have a GPU. To be called before a page is opened.
 */
export async function hideDriver(context: Pick<BrowserContext, 'addInitScript'>): Promise<void> {
  await context.addInitScript(WITHOUT_DRIVER)
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
