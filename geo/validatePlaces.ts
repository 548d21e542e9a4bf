import { booleanPointInPolygon } from '@turf/turf'
import type { Places } from './places'
import type { RegionSet } from './regionSet'
import { readCityTable, readRegionTable } from './tables'
import type { Shapes } from './validateRegions'

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))]
}

const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /\p{Script=Latin}/u
/** Letters of Russian that Ukrainian does not have. */
const NOT_UKRAINIAN = /[ыэъё]/iu

function nameProblems(items: readonly { name: { en: string; uk: string } }[]): string[] {
  return items.flatMap(({ name: { en, uk } }) => [
    ...(CYRILLIC.test(en) ? [`${en}: Cyrillic letters in the English name`] : []),
    ...(LATIN.test(uk) || NOT_UKRAINIAN.test(uk) ? [`${uk}: not Ukrainian letters`] : []),
  ])
}

function regionProblems(places: Places, shapes: Shapes): string[] {
  const codes = places.regions.map(({ code }) => code)
  const missing = [...shapes.keys()].filter((code) => !codes.includes(code))
  const labels = places.regions.flatMap(({ code, label }) => {
    const shape = shapes.get(code)
    if (!shape) return [`${code} has names but no shape`]
    return booleanPointInPolygon(label, shape) ? [] : [`${code}: its label lies outside`]
  })
  return [
    ...repeated(codes).map((code) => `${code} is named twice`),
    ...repeated(places.regions.map(({ name }) => name.en)).map((name) => `two regions are called ${name}`),
    ...missing.map((code) => `${code} has a shape but no names`),
    ...places.regions.flatMap(({ code, alternates }) =>
      alternates.length > 0 ? [] : [`${code}: no alternates`],
    ),
    ...labels,
  ]
}

/** A city is asked of the fine level; a place whose own shape does not contain it is wrong. */
function cityProblems(places: Places, shapes: Shapes): string[] {
  return places.cities.flatMap(({ name, point, region }) => {
    const shape = shapes.get(region)
    return shape && booleanPointInPolygon(point, shape) ? [] : [`${name.en} is not in ${region}`]
  })
}

/** Whether the file still says what the reviewed tables say. */
function tableProblems(places: Places, set: RegionSet): string[] {
  const rows = readRegionTable(set.regionTable)
  const same = JSON.stringify(
    places.regions.map(({ code, name, short, alternates }) => [code, name, short, alternates]),
  )
  const wanted = JSON.stringify(
    rows.map(({ code, name, short, alternates }) => [code, name, short, alternates]),
  )
  const cities = readCityTable(set.cityTable).length
  return [
    ...(same === wanted ? [] : ['the names of regions differ from the table: build again']),
    ...(places.cities.length === cities ? [] : [`${places.cities.length} cities, ${cities} in the table`]),
  ]
}

/** Everything wrong with the names, labels and cities, given the regions of the fine level. */
export function placesProblems(places: Places, set: RegionSet, shapes: Shapes): string[] {
  return [
    ...regionProblems(places, shapes),
    ...cityProblems(places, shapes),
    ...nameProblems([...places.countries, ...places.regions, ...places.cities]),
    ...tableProblems(places, set),
  ]
}
