/** What a page tells about one thing that was done to it; all times in milliseconds since the input. */
export interface Settled {
  /** The summary's text has changed, and the frame after has begun; `null` = it did not change. */
  readonly answerMs: number | null
  /** The page says that it is idle. */
  readonly idleMs: number
  /** The GPU has finished what it was given until then. */
  readonly pictureMs: number
  /** From the input to the next paint, as the browser tells it in steps of 8 ms; at most 16 ms is 16. */
  readonly paintMs: number
  /** Longest task of the main thread since the input; the browser tells none below 50 ms, which is 0. */
  readonly longestTaskMs: number
  readonly summary: string
}

/** What `installProbe` leaves in the page. */
export interface Probe {
  /** To be called before something is done. */
  readonly watch: (summary: string) => void
  /** @param what is waited for beside that the page is idle: something that must be there. */
  readonly settled: (limitMs: number, what: string | null) => Promise<Settled>
  readonly loaded: (limitMs: number) => Promise<Loaded>
}

/** How the page was opened; times since navigation began. */
export interface Loaded {
  /** Data and picture are there and nothing moves, and the GPU has finished. */
  readonly visibleMs: number
  readonly firstPaintMs: number
  readonly longestTaskMs: number
  /** What tasks took beyond 50 ms each, added up. */
  readonly blockedMs: number
}

declare global {
  interface Window {
    probe: Probe
    /** Of the canvases that the page draws on with WebGL. */
    contexts: Set<WebGL2RenderingContext>
    /** Of those that it draws on otherwise. */
    brushes: Set<CanvasRenderingContext2D>
  }
}

/**
 * Runs before {@link installProbe}: notes each drawing context. TypeScript's loader names functions with a helper, which
 * the page does not have.
 */
export const PREPARE_PROBE = `
  globalThis.__name = (named) => named
  window.contexts = new Set()
  window.brushes = new Set()
  const original = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (...args) {
    const context = original.apply(this, args)
    if (context instanceof WebGL2RenderingContext) window.contexts.add(context)
    if (context instanceof CanvasRenderingContext2D) window.brushes.add(context)
    return context
  }`

/** Runs in the page before its own scripts, as text: it may use nothing from outside. */
export function installProbe(): void {
  const tasks: { start: number; ms: number }[] = []
  const interactions: { start: number; ms: number }[] = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })
  const eventTimes: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    buffered: true,
    durationThreshold: 16,
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('interactionId' in entry && entry.interactionId !== 0)
        interactions.push({ start: entry.startTime, ms: entry.duration })
    }
  }).observe(eventTimes)

  let input = 0
  let answered: number | null = null
  let idleSince: number | null = null
  const noteInput = (event: Event): void => {
    if (event.isTrusted && input === 0) input = event.timeStamp
  }
  for (const name of ['pointerdown', 'keydown']) addEventListener(name, noteInput, { capture: true })

  const frame = () => new Promise<number>((next) => requestAnimationFrame(next))
  const isIdle = (): boolean => {
    const { app, idle } = document.documentElement.dataset
    return app === 'ready' && idle === 'true'
  }
  /** Looks whenever something changes, so that waiting costs no frames. */
  const until = (isSo: () => boolean, limitMs: number, changes: MutationObserverInit) =>
    new Promise<void>((done, fail) => {
      if (isSo()) {
        done()
        return
      }
      const observer = new MutationObserver(() => {
        if (!isSo()) return
        observer.disconnect()
        done()
      })
      AbortSignal.timeout(limitMs).addEventListener('abort', () => {
        observer.disconnect()
        fail(new Error(`not within ${limitMs / 1000} s`))
      })
      observer.observe(document.documentElement, changes)
    })
  /**
   * The GPU's work is waited for in a task of its own, which does not count as one of the page.
   *
   * @returns a time before that task and after all others.
   */
  const fence = async (): Promise<number> => {
    const { port1, port2 } = new MessageChannel()
    const started = performance.now()
    await new Promise((next) => {
      port1.onmessage = next
      port2.postMessage(null)
    })
    // A canvas that is not in the page is no part of the picture: one may only have been asked for its driver.
    const isShown = ({ canvas }: { canvas: object }) => canvas instanceof Node && canvas.isConnected
    for (const context of window.contexts)
      if (isShown(context))
        context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4))
    for (const brush of window.brushes) if (isShown(brush)) brush.getImageData(0, 0, 1, 1)
    return started
  }
  const longestOf = (
    entries: readonly { start: number; ms: number }[],
    since: number,
    until = Infinity,
  ): number =>
    Math.max(0, ...entries.filter(({ start, ms }) => start + ms > since && start < until).map(({ ms }) => ms))

  let answers: MutationObserver | null = null
  let idles: MutationObserver | null = null
  let summaryText: () => string = () => ''
  window.probe = {
    watch: (selector) => {
      input = 0
      answered = null
      idleSince = null
      const element = document.querySelector(selector)
      summaryText = () => document.querySelector(selector)?.textContent ?? ''
      const before = summaryText()
      answers?.disconnect()
      idles?.disconnect()
      answers = new MutationObserver(() => {
        if (answered !== null || summaryText() === before) return
        answered = performance.now()
        void frame().then((at) => {
          answered = Math.max(at, answered ?? 0)
        })
      })
      if (element) answers.observe(element, { childList: true, characterData: true, subtree: true })
      idles = new MutationObserver(() => {
        idleSince = isIdle() ? performance.now() : null
      })
      idles.observe(document.documentElement, { attributes: true })
    },
    settled: async (limitMs, what) => {
      // What was done has been handled by now, but what follows from it may only begin in the next frame.
      await frame()
      await frame()
      const isThere = () => isIdle() && (what === null || document.querySelector(what) !== null)
      await until(isThere, limitMs, {
        attributes: true,
        ...(what === null ? {} : { childList: true, subtree: true }),
      })
      const idleAt = Math.max(input, idleSince ?? input)
      const thereAt = performance.now()
      const workDone = await fence()
      const pictureAt = performance.now()
      await frame()
      await frame()
      await frame()
      answers?.disconnect()
      idles?.disconnect()
      return {
        answerMs: answered === null ? null : answered - input,
        idleMs: (what === null ? idleAt : thereAt) - input,
        pictureMs: pictureAt - input,
        paintMs: Math.max(16, longestOf(interactions, input)),
        longestTaskMs: longestOf(tasks, input, workDone),
        summary: summaryText(),
      }
    },
    loaded: async (limitMs) => {
      await until(isIdle, limitMs, { attributes: true })
      const workDone = await fence()
      const visibleMs = performance.now()
      await frame()
      await frame()
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      return {
        visibleMs,
        firstPaintMs: paint?.startTime ?? visibleMs,
        longestTaskMs: longestOf(tasks, 0, workDone),
        blockedMs: tasks
          .filter(({ start }) => start < workDone)
          .reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0),
      }
    },
  }
}
