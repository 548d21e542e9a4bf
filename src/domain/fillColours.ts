import type { Theme } from './view'

/** Colours that the map and its legend share, as `#rrggbb`. */
export interface FillColours {
  /** From few to many events; neighbours are at least 9 L* apart. */
  readonly classes: Readonly<Record<1 | 2 | 3 | 4, string>>
  /** A region that no report of the data set names. */
  readonly land: string
  /** Strokes of the hatch of a region that is only mentioned; drawn on `land`. */
  readonly hatch: string
}

/** One warm scale, sand to brown: no party's colour, and no red, which would be a verdict. */
export const FILL_COLOURS: Readonly<Record<Theme, FillColours>> = {
  light: {
    classes: { 1: '#efd9a8', 2: '#dab26c', 3: '#bf8d45', 4: '#9d6a35' },
    land: '#f1f0ec',
    hatch: '#bf8d45',
  },
  dark: {
    classes: { 1: '#503f24', 2: '#70552a', 3: '#936d2e', 4: '#b38537' },
    land: '#2b2e31',
    hatch: '#936d2e',
  },
}
