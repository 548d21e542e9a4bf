import type { LinkWindow } from './history'

/**
 * A window whose address follows the view without an entry in the history for each step: that is also the history of the
 * page around the frame, whose Back leads on to where the reader came from.
 */
export function frameWindow(window: LinkWindow): LinkWindow {
  return {
    get location() {
      return window.location
    },
    history: {
      get state() {
        return window.history.state
      },
      pushState: (...entry) => window.history.replaceState(...entry),
      replaceState: (...entry) => window.history.replaceState(...entry),
    },
    addEventListener: (type, listener) => window.addEventListener(type, listener),
    removeEventListener: (type, listener) => window.removeEventListener(type, listener),
  }
}
