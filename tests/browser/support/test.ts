import { type BrowserContext, test as base, type ConsoleMessage } from '@playwright/test'
import { hideDriver } from './webgl'

/** What must not happen while a page is used. */
export type Mishap =
  | 'foreign request'
  | 'policy violation'
  | 'page error'
  | 'console error'
  | 'failed response'

/** Mishaps of one test, in the order in which they happened. */
export interface Watch {
  readonly mishaps: readonly { kind: Mishap; what: string }[]
}

interface Options {
  /** Whether the browser counts as one with a GPU, so that MapLibre draws the map: specs of the map ask for it. */
  hasGpu: boolean
  /** Kinds that this test provokes on purpose. */
  allowedMishaps: Mishap[]
}

interface Fixtures {
  watch: Watch
}

/** Runs in each page before its own scripts: says every violation of the policy to the test. */
const TELL_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (violation) => {
  tellViolation(violation.effectiveDirective + ' blocked ' + violation.blockedURI)
})`

function kindOf(message: ConsoleMessage): Mishap | undefined {
  const text = message.text()
  if (message.type() !== 'error') return undefined
  if (/content security policy/i.test(text)) return 'policy violation'
  return text.startsWith('Failed to load resource') ? 'failed response' : 'console error'
}

/** Sees everything that the pages and workers of a context ask for, say and throw. */
async function watchContext(
  context: BrowserContext,
  origin: string,
  mishaps: { kind: Mishap; what: string }[],
) {
  const note = (kind: Mishap, what: string) => mishaps.push({ kind, what })
  await context.exposeFunction('tellViolation', (what: string) => note('policy violation', what))
  await context.addInitScript(TELL_VIOLATIONS)
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin)
      note('foreign request', request.url())
  })
  context.on('weberror', (error) => note('page error', error.error().stack ?? error.error().message))
  context.on('console', (message) => {
    const kind = kindOf(message)
    if (kind) note(kind, `${message.text()} ${message.location().url}`)
  })
}

/** Playwright's test, which also fails when the page did what it must never do. */
export const test = base.extend<Options & Fixtures>({
  hasGpu: [false, { option: true }],
  allowedMishaps: [[], { option: true }],
  watch: [
    async ({ context, baseURL, hasGpu, allowedMishaps }, use) => {
      const mishaps: { kind: Mishap; what: string }[] = []
      await watchContext(context, new URL(baseURL ?? '').origin, mishaps)
      if (hasGpu) await hideDriver(context)
      await use({ mishaps })
      const unexpected = mishaps.filter(({ kind }) => !allowedMishaps.includes(kind))
      const list = unexpected.map(({ kind, what }) => `${kind}: ${what}`).join('\n')
      if (unexpected.length > 0) throw new Error(`The page did what it must not:\n${list}`)
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
