/** What a reader tried that is left to the page around. */
export type LeftToPage = 'wheel' | 'finger'

/**
 * Leaves to the page what scrolls it: a wheel without Ctrl or ⌘, and one finger. Two fingers, keys and the mouse move the
 * map that lies in the element, whoever draws it; a tap is still a tap. The map must allow panning by touch in its style.
 *
 * @param onLeft told of each such try.
 * @returns what stops it.
 */
export function cooperate(element: HTMLElement, onLeft: (what: LeftToPage) => void): () => void {
  const wheel = (turn: WheelEvent): void => {
    if (turn.ctrlKey || turn.metaKey) return
    turn.stopPropagation()
    onLeft('wheel')
  }
  const fingers = new Set<number>()
  const down = ({ pointerType, pointerId }: PointerEvent): void => {
    if (pointerType === 'touch') fingers.add(pointerId)
  }
  const up = ({ pointerId }: PointerEvent): void => {
    fingers.delete(pointerId)
  }
  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' && fingers.size < 2) event.stopPropagation()
  }
  const touchMove = (event: TouchEvent): void => {
    if (event.touches.length > 1) {
      if (event.cancelable) event.preventDefault() // else the page would be scrolled, too
      return
    }
    event.stopPropagation()
    onLeft('finger')
  }
  const listening = new AbortController()
  const { signal } = listening
  // Before the map, which listens further inside.
  const first = { capture: true, signal }
  element.addEventListener('wheel', wheel, { ...first, passive: true })
  element.addEventListener('pointerdown', down, first)
  element.addEventListener('pointermove', move, first)
  for (const type of ['pointerup', 'pointercancel'] as const) element.addEventListener(type, up, first)
  element.addEventListener('touchmove', touchMove, { ...first, passive: false })
  return () => listening.abort()
}
