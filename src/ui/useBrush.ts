import { type PointerEvent, useEffect, useEffectEvent, useState } from 'react'
import type { Days } from '../domain/calendar'

interface BrushOptions {
  readonly bins: readonly Days[]
  /** The days under a drag that still goes on; `null` when it is over, however it ended. */
  readonly onBrush: (days: Days | null) => void
  /** The days of a finished drag, or of the bin that was clicked. */
  readonly onChoose: (days: Days) => void
}

interface BrushHandlers {
  readonly onPointerDown: (press: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (move: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (release: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: () => void
}

/** Where a drag began and where it is, as places of bins. */
interface Drag {
  readonly from: number
  readonly to: number
}

/** A drag over the bins of a histogram chooses their days; Escape, or scrolling with the finger, gives it up. */
export function useBrush({ bins, onBrush, onChoose }: BrushOptions): BrushHandlers {
  const [drag, setDrag] = useState<Drag | null>(null)
  const isDragging = drag !== null
  const ended = useEffectEvent(() => onBrush(null))
  useEffect(() => {
    if (!isDragging) return undefined
    const escaped = (press: KeyboardEvent): void => {
      if (press.key !== 'Escape') return
      press.stopPropagation() // nothing else closes
      setDrag(null)
    }
    document.addEventListener('keydown', escaped, { capture: true })
    return () => {
      document.removeEventListener('keydown', escaped, { capture: true })
      ended()
    }
  }, [isDragging])
  return {
    onPointerDown(press) {
      if (!press.isPrimary || press.button !== 0) return
      press.currentTarget.setPointerCapture(press.pointerId)
      const at = binUnder(press, bins.length)
      setDrag({ from: at, to: at })
    },
    onPointerMove(move) {
      const to = binUnder(move, bins.length)
      if (drag === null || to === drag.to) return
      setDrag({ from: drag.from, to })
      onBrush(daysBetween(bins, drag.from, to))
    },
    onPointerUp(release) {
      if (drag === null) return
      onChoose(daysBetween(bins, drag.from, binUnder(release, bins.length)))
      setDrag(null)
    },
    onPointerCancel: () => setDrag(null),
  }
}

/** The axis runs from left to right in every language. */
function binUnder({ clientX, currentTarget }: PointerEvent<HTMLElement>, bins: number): number {
  const { left, width } = currentTarget.getBoundingClientRect()
  return Math.min(bins - 1, Math.max(0, Math.floor(((clientX - left) / width) * bins)))
}

function daysBetween(bins: readonly Days[], a: number, b: number): Days {
  return [bins[Math.min(a, b)]?.[0] ?? '', bins[Math.max(a, b)]?.[1] ?? '']
}
