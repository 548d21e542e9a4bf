import { useSyncExternalStore } from 'react'

/** The browser's service workers; `null` where there are none: without https, in some private windows, and in a frame. */
export function siteWorkers(): ServiceWorkerContainer | null {
  try {
    const isAlone = window.top === window
    return isAlone && 'serviceWorker' in navigator && 'caches' in window ? navigator.serviceWorker : null
  } catch {
    return null // a sandbox forbids to ask
  }
}

/** Whether a service worker answers for this page: only then is there a copy that it could have come from. */
export function useIsAnswered(): boolean {
  return useSyncExternalStore(
    watchController,
    () => (siteWorkers()?.controller ?? null) !== null,
    () => false,
  )
}

function watchController(onChange: () => void): () => void {
  const workers = siteWorkers()
  workers?.addEventListener('controllerchange', onChange)
  return () => workers?.removeEventListener('controllerchange', onChange)
}
