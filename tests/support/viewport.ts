import { vi } from 'vitest'

/** A page whose elements come into view only when they are told to. */
export interface Viewport {
  /** Everything that is watched comes into view. */
  readonly scrollToAll: () => void
}

/** Gives this page a viewport, which jsdom has not: without it everything counts as in view. */
export function stubViewport(): Viewport {
  const watched: (() => void)[] = []
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #tell: (entries: readonly { isIntersecting: boolean }[]) => void
      constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
        this.#tell = tell
      }
      observe(): void {
        watched.push(() => this.#tell([{ isIntersecting: true }]))
      }
      disconnect = vi.fn()
    },
  )
  return {
    scrollToAll() {
      for (const see of watched.splice(0)) see()
    },
  }
}
