/** Pixels from the left and top of the map element. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PixelSize {
  readonly widthPx: number
  readonly heightPx: number
}

/** Where the popup's top left corner goes, and whether it stands clear of the region. */
export interface Placement {
  readonly left: number
  readonly top: number
  readonly isClear: boolean
}

const GAP_PX = 14
const EDGE_PX = 8

/** How far right of a region the room must reach for a popup beside it. */
export function popupReachPx(popupWidthPx: number): number {
  return GAP_PX + popupWidthPx + EDGE_PX
}

/**
 * Puts a popup beside a region: right of it, else left, else below, else above. Where no side has room it goes to
 * the edge of the map that hides least of the region; the caller may move the map then.
 */
export function placeBeside(region: PixelBox, popup: PixelSize, map: PixelSize): Placement {
  const { widthPx, heightPx } = popup
  const middleX = (region.left + region.right - widthPx) / 2
  const middleY = (region.top + region.bottom - heightPx) / 2
  const corners = [
    [region.right + GAP_PX, middleY],
    [region.left - GAP_PX - widthPx, middleY],
    [middleX, region.bottom + GAP_PX],
    [middleX, region.top - GAP_PX - heightPx],
  ] as const
  const options = corners.map(([x, y]) => {
    const left = within(x, map.widthPx - widthPx)
    const top = within(y, map.heightPx - heightPx)
    return {
      left,
      top,
      hiddenPx2: overlap(region, { left, top, right: left + widthPx, bottom: top + heightPx }),
    }
  })
  const best = options.reduce((least, option) => (option.hiddenPx2 < least.hiddenPx2 ? option : least))
  return { left: best.left, top: best.top, isClear: best.hiddenPx2 === 0 }
}

/** `room` = what the map has beyond the popup; where it is too small for both edges, they share it. */
function within(value: number, room: number): number {
  const edge = Math.min(EDGE_PX, Math.max(0, room / 2))
  return Math.round(Math.max(edge, Math.min(value, room - edge)))
}

function overlap(a: PixelBox, b: PixelBox): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}
