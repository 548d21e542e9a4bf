import { bbox, booleanPointInPolygon } from '@turf/turf'
import * as v from 'valibot'
import type { GazetteerEntry } from './gazetteer'
import type { Polygonal } from './json'
import type { RegionSet } from './regionSet'
import { type CityRow, readCityTable, readRegionTable } from './tables'

const names = v.object({ en: v.pipe(v.string(), v.nonEmpty()), uk: v.pipe(v.string(), v.nonEmpty()) })
const lngLat = v.tuple([v.number(), v.number()])
const box = v.tuple([v.number(), v.number(), v.number(), v.number()])
const strings = v.array(v.string())

/** The file of names and points: `public/geo/<set>.places.json`. */
export const placesSchema = v.strictObject({
  format: v.literal('dispatch-atlas-places/1'),
  regionSet: v.string(),
  bounds: box,
  countries: v.array(v.strictObject({ code: v.string(), name: names })),
  regions: v.array(
    v.strictObject({
      code: v.string(),
      country: v.string(),
      name: names,
      short: names,
      alternates: strings,
      label: lngLat,
      bbox: box,
    }),
  ),
  cities: v.array(
    v.strictObject({
      name: names,
      point: lngLat,
      region: v.string(),
      rank: v.picklist([1, 2, 3, 4]),
      population: v.number(),
      alternates: strings,
    }),
  ),
  attribution: strings,
})

/** Contents of that file. Regions are sorted by code, cities by rank, population (falling) and name. */
export type Places = v.InferOutput<typeof placesSchema>
type PlaceCity = Places['cities'][number]
type PlaceBox = Places['bounds']

/** A region as drawn: its shape and where its label goes. */
export interface RegionShape {
  readonly geometry: Polygonal
  readonly label: readonly [number, number]
}

/** Box around a shape, rounded outwards to 3 decimals (about 100 m). */
export function outwardBox(geometry: Polygonal): PlaceBox {
  const [west, south, east, north] = bbox(geometry)
  const down = (value: number) => Math.floor(value * 1000) / 1000
  const up = (value: number) => Math.ceil(value * 1000) / 1000
  return [down(west), down(south), up(east), up(north)]
}

function placeCity(
  row: CityRow,
  gazetteer: ReadonlyMap<string, GazetteerEntry>,
  shapes: ReadonlyMap<string, RegionShape>,
): PlaceCity {
  const entry = gazetteer.get(row.geonameId)
  if (!entry) throw new Error(`${row.name.en}: no ${row.geonameId} in the gazetteer`)
  const [region] =
    [...shapes].find(([, { geometry }]) => booleanPointInPolygon([...entry.point], geometry)) ?? []
  if (region === undefined) throw new Error(`${row.name.en} lies in no region`)
  const rank = v.parse(placesSchema.entries.cities.item.entries.rank, row.rank)
  const { name, alternates } = row
  const { point, population } = entry
  return { name, point: [...point], region, rank, population, alternates: [...alternates] }
}

const byImportance = (a: PlaceCity, b: PlaceCity) =>
  a.rank - b.rank || b.population - a.population || (a.name.en < b.name.en ? -1 : 1)

/** Puts names, shapes and the gazetteer together; throws where one of them lacks what another has. */
export function buildPlaces(
  set: RegionSet,
  shapes: ReadonlyMap<string, RegionShape>,
  gazetteer: ReadonlyMap<string, GazetteerEntry>,
): Places {
  const regions = readRegionTable(set.regionTable).map(({ code, country, name, short, alternates }) => {
    const shape = shapes.get(code)
    if (!shape) throw new Error(`${code} has no shape`)
    const label: [number, number] = [...shape.label]
    return {
      code,
      country,
      name,
      short,
      alternates: [...alternates],
      label,
      bbox: outwardBox(shape.geometry),
    }
  })
  const cities = readCityTable(set.cityTable).map((row) => placeCity(row, gazetteer, shapes))
  return {
    format: 'dispatch-atlas-places/1',
    regionSet: set.id,
    bounds: [...set.box],
    countries: set.countries.map(({ code, name }) => ({ code, name })),
    regions,
    cities: cities.sort(byImportance),
    attribution: [...set.attribution],
  }
}

/** The file's text: one region or city a line, so that a change can be read. */
export function placesText(places: Places): string {
  const rows = (items: readonly unknown[]) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
  const { regions, cities, ...rest } = places
  const head = JSON.stringify(rest).slice(0, -1)
  return `${head},\n"regions":${rows(regions)},\n"cities":${rows(cities)}}\n`
}
