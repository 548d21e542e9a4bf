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
