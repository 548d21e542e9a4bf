import { useSyncExternalStore } from 'react'

/**
 * Below this width, 900 px at the usual text size, the popup becomes part of the sheet under the map. In `em`, so that
 * a reader who has set larger text gets the layout that has room for it.
 */
const NARROW = '(max-width: 56.24em)'

function watch(onChange: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether the page is laid out for a phone. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    watch,
    () => matchMedia(NARROW).matches,
    () => false, // a page that is written for all screens
  )
}
