import type { RegionCode } from './dataset'
import type { Text } from './language'

/** Longitude, latitude in degrees (WGS 84), in GeoJSON order. */
export type LngLat = readonly [lng: number, lat: number]
/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** A first-level region: what events refer to, and what a reader searches for. */
export interface Region {
  readonly code: RegionCode
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly name: Text
  /** Without "Oblast", for labels on the map. */
  readonly short: Text
  /** Other spellings and languages, for search only. */
  readonly alternates: readonly string[]
  /** Inside the polygon, away from its border. */
  readonly label: LngLat
  readonly bbox: Bounds
}

export interface City {
  readonly name: Text
  readonly point: LngLat
  readonly region: RegionCode
  /** 1 (largest) to 4: the zoom at which it is labelled follows. */
  readonly rank: 1 | 2 | 3 | 4
}

/** The regions of one part of the world with their names; the polygons are a {@link Geography}. */
export interface RegionSet {
  readonly id: string
  /** How far the map may be moved. */
  readonly bounds: Bounds
  readonly countries: ReadonlyMap<string, Text>
  readonly regions: ReadonlyMap<RegionCode, Region>
  readonly cities: readonly City[]
  readonly attribution: readonly string[]
}

/** Smallest box around the regions; `null` for none that the set knows. Boxes here never cross 180°. */
export function boundsOfRegions(codes: Iterable<RegionCode>, regionSet: RegionSet): Bounds | null {
  let bounds: Bounds | null = null
  for (const code of codes) {
    const box = regionSet.regions.get(code)?.bbox
    if (box !== undefined) bounds = bounds === null ? box : union(bounds, box)
  }
  return bounds
}

function union(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
