import type { Page } from '@playwright/test'

/** Collects what "Interaction to Next Paint" is made of: from the press to the next picture. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const durations: number[] = []
    Object.assign(window, { durations })
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('interactionId' in entry && entry.interactionId !== 0) durations.push(entry.duration)
      }
    })
    observer.observe({ type: 'event', buffered: false, durationThreshold: 16 } as PerformanceObserverInit)
  })
}

/** The longest since it was last asked for, in milliseconds; 0 where the browser found none worth telling. */
export async function longestSince(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next))
    for (let frames = 0; frames < 3; frames += 1) await frame()
    const durations: unknown = Reflect.get(window, 'durations')
    const all = Array.isArray(durations) ? durations.splice(0).map(Number) : []
    return Math.max(0, ...all)
  })
}

/** One line of the run's output. */
export function printTime(name: string, ms: number): void {
  console.log(`interaction ${name.padEnd(24)} ${String(ms).padStart(5)} ms`)
}
