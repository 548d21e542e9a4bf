import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './support/test'

/** A page of another site with one frame, which keeps all messages that it gets. */
interface Host {
  readonly frame: FrameLocator
  readonly messages: () => Promise<readonly unknown[]>
}

let server: Server
let hostHtml = ''

test.beforeAll(async () => {
  server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8')
    answer.end(hostHtml)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
test.afterAll(async () => {
  await new Promise((done) => server.close(done))
})

async function openHost(page: Page, frame: string): Promise<Host> {
  hostHtml = `<!doctype html><html lang="en"><title>Story</title><body style="margin:0">
    <script>var told = []; addEventListener('message', (e) => told.push(e.data))</script>
    ${frame}<button id="after">After</button><div style="height:3000px"></div></body></html>`
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/`)
  return {
    frame: page.frameLocator('iframe'),
    messages: () => page.evaluate<unknown[]>('told'),
  }
}

function frameOf(src: string, sandbox: string, width = 600): string {
  return `<iframe name="atlas-1" title="Map" src="${src}" width="${width}" height="700" style="border:0" sandbox="${sandbox}"></iframe>`
}

const FULL = 'allow-scripts allow-same-origin allow-popups'

// The host is another origin on purpose.
test.use({ allowedMishaps: ['foreign request'] })

test('a frame shows the view of its link, opens it on the site, and tells the page around its height only', async ({
  page,
  baseURL,
}) => {
  const { frame, messages } = await openHost(
    page,
    frameOf(`${baseURL}embed/#v=1&region=RU-KRS&lang=uk`, FULL),
  )
  await expect(frame.locator('html[data-idle="true"]')).toBeVisible()
  await expect(frame.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(frame.getByRole('dialog', { name: 'Курська область' })).toBeVisible()
  const full = frame.getByRole('link', { name: /Відкрити цей вигляд/ })
  await expect(full).toHaveAttribute('target', '_blank')
  expect(await full.getAttribute('href')).toContain(`${baseURL}#v=1&set=report-2024-11-05`)
  expect(await full.getAttribute('href')).toContain('region=RU-KRS')
  const told = await messages()
  expect(told.length).toBeGreaterThan(0)
  for (const one of told)
    expect(one).toEqual({ src: 'dispatch-atlas', v: 1, id: 'atlas-1', height: expect.any(Number) })
})
