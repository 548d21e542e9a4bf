import type { StyleSpecification } from 'maplibre-gl'
import { PALETTES } from '../domain/palette'
import type { Theme } from '../domain/view'
import { fontFaces } from './fonts'

/** Id of the only layer that the style itself holds; every other one comes from a {@link MapLayer}. */
export const BACKGROUND = 'background'

/** The empty sheet that layers are added to: nothing in it is fetched but our own fonts. */
export function baseStyle(theme: Theme, baseUrl: string): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces(baseUrl),
    sources: {},
    transition: { duration: 0, delay: 0 }, // a picture that is at rest must be the same picture every time
    layers: [{ id: BACKGROUND, type: 'background', paint: { 'background-color': PALETTES[theme].beyond } }],
  }
}
