import * as v from 'valibot'
import type { RegionSet } from '../domain/region'
import type { FetchBytes } from './fetchBytes'
import type { LoadFailure } from './loadFailure'
import { loadJson } from './loadJson'
import { countryCode, id, regionCode, text, words } from './schemaParts'

const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const lngLat = v.strictTuple([degrees, degrees])
const bounds = v.strictTuple([degrees, degrees, degrees, degrees])

const placesSchema = v.object({
  format: v.literal('dispatch-atlas-places/1'),
  regionSet: id,
  bounds,
  countries: v.array(v.object({ code: countryCode, name: text })),
  regions: v.array(
    v.object({
      code: regionCode,
      country: countryCode,
      name: text,
      short: text,
      alternates: v.optional(v.array(words), []),
      label: lngLat,
      bbox: bounds,
    }),
  ),
  cities: v.optional(
    v.array(v.object({ name: text, point: lngLat, region: regionCode, rank: v.picklist([1, 2, 3, 4]) })),
    [],
  ),
  attribution: v.array(words),
})

/** Loads the regions, cities and names of a region set, each list in the order of the file. */
export async function loadRegionSet(
  regionSet: string,
  fetchBytes: FetchBytes,
  signal?: AbortSignal,
): Promise<{ readonly kind: 'ok'; readonly regionSet: RegionSet } | LoadFailure> {
  const loaded = await loadJson(placesSchema, `geo/${regionSet}.places.json`, fetchBytes, signal)
  if (loaded.kind !== 'ok') return loaded
  const { value } = loaded
  return {
    kind: 'ok',
    regionSet: {
      id: value.regionSet,
      bounds: value.bounds,
      countries: new Map(value.countries.map(({ code, name }) => [code, name])),
      regions: new Map(value.regions.map((region) => [region.code, region])),
      cities: value.cities,
      attribution: value.attribution,
    },
  }
}
