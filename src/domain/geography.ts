import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'

/** How finely borders are drawn; the coarse level is loaded first. */
export const DETAIL_LEVELS = ['coarse', 'fine'] as const
export type DetailLevel = (typeof DETAIL_LEVELS)[number]

/** Up to this zoom the coarse borders (off by 1,100 m at most) are off by about a pixel. */
const COARSE_UP_TO = 5.5

/** The borders that a map of that zoom needs. */
export function levelAt(zoom: number): DetailLevel {
  return zoom > COARSE_UP_TO ? 'fine' : 'coarse'
}

type Areas<Properties> = FeatureCollection<Polygon | MultiPolygon, Properties>
type Lines = FeatureCollection<MultiLineString, object>

/** Everything of a region set that is drawn, at one level of detail. */
export interface Geography {
  readonly level: DetailLevel
  /** `properties.code` is the region's ISO 3166-2 code. */
  readonly regions: Areas<{ code: string; country: string }>
  /** Neighbouring land outside the set. */
  readonly context: Areas<object>
  /** Where land ends, of the set and of its neighbours. */
  readonly coast: MultiLineString
  readonly regionBorders: Lines
  readonly stateBorders: Lines
  readonly rivers: FeatureCollection
  readonly lakes: FeatureCollection
}
