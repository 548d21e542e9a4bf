import type { Stop } from './marks/stops'

type Stops = readonly [Stop, ...Stop[]]

/** Widths in pixels by zoom of all lines on the land, and how much of what lies under them is seen through. */
export const LAND_LINES = {
  river: {
    widths: [
      [4, 0.4],
      [7, 1],
      [10, 2],
    ],
    opacity: 0.8,
  },
  coast: {
    widths: [
      [3, 1],
      [7, 1.2],
      [10, 1.6],
    ],
    opacity: 1,
  },
  // Through it each fill makes its own, darker line.
  regionBorder: {
    widths: [
      [3, 0.4],
      [6, 0.8],
      [10, 1.4],
    ],
    opacity: 0.42,
  },
  stateBorder: {
    widths: [
      [3, 0.8],
      [6, 1.4],
      [10, 2.4],
    ],
    opacity: 1,
  },
} as const satisfies Record<string, { readonly widths: Stops; readonly opacity: number }>
