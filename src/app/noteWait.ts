import type { Store } from '../state/store'

/** Counts what is waited for: the page is not idle meanwhile. Returns what ends the wait, to be called once. */
export function noteWait({ api }: Pick<Store, 'api'>): () => void {
  api.setState(({ awaited }) => ({ awaited: awaited + 1 }))
  return () => api.setState(({ awaited }) => ({ awaited: awaited - 1 }))
}
