import { PALETTES, type Palette } from '../../domain/palette'
import type { Theme } from '../../domain/view'

/** A picture is drawn for the screen's themes or for paper. */
export type PictureTheme = Theme | 'print'

/** On paper the land is paper-white and the steps are wider, so that they read in greyscale and save ink. */
const PRINT: Palette = {
  fills: {
    classes: { 1: '#f0dfb6', 2: '#d3ad6b', 3: '#ab7d40', 4: '#7f5527' },
    land: '#ffffff',
    hatch: '#7f5527',
  },
  beyond: '#f2f2f0',
  context: '#f2f2f0',
  water: '#e4ebf0',
  shore: '#8fa5b3',
  regionBorder: '#5a564b',
  stateBorder: '#5a5a56',
  ink: '#000000',
  faintInk: '#4a4d50',
  paper: '#ffffff',
  plateEdge: '#6f6d67',
}

/** Colours of everything in a picture but the marks. */
export function picturePalette(theme: PictureTheme): Palette {
  return theme === 'print' ? PRINT : PALETTES[theme]
}

/** The theme whose marks a picture has. */
export function markTheme(theme: PictureTheme): Theme {
  return theme === 'dark' ? 'dark' : 'light'
}
