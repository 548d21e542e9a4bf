import { createServer, type Server } from 'node:http'
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
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
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

// The host is another origin on purpose, and sandboxes refuse what they are to refuse.
test.use({ allowedMishaps: ['foreign request', 'policy violation', 'console error', 'failed response'] })

test('a frame shows the view of its link, opens it on the site, and tells the page around its height only', async ({
  page,
  baseURL,
}) => {
  const { frame, messages } = await openHost(
    page,
    frameOf(`${baseURL}embed/#v=1&region=RU-KRS&lang=uk`, FULL),
  )
  await expect(frame.locator('html[data-idle="true"]')).toBeAttached()
  await expect(frame.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(frame.getByRole('dialog', { name: 'Курська область' })).toBeVisible()
  const full = frame.getByRole('link', { name: /Відкрити цей вигляд/ })
  await expect(full).toHaveAttribute('target', '_blank')
  expect(await full.getAttribute('href')).toContain(`${baseURL}#v=1&set=report-2024-11-05`)
  expect(await full.getAttribute('href')).toContain('region=RU-KRS')
  await full.focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'After' })).toBeFocused()
  const told = await messages()
  expect(told.length).toBeGreaterThan(0)
  for (const one of told)
    expect(one).toEqual({ src: 'dispatch-atlas', v: 1, id: 'atlas-1', height: expect.any(Number) })
})

test('where a sandbox lets the app not start, picture, list and link of the prerendered page stand', async ({
  page,
  baseURL,
}) => {
  for (const sandbox of ['allow-scripts', '']) {
    const { frame, messages } = await openHost(
      page,
      frameOf(`${baseURL}embed/uk/#v=1&region=RU-KRS`, sandbox, 280),
    )
    await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(frame.getByRole('img').first()).toBeVisible()
    await expect(frame.getByRole('link', { name: 'Курська область' })).toBeVisible()
    const full = frame.getByRole('link', { name: /Відкрити цей вигляд/ })
    const { pathname, hash } = new URL((await full.getAttribute('href')) ?? '', `${baseURL}embed/uk/`)
    expect(pathname).toBe('/uk/')
    if (sandbox === '') continue
    expect(hash).toBe('#v=1&region=RU-KRS')
    expect(await messages()).toContainEqual({
      src: 'dispatch-atlas',
      v: 1,
      id: 'atlas-1',
      height: expect.any(Number),
    })
  }
})

test('no message from around changes anything in a frame (corpus P01–P03)', async ({ page, baseURL }) => {
  const { frame } = await openHost(page, frameOf(`${baseURL}embed/#v=1&region=RU-KRS&lang=en`, FULL))
  await expect(frame.locator('html[data-idle="true"]')).toBeAttached()
  await expect(frame.getByRole('status')).not.toBeEmpty() // the last thing that is said by itself
  const before = await frame.locator('body').ariaSnapshot()
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow
    const cyclic: { self?: unknown } = {}
    cyclic.self = cyclic
    const polluting: unknown = JSON.parse('{"__proto__":{"region":"UA-63"}}')
    const hostile = [
      '{"height":1}',
      { type: 'navigate', url: 'javascript:1' },
      polluting,
      cyclic,
      'x'.repeat(10_000_000),
    ]
    for (const message of hostile) target?.postMessage(message, '*')
    target?.postMessage('port', '*', [new MessageChannel().port1])
  })
  await frame.getByRole('heading', { level: 1 }).click()
  expect(await frame.locator('body').ariaSnapshot()).toBe(before)
})

test('the script around sets a height that its own frame says, and none from elsewhere (corpus P05–P07)', async ({
  page,
  baseURL,
}) => {
  const frame = frameOf(`${baseURL}embed/#v=1&lang=en`, FULL).replace(
    '<iframe',
    '<iframe data-dispatch-atlas',
  )
  const other = '<iframe name="atlas-1" data-dispatch-atlas srcdoc="" style="height:111px;border:0"></iframe>'
  await openHost(page, `<script src="${baseURL}embed/size.js"></script>${frame}${other}`)
  const heights = () =>
    page.locator('iframe').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  await expect.poll(async () => (await heights())[0]).not.toBe(700)
  await expect(page.frameLocator('iframe >> nth=0').locator('html[data-idle="true"]')).toBeAttached()
  const [told = 0, untold] = await heights()
  expect(untold).toBe(111)
  await page.evaluate(() => {
    const [own, alien] = [...document.querySelectorAll('iframe')].map((one) => one.contentWindow)
    const say = (source: Window | null | undefined, origin: string, height: unknown) =>
      dispatchEvent(
        new MessageEvent('message', {
          data: { src: 'dispatch-atlas', v: 1, id: 'atlas-1', height },
          origin,
          source: source ?? null,
        }),
      )
    const origin = new URL(document.querySelector('iframe')?.src ?? '').origin
    say(alien, origin, 999)
    say(own, 'https://attacker.example', 999)
    for (const height of ['100%', -1, Number.NaN, 1e9, '1px;color:red', 49, 60.5]) say(own, origin, height)
  })
  expect((await heights())[0]).toBe(told)
})

test('other sites may frame this page only (corpus P14)', async ({ page, baseURL, request }) => {
  const ancestorsOf = async (path: string) =>
    /frame-ancestors [^;]+/.exec(
      (await request.get(`${baseURL}${path}`)).headers()['content-security-policy'] ?? '',
    )?.[0]
  for (const path of ['embed/', 'embed/uk/', 'embed/index.html'])
    expect(await ancestorsOf(path)).toBe('frame-ancestors *')
  for (const path of ['', 'index.html', 'uk/', 'region/RU-KRS/', 'pages/method.en.html'])
    expect(await ancestorsOf(path)).toBe("frame-ancestors 'self'")
  const { frame } = await openHost(page, frameOf(`${baseURL}uk/`, FULL))
  await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(0)
})

test('a wheel over the map scrolls the page around and says how to zoom; with Ctrl it zooms the map', async ({
  page,
  baseURL,
}) => {
  const { frame } = await openHost(
    page,
    frameOf(`${baseURL}embed/#v=1&map=5.00/49.0000/33.0000&lang=en`, FULL),
  )
  await expect(frame.locator('html[data-idle="true"]')).toBeAttached()
  const scrolled = () => page.evaluate<number>('scrollY')
  const link = frame.getByRole('link', { name: /Open this view/ })
  await frame.locator('canvas').first().hover()
  await page.mouse.wheel(0, 1)
  await expect(frame.getByText('hold Ctrl or ⌘ and scroll')).toBeVisible()
  expect(await link.getAttribute('href')).toContain('map=5.00/')
  const before = await scrolled()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect(link).not.toHaveAttribute('href', /map=5\.00\//)
  expect(await scrolled()).toBe(before)
})

test('the Share dialog writes code for a page of another site, which shows the same view there', async ({
  page,
  context,
  baseURL,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${baseURL}#v=1&region=RU-KRS&lang=en`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  await dialog.getByText('Embed in a page').click()
  await dialog.getByRole('combobox', { name: 'Height' }).selectOption('800 px')
  await dialog.getByRole('button', { name: 'Copy code' }).click()
  await expect(dialog.getByText('Code copied')).toBeVisible()
  const code = await page.evaluate(async () => navigator.clipboard.readText())
  const { frame } = await openHost(page, code)
  await expect(page.locator('iframe')).toHaveAttribute('height', '800')
  await expect(page.locator('iframe')).toHaveAttribute('src', /\/embed\/#v=1&.*region=RU-KRS/)
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  const picture = await request.get(`${baseURL}embed/picture.uk.svg`)
  expect(picture.headers()['content-type']).toContain('image/svg+xml')
  expect(await picture.text()).toContain('Повідомлення одного дня')
})
