import type { Page } from '@playwright/test'

/** What has the focus, and whether the reader can see it. */
export interface FocusStop {
  readonly name: string
  /** Some of it is on top of everything else, inside the window. */
  readonly isSeen: boolean
}

/** Goes through the page with Tab, once around; answers what had the focus. */
export async function focusStops(page: Page, most = 200): Promise<readonly FocusStop[]> {
  const stops: FocusStop[] = []
  const first: string[] = []
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement) || focused === document.body) return null
      const { left, top, width, height } = focused.getBoundingClientRect()
      const spots = [0.08, 0.5, 0.92].flatMap((x) =>
        [0.15, 0.5, 0.85].map((y) => [left + x * width, top + y * height] as const),
      )
      const isSeen = spots.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y)
        return hit !== null && (focused.contains(hit) || hit.contains(focused))
      })
      const name = `${focused.tagName} #${focused.id} ${focused.getAttribute('aria-label') ?? focused.textContent}`
      return { name: name.slice(0, 80), isSeen }
    })
    if (stop === null || stop.name === first[0]) break
    first.push(stop.name)
    stops.push(stop)
  }
  return stops
}

/** Texts that the page shows cut off: boxes that hide what they cannot hold, to the side. */
export async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLElement>('button, label, summary, h1, h2, h3, p, li, td, th, dd'),
    ]
    return shown.flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return []
      const { overflowX, clipPath, position } = getComputedStyle(element)
      const isHidden = clipPath !== 'none' || (position === 'absolute' && element.offsetWidth <= 1)
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      return isCut && !isHidden ? [`${element.tagName} ${element.textContent.slice(0, 60)}`] : []
    })
  })
}

/** How far the page can be scrolled to the side, in pixels. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Shown texts in Cyrillic letters whose nearest `lang` is not Ukrainian. */
export async function unmarkedCyrillic(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.nodeValue ?? ''
      if (parent === null || !/\p{Script=Cyrillic}/u.test(text)) continue
      if (parent.closest('[lang]')?.getAttribute('lang') !== 'uk') found.push(text)
    }
    return found
  })
}

/** The spacing of WCAG 1.4.12. As a constructed sheet, since the page's policy allows no inline one. */
export async function widenText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}
