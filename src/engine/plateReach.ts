import { unitsOfPx } from './world'

/** Plates closer than this at the smallest zoom of a step would cover each other; they are wider than high. */
export const REACH_PX = { right: 72, down: 40 } as const

/** The same in units of the world. */
export function reachAt(zoom: number): { readonly right: number; readonly down: number } {
  const px = unitsOfPx(zoom)
  return { right: REACH_PX.right * px, down: REACH_PX.down * px }
}
