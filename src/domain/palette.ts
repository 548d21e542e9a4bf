import { FILL_COLOURS, type FillColours } from './fillColours'
import type { Theme } from './view'

/** Colours of everything on the map but the marks, as `#rrggbb`. */
export interface Palette {
  readonly fills: FillColours
  /** Beyond the edge of the region set. */
  readonly beyond: string
  readonly context: string
  readonly water: string
  readonly shore: string
  readonly regionBorder: string
  readonly stateBorder: string
  /** Labels of regions with events and of cities, outlines, numbers. */
  readonly ink: string
  /** Labels of the other regions, dots of cities. */
  readonly faintInk: string
  /** Halo of labels, casing of outlines, plate under marks. */
  readonly paper: string
  readonly plateEdge: string
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    fills: FILL_COLOURS.light,
    beyond: '#e9e8e3',
    context: '#e4e3de',
    water: '#d3e1e8',
    shore: '#b4c8d3',
    regionBorder: '#6f6a5c',
    stateBorder: '#85847d',
    ink: '#14171a',
    faintInk: '#5c6064',
    paper: '#fcfbf8',
    plateEdge: '#a7a59d',
  },
  dark: {
    fills: FILL_COLOURS.dark,
    beyond: '#191b1d',
    context: '#212427',
    water: '#121a21',
    shore: '#2a3a46',
    regionBorder: '#c9c3b4',
    stateBorder: '#7b8085',
    ink: '#fbf8f1',
    faintInk: '#b0b4b8',
    paper: '#16181a',
    plateEdge: '#5c6166',
  },
}
