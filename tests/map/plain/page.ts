import { vi } from 'vitest'

/** Gives the page a matrix that knows its scale: jsdom has none. */
export function stubMatrix(): void {
  class Matrix {
    a = 1
    scale(by: number): this {
      this.a *= by
      return this
    }
  }
  vi.stubGlobal('DOMMatrix', Matrix)
}

/** Fonts that are there at once, and containers that tell their size when `resize` is called. */
export function stubPage(): { readonly resize: () => void } {
  stubMatrix()
  class Face {
    load = () => Promise.resolve(this)
  }
  vi.stubGlobal('FontFace', Face)
  Object.defineProperty(document, 'fonts', { configurable: true, value: new Set() })
  const observers = new Set<() => void>()
  class Observer {
    readonly #told: () => void
    constructor(told: () => void) {
      this.#told = told
    }
    observe(): void {
      observers.add(this.#told)
    }
    disconnect(): void {
      observers.delete(this.#told)
    }
  }
  vi.stubGlobal('ResizeObserver', Observer)
  return {
    resize() {
      for (const told of observers) told()
    },
  }
}

/** Frames that come when a test lets them. */
export function stubFrames(): { readonly asked: () => number; readonly run: (nowMs: number) => void } {
  let frames = new Map<number, FrameRequestCallback>()
  let last = 0
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => {
    last += 1
    frames.set(last, run)
    return last
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame))
  return {
    asked: () => frames.size,
    /** Runs what was asked for; what is asked for meanwhile comes with the next one. */
    run(nowMs) {
      const due = frames
      frames = new Map()
      for (const run of due.values()) run(nowMs)
    },
  }
}

/** An element in the page that is so large. */
export function containerOf(widthPx: number, heightPx: number): HTMLElement {
  const container = document.createElement('div')
  sizeTo(container, widthPx, heightPx)
  document.body.append(container)
  return container
}

export function sizeTo(container: HTMLElement, widthPx: number, heightPx: number): void {
  Object.defineProperties(container, {
    clientWidth: { configurable: true, value: widthPx },
    clientHeight: { configurable: true, value: heightPx },
  })
}
