import type { LngLat } from '../../../src/domain/region'

export const SUBJECTS = ['atlas', 'yardstick'] as const
export type Subject = (typeof SUBJECTS)[number]

/** `slow` = the main thread four times slower, and a slow 4G network; `webgl` = the browser does not say that it has no
 * GPU, so that MapLibre draws the map: where it says so, a page may draw without WebGL. */
export const SETTINGS = ['plain', 'slow', 'webgl'] as const
export type Setting = (typeof SETTINGS)[number]

/** What Chromium's developer tools call "Slow 4G": 1.6 Mbit/s less a tenth, and 3.75 times 150 ms. */
export const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
} as const
export const SLOWER_CPU = 4

/** A page with so many events that can be visited again and again. Both pages have the same ids for the same things. */
export interface PageCase {
  readonly subject: Subject
  readonly events: number
  /** Ends in a slash. */
  readonly address: string
  /** Bytes that its server has sent so far. */
  readonly sentBytes: () => number
  /** Memory of a renderer that shows an empty page. */
  readonly blankMB: number
  /** CSS selector of what says "N events" and changes with every filter. */
  readonly summary: string
  /** CSS selector of the element that holds the map. */
  readonly map: string
  /** The link's part that ticks every type; `null` where all are ticked from the start. */
  readonly allTypes: string | null
  /** A region to click, with events and without a settlement near the place where its label stands. */
  readonly region: { readonly code: string; readonly label: LngLat }
  /** How many events each filter must leave. */
  readonly expected: Expected
}

/** Worked out by loops over the same events, so that a page that shows something else is found out. */
export interface Expected {
  readonly all: number
  readonly withoutType: number
  readonly onlyType: number
  readonly inDays: number
}

/** The type that is switched, and the days that are narrowed to. */
export const SWITCHED_TYPE = 'strike'
export const NARROWED_DAYS = ['2023-06-01', '2023-08-31'] as const

/** Camera of every visit: it shows Ukraine and its neighbours. */
export const CAMERA = { zoom: 5.2, lat: 49, lng: 33.5 } as const
export const VIEWPORT = { width: 1440, height: 900 } as const

/** Longest that one step may take. */
export const LONGEST_STEP_MS = 60_000
