import { useSyncExternalStore } from 'react'

/** Below this width the popup becomes part of the sheet under the map. */
const NARROW = '(max-width: 899px)'

function watch(onChange: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether the page is laid out for a phone. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(NARROW).matches)
}
