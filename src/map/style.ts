import type { StyleSpecification } from 'maplibre-gl'
import { PALETTES } from '../domain/palette'
import type { Theme } from '../domain/view'

/** Id of the only layer that the style itself holds; every other one comes from a {@link MapLayer}. */
export const BACKGROUND = 'background'

/** The empty sheet that layers are added to: nothing in it is fetched, and MapLibre writes nothing. */
export function baseStyle(theme: Theme): StyleSpecification {
  return {
    version: 8,
    sources: {},
    transition: { duration: 0, delay: 0 }, // a picture that is at rest must be the same picture every time
    layers: [{ id: BACKGROUND, type: 'background', paint: { 'background-color': PALETTES[theme].beyond } }],
  }
}
