import type { LngLat, Names } from './regionSet'

/** A region of the set with its names. `alternates` are other spellings, in the order of the table. */
export interface RegionRow {
  readonly code: string
  readonly country: string
  readonly name: Names
  readonly short: Names
  readonly alternates: readonly string[]
}

/** A city of the set; where it lies and how many live there comes from the gazetteer. */
export interface CityRow {
  readonly rank: number
  readonly geonameId: string
  readonly name: Names
  readonly alternates: readonly string[]
}

/** A river to be traced, or drawn as given: points near it, from source to mouth. */
export interface RiverRow {
  readonly name: Names
  readonly asGiven: boolean
  readonly via: readonly LngLat[]
}

function cells(table: string, columns: number): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = line.split('|').map((cell) => cell.trim())
      if (row.length !== columns) throw new Error(`A table row needs ${columns} columns: ${line}`)
      return row
    })
}

const spellings = (cell: string) =>
  cell
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')

/** Reads a region table (see `sets/`); regions come back sorted by code. */
export function readRegionTable(table: string): RegionRow[] {
  return cells(table, 6)
    .map(([code = '', en = '', uk = '', shortEn = '', shortUk = '', others = '']) => ({
      code,
      country: code.slice(0, 2),
      name: { en, uk },
      short: { en: shortEn, uk: shortUk },
      alternates: spellings(others),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** Reads a city table (see `sets/`), in its order. */
export function readCityTable(table: string): CityRow[] {
  return cells(table, 5).map(([rank = '', geonameId = '', en = '', uk = '', others = '']) => ({
    rank: Number(rank),
    geonameId,
    name: { en, uk },
    alternates: spellings(others),
  }))
}

/** Reads a river table (see `sets/`), in its order. */
export function readRiverTable(table: string): RiverRow[] {
  return cells(table, 4).map(([en = '', uk = '', how = '', points = '']) => ({
    name: { en, uk },
    asGiven: how === 'given',
    via: spellings(points).map((point): LngLat => {
      const [lng = NaN, lat = NaN] = point.split(' ').map(Number)
      if (Number.isNaN(lng + lat)) throw new Error(`Not a point of the ${en}: ${point}`)
      return [lng, lat]
    }),
  }))
}
