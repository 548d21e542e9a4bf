import type { Day, Party, RegionCode } from './dataset'
import type { Language } from './language'
import type { Support } from './support'

/** Centre of the element "Map" in degrees and zoom of 512-pixel tiles, both without padding. */
export interface Camera {
  /** Two decimals, so that a link holds it exactly. */
  readonly zoom: number
  /** Four decimals. */
  readonly lat: number
  /** Four decimals. */
  readonly lng: number
}

/** What is shown; an empty list or text narrows nothing. OR within a facet, AND across facets. */
export interface Filter {
  readonly types: readonly string[]
  readonly parties: readonly Party[]
  readonly supports: readonly Support[]
  readonly regions: readonly RegionCode[]
  /** Inclusive; either may stand alone. */
  readonly from: Day | null
  readonly to: Day | null
  /** At most 64 characters. */
  readonly text: string
}

export type Theme = 'light' | 'dark'
export type Screen = 'map' | 'table'

/**
 * All that a reader can change and all that a link carries. `null` = the default, which is not written:
 * first data set, fitted camera, nothing selected, the browser's language, the system's theme, newest version.
 */
export interface View {
  readonly set: string | null
  readonly camera: Camera | null
  readonly region: RegionCode | null
  readonly event: string | null
  readonly filter: Filter
  readonly screen: Screen
  readonly language: Language | null
  readonly theme: Theme | null
  readonly version: string | null
  /** The earlier version that what is shown is compared with; the reader came from it. */
  readonly since: string | null
}

export const NO_FILTER: Filter = {
  types: [],
  parties: [],
  supports: [],
  regions: [],
  from: null,
  to: null,
  text: '',
}

export const FIRST_VIEW: View = {
  set: null,
  camera: null,
  region: null,
  event: null,
  filter: NO_FILTER,
  screen: 'map',
  language: null,
  theme: null,
  version: null,
  since: null,
}

/** Zooms that the map goes to; a link's zoom is clamped to them. */
export const ZOOM_RANGE = { min: 3, max: 10 } as const
/** Longest search text, in code points. */
export const TEXT_LIMIT = 64

/** The camera as links hold it: zoom to 2 decimals within its range, degrees to 4. */
export function roundedCamera({ zoom, lat, lng }: Camera): Camera {
  const clamped = Math.min(ZOOM_RANGE.max, Math.max(ZOOM_RANGE.min, zoom))
  return { zoom: rounded(clamped, 100), lat: rounded(lat, 10_000), lng: rounded(lng, 10_000) }
}

function rounded(value: number, steps: number): number {
  const result = Math.round(value * steps) / steps
  return result === 0 ? 0 : result // never -0, which a link would write as "-0.0000"
}

/** Whether any facet, day or text narrows the view. */
export function isNarrowed(filter: Filter): boolean {
  const { types, parties, supports, regions, from, to, text } = filter
  return (
    [types, parties, supports, regions].some((facet) => facet.length > 0) ||
    from !== null ||
    to !== null ||
    text !== ''
  )
}
