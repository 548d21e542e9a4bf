import type { Padding, Size } from '../domain/cameraMath'
import { popupReachPx } from '../domain/placement'

/** Width of the column of map buttons: neither may lie over the other. */
const BUTTONS_PX = 104
/** As in PlacedPopup.module.css. */
const POPUP_REM = 21.5
/** Height of the credits and the scale at the foot of the map. */
const FOOT_REM = 2

/** The part of the map, from its top left corner, in which a popup hides neither buttons nor credits nor scale. */
export function popupRoom({ widthPx, heightPx }: Size, remPx: number): Size {
  return { widthPx: widthPx - BUTTONS_PX, heightPx: heightPx - FOOT_REM * remPx }
}

/** What to keep free of a region so that its popup has room to the right of it. */
export function popupPadding(remPx: number): Padding {
  return { top: 0, right: popupReachPx(POPUP_REM * remPx) + BUTTONS_PX, bottom: 0, left: 0 }
}

/** The reader's text size, which the popup grows with. */
export function rootRemPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
