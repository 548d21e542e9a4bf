import { describe, expect, test } from 'vitest'
import { createPartBuilder } from '../../../src/data/parquet/partBuilder'
import type { RowFlaw } from '../../../src/data/parquet/viewRows'
import type { NumberOf, ViewValues } from '../../../src/data/parquet/viewValues'
import { NOWHERE, REGION_FLAG } from '../../../src/domain/columnInput'

interface Row {
  readonly type?: string
  readonly region?: string
  readonly point?: readonly [number, number]
  readonly precision?: string
  readonly role?: string
  readonly status?: string
  readonly radius?: number
  readonly several?: string
}

/** The columns of these rows, as they come out of a file. */
function viewOf(rows: readonly Row[], numberOf: NumberOf): ViewValues {
  const words = (column: Parameters<NumberOf>[0], of: (row: Row) => string | undefined) => {
    const numbers = rows.map((row) => {
      const word = of(row)
      return word === undefined ? -1 : numberOf(column, word)
    })
    return [column, Int32Array.from(numbers)] as const
  }
  const numbers = (of: (row: Row) => number | undefined) =>
    Float64Array.from(rows, (row) => of(row) ?? Number.NaN)
  return {
    rows: rows.length,
    words: new Map([
      words('event_type', ({ type }) => type ?? 'attack'),
      words('region_code', ({ region }) => region),
      words('place_precision', ({ precision }) => precision),
      words('place_role', ({ role }) => role),
      words('status', ({ status }) => status),
    ]),
    numbers: new Map([
      ['start', numbers(() => 19_000)],
      ['longitude', numbers(({ point }) => point?.[0])],
      ['latitude', numbers(({ point }) => point?.[1])],
      ['radius_km', numbers(({ radius }) => radius)],
    ]),
    regions: null,
    several: (row) => rows[row]?.several,
    points: null,
  }
}

function build(...groups: readonly (readonly Row[])[]) {
  const flaws: [number, RowFlaw][] = []
  const notes: [number, RowFlaw][] = []
  const builder = createPartBuilder({
    types: ['attack', 'strike', 'other'],
    locate: ([lng]) => (lng > 35 ? 'UA-14' : null),
    onFlaw: (row, flaw) => flaws.push([row, flaw]),
    onNote: (row, note) => notes.push([row, note]),
  })
  const built = groups.map((rows) => builder.build(viewOf(rows, builder.numberOf)))
  return { built, flaws, notes, words: builder.words }
}

test('types and regions have the same number in all groups, in the order in which they come', () => {
  const { built, words } = build(
    [{ type: 'strike', region: 'UA-63' }, { region: 'UA-14' }],
    [{ type: 'attack', region: 'UA-14' }],
  )
  expect(words).toEqual({ types: ['strike', 'attack'], regions: ['UA-63', 'UA-14'] })
  expect(built.map(({ part }) => [[...part.type], [...part.region]])).toEqual([
    [
      [0, 1],
      [0, 1],
    ],
    [[1], [1]],
  ])
})

test('rows that are bad or not active are no rows of the part', () => {
  const { built, flaws, words } = build([
    { region: 'nowhere' },
    {},
    { status: 'withdrawn', type: 'strike' },
    {},
    { several: '{' },
  ])
  expect(built.map(({ part, kept, inactive }) => [part.rows, kept && [...kept], inactive])).toEqual([
    [2, [1, 3], [2]],
  ])
  expect(flaws.map(([row, { column }]) => [row, column])).toEqual([
    [0, 'region_code'],
    [4, 'places_json'],
  ])
  expect(words.types).toEqual(['attack']) // what only others have is not counted
})

test('a type that is not known counts as other, and is said', () => {
  const { notes, words } = build([{ type: 'own.type' }])
  expect(words.types).toEqual(['other'])
  expect(notes).toEqual([[0, { column: 'event_type', value: 'own.type', reason: 'typeUnknown' }]])
})

describe('points', () => {
  test('are drawn as exactly as they are known', () => {
    const at = (change: Row): Row => ({ point: [40, 50], precision: 'site', ...change })
    const rows = [
      at({}),
      at({ precision: 'district', radius: 12 }),
      at({ precision: 'district' }),
      at({ precision: 'country' }),
      at({ role: 'mentioned' }),
      at({ region: 'UA-63', point: [10, 10] }),
      at({ point: [10, 10] }),
    ]
    const { built, words, notes } = build(rows)
    const [{ part } = expect.fail()] = built
    expect([...part.pointRow]).toEqual([0, 1, 5, 6])
    expect([...part.radiusKm]).toEqual([0, 12, 0, 0])
    const regionOf = (number: number) => (number === NOWHERE ? null : words.regions[number])
    expect([...part.pointRegion].map(regionOf)).toEqual(['UA-14', 'UA-14', 'UA-63', null])
    const regions = rows.map((_, row) =>
      [...part.region.keys()]
        .slice(part.regionFrom[row], part.regionFrom[row + 1])
        .map((one) => [words.regions[part.region[one] ?? 0], part.regionKind[one]]),
    )
    expect(regions).toEqual([
      [['UA-14', 0]],
      [['UA-14', 0]],
      [['UA-14', REGION_FLAG.regionLevel]],
      [],
      [['UA-14', REGION_FLAG.regionLevel | REGION_FLAG.onlyMentioned]],
      [['UA-63', 0]],
      [],
    ])
    expect(notes).toEqual([])
  })

  test('of which nobody says how exact they are only tell the region', () => {
    const { built, notes } = build([{ point: [40, 50] }])
    expect([...(built[0]?.part.pointRow ?? [])]).toEqual([])
    expect(notes.map(([row, { reason }]) => [row, reason])).toEqual([[0, 'precisionAssumed']])
  })

  test('of several places come once each, with the regions of all', () => {
    const how = { role: 'location', precision: 'site' }
    const places = [
      { point: [40, 50], ...how },
      { point: [40, 50], ...how, role: 'target' },
      { region: 'UA-63', role: 'mentioned', precision: 'region' },
      { region: 'UA-14', ...how },
    ]
    const { built, words } = build([{ several: JSON.stringify(places) }])
    const [{ part } = expect.fail()] = built
    expect(part.pointRow.length).toBe(1)
    expect([...part.region].map((one, at) => [words.regions[one], part.regionKind[at]])).toEqual([
      ['UA-14', REGION_FLAG.regionLevel],
      ['UA-63', REGION_FLAG.regionLevel | REGION_FLAG.onlyMentioned],
    ])
  })
})
