import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefCallback, type RefObject, useEffect, useState } from 'react'

/** Height of a row before it has been measured. */
const ESTIMATED_PX = 130
const OVERSCAN = 6

/** A row that is in the page, under a gap as high as the rows that are left out before it. */
interface RowInView {
  readonly index: number
  readonly gapPx: number
}

export interface RowsInView {
  /** In order. */
  readonly rows: readonly RowInView[]
  /** Height of the rows that are left out after the last one. */
  readonly endGapPx: number
  /** Belongs to each row, with its index as `data-index`; a row that is always there needs no measuring. */
  readonly measure: RefCallback<HTMLElement> | undefined
}

interface Rows {
  readonly count: number
  /** Rows that stay wherever the reader scrolls, such as the one that has the focus; others than there are do nothing. */
  readonly kept: readonly number[]
  /** Whether every row is in the page. */
  readonly isWhole: boolean
  readonly scroller: RefObject<HTMLElement | null>
}

/** Which rows of a long list are in the page: those in view, some around them, and those to keep. */
export function useRowsInView({ count, kept, isWhole, scroller }: Rows): RowsInView {
  const frame = useAttached(scroller)
  const virtualizer = useVirtualizer({
    count: isWhole ? 0 : count,
    enabled: !isWhole,
    getScrollElement: () => frame ?? scroller.current,
    estimateSize: () => ESTIMATED_PX,
    overscan: OVERSCAN,
    rangeExtractor: (range) => {
      const wanted = new Set([
        ...defaultRangeExtractor(range),
        ...kept.filter((row) => row >= 0 && row < count),
      ])
      return [...wanted].sort((a, b) => a - b)
    },
  })
  if (isWhole) {
    const rows = Array.from({ length: count }, (_, index) => ({ index, gapPx: 0 }))
    return { rows, endGapPx: 0, measure: undefined }
  }
  const items = virtualizer.getVirtualItems()
  return {
    rows: items.map(({ index, start }, at) => ({ index, gapPx: start - (items[at - 1]?.end ?? 0) })),
    endGapPx: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
  }
}

/** The element once it is there: rows are drawn before the frame around them is. */
function useAttached(scroller: RefObject<HTMLElement | null>): HTMLElement | null {
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  useEffect(() => {
    let isOver = false
    queueMicrotask(() => {
      if (!isOver) setFrame(scroller.current)
    })
    return () => {
      isOver = true
    }
  }, [scroller])
  return frame
}
