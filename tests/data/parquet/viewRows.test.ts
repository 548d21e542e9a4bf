import { describe, expect, test } from 'vitest'
import { NO_WORD } from '../../../src/data/parquet/columnValues'
import { createLexicon, type Lexicon } from '../../../src/data/parquet/lexicon'
import { aViewRow, createViewRowReader } from '../../../src/data/parquet/viewRows'
import type { ViewValues } from '../../../src/data/parquet/viewValues'
import { VIEW_COLUMNS, type ViewColumn } from '../../../src/domain/parquetColumns'

type Cells = Partial<Record<ViewColumn, string | number | readonly string[] | null>>

/** A view of one row of these cells; what is not given is a column that the file lacks. */
function viewOf(given: Cells, lexicon: Lexicon): ViewValues {
  const words = new Map<ViewColumn, Int32Array>()
  const numbers = new Map<ViewColumn, Float64Array>()
  for (const [name, kind] of VIEW_COLUMNS) {
    const cell = given[name]
    if (typeof cell === 'string') words.set(name, Int32Array.of(lexicon.numberOf(name, cell)))
    else if (typeof cell === 'number') numbers.set(name, Float64Array.of(cell))
    else if (cell === null && (kind === 'text' || kind === 'texts')) words.set(name, Int32Array.of(NO_WORD))
    else if (cell === null) numbers.set(name, Float64Array.of(Number.NaN))
  }
  const { region_code: regions, places_json: places } = given
  return {
    ...{ rows: 1, words, numbers, points: null },
    several: typeof places === 'string' ? () => places : null,
    regions:
      typeof regions !== 'object' || regions === null
        ? null
        : {
            from: Uint32Array.of(0, regions.length),
            words: Int32Array.from(regions, (code) => lexicon.numberOf('region_code', code)),
          },
  }
}

function read(cells: Cells) {
  const lexicon = createLexicon(['attack', 'other'])
  const view = viewOf({ event_type: 'attack', start: 19_000, ...cells }, lexicon)
  const row = aViewRow()
  const flaw = createViewRowReader(view, lexicon).read(0, row)
  return { flaw, row, regions: lexicon.regions }
}

describe('a row without a flaw', () => {
  test('has what its columns say', () => {
    const { flaw, row, regions } = read({
      ...{
        start: 19_000,
        end: 19_002,
        date_precision: 'reported',
        region_code: 'UA-63',
        longitude: 30,
        latitude: 50,
      },
      ...{ place_precision: 'nearSettlement', radius_km: 3, place_role: 'target', located_region: 'UA-14' },
      ...{ parties: 'ukraine', support: 'contested', has_number: 1, status: 'withdrawn' },
    })
    expect(flaw).toBeNull()
    expect(row).toMatchObject({ type: 0, start: 19_000, end: 19_002, isReported: true, isActive: false })
    expect(row).toMatchObject({ hasPoint: true, lng: 30, lat: 50, radiusKm: 3, isPrecisionSaid: true })
    expect(row).toMatchObject({ parties: 1, support: 3, hasNumber: true })
    expect([regions[row.region], regions[row.located]]).toEqual(['UA-63', 'UA-14'])
  })

  test('needs no more than a type: it is undated, active, nowhere, and nobody says so', () => {
    const { flaw, row } = read({ start: null })
    expect(flaw).toBeNull()
    expect(row).toMatchObject({
      start: Number.NaN,
      end: Number.NaN,
      isActive: true,
      hasPoint: false,
      region: -1,
    })
    expect(row).toMatchObject({ parties: 0, support: 4, hasNumber: false, several: null, radiusKm: 0 })
  })

  test('lasts one day where only the first is said; a time behind the day changes nothing', () => {
    expect(read({ start: '2022-01-08T10:30' }).row).toMatchObject({ start: 19_000, end: 19_000 })
  })

  test('may be in several regions', () => {
    const { row, regions } = read({ region_code: ['UA-63', 'UA-14', 'UA-23'] })
    expect([row.region, ...row.moreRegions].map((number) => regions[number])).toEqual([
      'UA-63',
      'UA-14',
      'UA-23',
    ])
    expect(read({ region_code: [] }).row).toMatchObject({ region: -1, moreRegions: [] })
  })
})

test.each([
  [{ start: '2024-02-30' }, 'start', 'dayInvalid'],
  [{ start: 3_000_000 }, 'start', 'dayInvalid'],
  [{ start: 19_000, end: 2_147_483_647 }, 'end', 'dayInvalid'],
  [{ start: null, end: 19_000 }, 'end', 'oneEndOnly'],
  [{ start: 19_001, end: 19_000 }, 'start', 'startAfterEnd'],
  [{ date_precision: 'sometime' }, 'date_precision', 'notInList'],
  [{ longitude: 30, latitude: null }, 'latitude', 'coordinatesMissing'],
  [{ longitude: null, latitude: 50 }, 'longitude', 'coordinatesMissing'],
  [{ longitude: 181, latitude: 50 }, 'longitude', 'pointOutsideWorld'],
  [{ longitude: 30, latitude: Number.POSITIVE_INFINITY }, 'latitude', 'pointOutsideWorld'],
  [{ place_precision: 'exact' }, 'place_precision', 'notInList'],
  [{ place_role: 'here' }, 'place_role', 'notInList'],
  [{ radius_km: -1 }, 'radius_km', 'negative'],
  [{ radius_km: 20_001 }, 'radius_km', 'outOfRange'],
  [{ country_code: 'Ukraine' }, 'country_code', 'countryCodeInvalid'],
  [{ region_code: 'Kharkiv' }, 'region_code', 'regionCodeInvalid'],
  [{ region_code: ['UA-63', 'Kharkiv'] }, 'region_code', 'regionCodeInvalid'],
  [{ event_type: null }, 'event_type', 'missing'],
  [{ event_type: 'not an id' }, 'event_type', 'idInvalid'],
  [{ status: 'gone' }, 'status', 'notInList'],
] satisfies readonly (readonly [Cells, string, string])[])(
  '%j is a flaw of %s: %s',
  (cells, column, reason) => {
    expect(read(cells).flaw).toMatchObject({ column, reason })
  },
)
