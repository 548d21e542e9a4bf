import type { Source } from './sources'

/** West, south, east, north in degrees; never crosses the antimeridian. */
export type Box = readonly [number, number, number, number]

/** Longitude, latitude in degrees, WGS 84. */
export type LngLat = readonly [number, number]

/** A name in the two languages of the app. */
export interface Names {
  readonly en: string
  readonly uk: string
}

/** A country whose regions the set shows. `code` is ISO 3166-1 alpha-2, the prefix of its region codes. */
export interface SetCountry {
  readonly code: string
  readonly name: Names
}

/** The one country whose regions come from a better source than Natural Earth. */
export interface Refinement {
  readonly country: string
  /** ISO 3166-1 alpha-3 of the country in the outline source. */
  readonly outlineCode: string
  /** ECharts-encoded regions of the country. */
  readonly source: Source
  /** Name in that source → ISO 3166-2. Every feature must be listed. */
  readonly codes: Readonly<Record<string, string>>
}

/** What must hold of the result, measured or looked up independently of the sources. */
export interface Expectations {
  /** Official areas in km² by region; a measured area may differ by 1 %. */
  readonly areasKm2: Readonly<Record<string, number>>
  /** Points of known region, by name. `fineOnly` ones lie in parts that the coarse level leaves out. */
  readonly points: readonly { name: string; at: LngLat; region: string; fineOnly?: boolean }[]
  /** Regions that surround another one: outer → inner. */
  readonly holes: Readonly<Record<string, string>>
  /** Regions with a detached part inside another one, and a point in that part (fine level only). */
  readonly exclaves: readonly { name: string; region: string; at: LngLat }[]
  /** Number of regions by country. */
  readonly counts: Readonly<Record<string, number>>
}

/** Everything that makes one map: nothing outside `sets/` knows which war or which countries these are. */
export interface RegionSet {
  readonly id: string
  /** Everything is clipped to it; also the furthest that the map can be moved. */
  readonly box: Box
  readonly countries: readonly SetCountry[]
  /** Regions in scope and their names, cities and rivers: tables as `tables.ts` reads them. */
  readonly regionTable: string
  readonly cityTable: string
  /** Region codes that Natural Earth has wrong → right ones. */
  readonly codeFixes: Readonly<Record<string, string>>
  readonly refinement: Refinement
  readonly riverTable: string
  /** A point in each lake of the source that no longer exists. */
  readonly drainedLakes: readonly LngLat[]
  readonly attribution: readonly string[]
  readonly expected: Expectations
}
