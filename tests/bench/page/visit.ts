import { type Browser, chromium, type Page } from '@playwright/test'
import { type Box, mapValueOf, pixelOf } from '../../browser/support/mercator'
import { hideDriver } from '../../browser/support/webgl'
import { FLAGS } from '../../support/browserFlags'
import { findBrowser } from '../../support/findBrowser'
import type { Line } from '../results'
import { type CpuTime, type MainThread, watchMainThread } from './mainThread'
import {
  CAMERA,
  LONGEST_STEP_MS,
  NARROWED_DAYS,
  type PageCase,
  type Setting,
  SWITCHED_TYPE,
  VIEWPORT,
} from './pageCase'
import { installProbe, PREPARE_PROBE, type Settled } from './probe'
import { rendererMemory } from './rendererMemory'
import { slowDown } from './slowDown'

/** One number of one visit; a text says why there is none. */
export interface Sample {
  readonly measure: string
  readonly unit: Line['unit']
  readonly value: number | string
}

/** Opens the page in a browser of its own, uses it as a reader would, and tells what that took. */
export async function visit(one: PageCase, setting: Setting, tell: (sample: Sample) => void): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...FLAGS] })
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB', reducedMotion: 'reduce' })
    page.setDefaultTimeout(LONGEST_STEP_MS)
    const session = await page.context().newCDPSession(page)
    const thread = await watchMainThread(session)
    if (setting === 'slow') await slowDown(session)
    if (setting === 'webgl') await hideDriver(page)
    await page.addInitScript(PREPARE_PROBE)
    await page.addInitScript(installProbe)
    const thrown: string[] = []
    page.on('pageerror', ({ message }) => thrown.push(message))
    try {
      await open(one, browser, page, thread, tell)
      await use(one, page, thread, tell)
    } catch (error) {
      // What the page threw says more than that something was waited for in vain.
      throw thrown[0] === undefined ? error : new Error(`The page threw: ${thrown[0]}`)
    }
  } finally {
    await browser.close()
  }
}

function linkOf(part: string): string {
  return `#v=1&map=${mapValueOf(CAMERA)}${part}&lang=en&theme=light`
}

async function open(
  one: PageCase,
  browser: Browser,
  page: Page,
  thread: MainThread,
  tell: (sample: Sample) => void,
): Promise<void> {
  const sentBefore = one.sentBytes()
  await page.goto(`${one.address}${linkOf('')}`, { waitUntil: 'commit' })
  const loaded = await page.evaluate((limitMs) => window.probe.loaded(limitMs), LONGEST_STEP_MS)
  const wireKB = (one.sentBytes() - sentBefore) / 1000
  tell({ measure: 'open: wire', unit: 'kB', value: wireKB })
  tell({ measure: 'open: first paint', unit: 'ms', value: loaded.firstPaintMs })
  tell({ measure: 'open: data visible', unit: 'ms', value: loaded.visibleMs })
  tell({ measure: 'open: longest task', unit: 'ms', value: loaded.longestTaskMs })
  tell({ measure: 'open: blocked beyond 50 ms a task', unit: 'ms', value: loaded.blockedMs })
  tell({ measure: 'memory: heap of the page', unit: 'MB', value: await thread.heapMB() })
  const { nowMB, peakMB } = await rendererMemory(browser)
  tell({ measure: 'memory: renderer', unit: 'MB', value: nowMB - one.blankMB })
  tell({ measure: 'memory: renderer, highest', unit: 'MB', value: peakMB - one.blankMB })
}

async function use(
  one: PageCase,
  page: Page,
  thread: MainThread,
  tell: (sample: Sample) => void,
): Promise<void> {
  const { expected } = one
  const step = stepOn(one, page, thread, tell)
  const type = () => clickOn(page, `#type-${SWITCHED_TYPE}`)
  if (one.allTypes !== null) {
    await step('only one type', type, expected.onlyType)
    await step('no type chosen', type, expected.all)
    await page.evaluate((link) => location.replace(link), linkOf(one.allTypes))
    await page.evaluate((limitMs) => window.probe.settled(limitMs, null), LONGEST_STEP_MS)
  }
  for (let pair = 0; pair < (one.events < 1_000_000 ? 2 : 1); pair += 1) {
    await step('one type off', type, expected.withoutType)
    await step('one type on', type, expected.all)
  }
  await step('narrow days', () => typeDays(page, NARROWED_DAYS), expected.inDays)
  await step('widen days', () => typeDays(page, ['', '']), expected.all)
  await step('click a region', () => clickRegion(one, page), null)
}

/** Prepares something and answers what then has to be done at once. */
type Deed = () => Promise<() => Promise<void>>

/** @returns does something, waits until it has settled, and tells what it took; throws where it shows another count. */
function stepOn(one: PageCase, page: Page, thread: MainThread, tell: (sample: Sample) => void) {
  return async (name: string, prepare: Deed, expected: number | null): Promise<void> => {
    const act = await prepare()
    const what = expected === null ? '#popup li' : null
    await page.evaluate((summary) => window.probe.watch(summary), one.summary)
    const before = await thread.cpu()
    await act()
    const settled = await page.evaluate(([limitMs, wanted]) => window.probe.settled(limitMs, wanted), [
      LONGEST_STEP_MS,
      what,
    ] as const)
    const after = await thread.cpu()
    const cpu = { tasksMs: after.tasksMs - before.tasksMs, scriptsMs: after.scriptsMs - before.scriptsMs }
    const shown = eventsIn(settled.summary)
    if (expected !== null && shown !== expected)
      throw new Error(`${name}: ${shown ?? 'no'} events are shown, ${expected} must be`)
    for (const [measure, value] of timesOf(settled, cpu, expected === null))
      tell({ measure: `${name}: ${measure}`, unit: 'ms', value })
  }
}

function timesOf(
  settled: Settled,
  cpu: CpuTime,
  isPopup: boolean,
): readonly (readonly [measure: string, value: number | string])[] {
  return [
    ['next paint', settled.paintMs],
    ...(isPopup
      ? ([['list shown', settled.idleMs]] as const)
      : ([
          ['counts shown', settled.answerMs ?? 'the counts did not change'],
          ['picture', settled.pictureMs],
        ] as const)),
    ['main thread', cpu.tasksMs],
    ['scripts', cpu.scriptsMs],
    ['longest task', settled.longestTaskMs],
  ]
}

/** The number before "events". */
function eventsIn(summary: string): number | null {
  const digits = /(\d[\d,.\u00a0\u202f]*) events?\b/.exec(summary)?.[1]
  return digits === undefined ? null : Number(digits.replaceAll(/\D/g, ''))
}

async function boxOf(page: Page, selector: string): Promise<Box> {
  const element = page.locator(selector)
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  if (box === null) throw new Error(`${selector} is not shown`)
  return box
}

async function clickOn(page: Page, selector: string): Promise<() => Promise<void>> {
  const { x, y, width, height } = await boxOf(page, selector)
  return () => page.mouse.click(x + width / 2, y + height / 2)
}

async function typeDays(page: Page, [from, to]: readonly [string, string]): Promise<() => Promise<void>> {
  await page.locator('#to').focus()
  // By a script, because a box that is left sends its form.
  await page.locator('#from').evaluate((box, day) => Object.assign(box, { value: day }), from)
  await page.locator('#to').fill(to)
  return () => page.keyboard.press('Enter')
}

async function clickRegion(one: PageCase, page: Page): Promise<() => Promise<void>> {
  const label = pixelOf(one.region.label, CAMERA, await boxOf(page, one.map))
  const { x, y } = await page.evaluate(besideMarks, [label, MARK_PX] as const)
  await page.mouse.move(x, y)
  await page.evaluate(rest, REST_FRAMES)
  return () => page.mouse.click(x, y)
}

/** So long the pointer rests before it clicks, 200 ms of a smooth page: a hand takes no less from arriving to pressing. */
const REST_FRAMES = 12

/** Runs in the page. */
async function rest(frames: number): Promise<void> {
  for (let i = 0; i < frames; i += 1) await new Promise((next) => requestAnimationFrame(next))
}

/** Half of what must be free of marks around a click, and how far apart the places lie that are tried. */
const MARK_PX = 4

/** Runs in the page: the place nearest to that one where no canvas for marks, which screen readers pass over, is drawn on. */
function besideMarks([{ x, y }, stepPx]: readonly [{ x: number; y: number }, number]): {
  x: number
  y: number
} {
  const canvases = [...document.querySelectorAll<HTMLCanvasElement>('canvas[aria-hidden]')].flatMap(
    (canvas) => {
      const context = canvas.getContext('2d')
      return context === null ? [] : [{ context, edge: canvas.getBoundingClientRect() }]
    },
  )
  for (let ring = 0; ring < 20; ring += 1) {
    for (let turn = 0; turn < 12; turn += 1) {
      const angle = (turn / 12) * 2 * Math.PI
      const place = { x: x + ring * stepPx * Math.cos(angle), y: y + ring * stepPx * Math.sin(angle) }
      const isFree = canvases.every(({ context, edge }) => {
        const [left, top] = [place.x - edge.left - stepPx, place.y - edge.top - stepPx]
        return context.getImageData(left, top, 2 * stepPx, 2 * stepPx).data.every((part) => part === 0)
      })
      if (isFree) return place
    }
  }
  return { x, y }
}
