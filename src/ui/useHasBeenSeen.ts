import { type RefCallback, useCallback, useState } from 'react'

/**
 * Whether an element has been in view, so that what costs something is asked for only then. Where the browser cannot tell,
 * it counts as in view.
 *
 * @returns with the ref of that element.
 */
export function useHasBeenSeen(): readonly [hasBeenSeen: boolean, watched: RefCallback<Element>] {
  const [hasBeenSeen, setHasBeenSeen] = useState(typeof IntersectionObserver === 'undefined')
  const watched = useCallback((element: Element | null) => {
    if (element === null || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return
      setHasBeenSeen(true)
      observer.disconnect()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [hasBeenSeen, watched]
}
