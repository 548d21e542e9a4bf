import fc from 'fast-check'
import { PARTIES } from '../../src/domain/dataset'
import { dayOf } from '../../src/domain/dayNumber'
import { SUPPORTS } from '../../src/domain/support'
import { type Filter, NO_FILTER } from '../../src/domain/view'
import { type Columns, FLAG, NO_REGION, UNDATED } from '../../src/engine/columns'

/** A row of columns as an object. */
export interface PlainRow {
  readonly type: number
  readonly parties: number
  readonly support: number
  /** `null` = undated. */
  readonly days: readonly [first: number, last: number] | null
  readonly isReported: boolean
  readonly regions: readonly { readonly region: number; readonly kind: number }[]
  readonly points: readonly { readonly region: number; readonly radiusKm: number }[]
  readonly sources: readonly number[]
}

export const TYPES = ['attack', 'strike', 'shelling']
export const REGIONS = ['UA-63', 'UA-32', 'RU-KRS', 'RU-BRY']
/** A day in the middle of those that rows have. */
export const MIDDLE = 19_800

/** A row for each number: neighbouring numbers give rows that differ in one thing, and all kinds of rows come. */
function rowOf(number: number): PlainRow {
  let rest = number
  const below = (count: number): number => {
    const part = rest % count
    rest = Math.floor(rest / count)
    return part
  }
  const start = MIDDLE - 30 + below(60)
  const days = [0, 0, 0, 0, 1, 2, 50][below(7)] ?? 0
  const regions = [[], [0], [1], [2], [3], [0, 1], [1, 0], [3, 2, 1]][below(8)] ?? []
  const kind = below(4)
  const [hasPoint, isOutside] = [below(3), below(4) === 0]
  return {
    days: below(9) === 0 ? null : [start, start + days],
    type: below(3),
    parties: [1, 2, 3, 0, 17][below(5)] ?? 0,
    support: below(5),
    isReported: below(4) === 0,
    regions: regions.map((region, at) => ({ region, kind: at === 0 ? kind : 2 })),
    points: Array.from({ length: hasPoint }, (_, at) => ({
      region: isOutside ? NO_REGION : (regions[0] ?? NO_REGION),
      radiusKm: at === 0 ? 0 : 5,
    })),
    sources: [[below(6)], [], [6, below(6)]][below(3)] ?? [],
  }
}

/** Up to a hundred rows, of which many are alike. */
export const someRows: fc.Arbitrary<readonly PlainRow[]> = fc
  .array(fc.nat(2 ** 40).map(rowOf), { maxLength: 80, size: 'max' })
  .map((rows) => rows.flatMap((row, at) => (at % 3 === 0 ? [row, row] : [row])))

/** Filters over the same values, with days in any order. */
export const someFilter: fc.Arbitrary<Filter> = fc
  .record({
    types: fc.subarray(TYPES),
    parties: fc.subarray([...PARTIES]),
    supports: fc.subarray([...SUPPORTS]),
    regions: fc.subarray(REGIONS),
    from: fc.option(fc.integer({ min: MIDDLE - 90, max: MIDDLE + 90 }), { nil: null }),
    to: fc.option(fc.integer({ min: MIDDLE - 90, max: MIDDLE + 90 }), { nil: null }),
    narrowed: fc.subarray(['types', 'parties', 'supports', 'regions'] as const),
  })
  .map(({ from, to, narrowed, ...facets }) => ({
    ...NO_FILTER,
    ...Object.fromEntries(narrowed.map((facet) => [facet, facets[facet]])),
    from: from === null ? null : dayOf(from),
    to: to === null ? null : dayOf(to),
  }))

/** The same filters with days in the right order. */
export const someFilterInOrder: fc.Arbitrary<Filter> = someFilter.map((filter) => {
  const { from, to } = filter
  return from !== null && to !== null && from > to ? { ...filter, from: to, to: from } : filter
})

/** Whether all facets of a filter want a row, whatever its days. */
export function isWanted(row: PlainRow, { types, parties, supports, regions }: Filter): boolean {
  const isIn = (names: readonly string[], all: readonly string[], has: (at: number) => boolean): boolean =>
    names.length === 0 || all.some((name, at) => names.includes(name) && has(at))
  return (
    isIn(types, TYPES, (type) => row.type === type) &&
    isIn(parties, PARTIES, (party) => ((row.parties >> party) & 1) === 1) &&
    isIn(supports, SUPPORTS, (support) => row.support === support) &&
    isIn(regions, REGIONS, (region) => row.regions.some((here) => here.region === region))
  )
}

/** Whether the days of a filter leave a row. */
export function isInDays({ days }: PlainRow, { from, to }: Pick<Filter, 'from' | 'to'>): boolean {
  return days === null || ((from === null || dayOf(days[1]) >= from) && (to === null || dayOf(days[0]) <= to))
}

export function columnsOf(rows: readonly PlainRow[]): Columns {
  const points = rows.flatMap((row, at) => row.points.map((point) => ({ ...point, at })))
  const regions = rows.flatMap((row) => row.regions)
  const sources = rows.flatMap((row) => row.sources)
  const offsets = (lengths: readonly number[]) => {
    let sum = 0
    return Uint32Array.from([0, ...lengths.map((length) => (sum += length))])
  }
  return {
    rows: rows.length,
    types: TYPES,
    regions: REGIONS,
    type: Uint16Array.from(rows, ({ type }) => type),
    parties: Uint8Array.from(rows, (row) => row.parties),
    support: Uint8Array.from(rows, ({ support }) => support),
    start: Int32Array.from(rows, ({ days }) => days?.[0] ?? UNDATED),
    end: Int32Array.from(rows, ({ days }) => days?.[1] ?? UNDATED),
    flags: Uint8Array.from(rows, ({ isReported }) => (isReported ? FLAG.reported : 0)),
    inRegions: {
      from: offsets(rows.map((row) => row.regions.length)),
      region: Uint16Array.from(regions, ({ region }) => region),
      kind: Uint8Array.from(regions, ({ kind }) => kind),
    },
    points: {
      count: points.length,
      row: Uint32Array.from(points, ({ at }) => at),
      lng: new Float64Array(points.length),
      lat: new Float64Array(points.length),
      radiusKm: Float32Array.from(points, ({ radiusKm }) => radiusKm),
      region: Uint16Array.from(points, ({ region }) => region),
    },
    sources: {
      from: offsets(rows.map((row) => row.sources.length)),
      source: Uint32Array.from(sources),
      count: Math.max(0, ...sources.map((source) => source + 1)),
    },
  }
}
