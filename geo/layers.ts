import { bbox } from '@turf/turf'
import type { Feature } from 'geojson'
import * as v from 'valibot'
import { decodeEcharts, echartsSchema } from './echarts'
import { collectionOf, featureOf, type Polygonal, polygonsSchema, readJson, writeJson } from './json'
import type { Box, RegionSet } from './regionSet'

const baseSchema = polygonsSchema(
  v.object({ iso_3166_2: v.string(), iso_a2: v.string(), adm0_a3: v.string() }),
)
const outlineSchema = polygonsSchema(v.object({ A3: v.string() }))

/** Codes of a Natural Earth feature that say where it belongs. */
export type BaseCodes = v.InferOutput<typeof baseSchema>['features'][number]['properties']

/**
 * Region and country of a Natural Earth feature. For the countries of the set the prefix of ISO 3166-2 decides,
 * never `iso_a2` or `adm0_a3`: those give Crimea and Sevastopol to Russia. Elsewhere regions are not needed, and
 * the region is the country.
 */
export function codesOf(set: RegionSet, base: BaseCodes): { region: string; country: string } {
  const region = set.codeFixes[base.iso_3166_2] ?? base.iso_3166_2
  const prefix = region.slice(0, 2)
  if (set.countries.some(({ code }) => code === prefix)) return { region, country: prefix }
  const country = /^[A-Z]{2}$/.test(base.iso_a2) ? base.iso_a2 : base.adm0_a3
  return { region: country, country }
}

function isNear(box: Box, geometry: Polygonal): boolean {
  const [west, south, east, north] = bbox(geometry)
  return west < box[2] && east > box[0] && south < box[3] && north > box[1]
}

/** Writes the world's regions near the box, with properties `ne` (region) and `ncc` (country). */
export function writeBaseLayer(set: RegionSet, from: string, to: string): void {
  const features: Feature<Polygonal>[] = []
  for (const { geometry, properties } of readJson(from, baseSchema).features) {
    if (!isNear(set.box, geometry)) continue
    const { region, country } = codesOf(set, properties)
    features.push(featureOf(geometry, { ne: region, ncc: country }))
  }
  writeJson(to, collectionOf(features))
}

/** Writes the regions of the refined country, with property `ec` (region). */
export function writeRefinedLayer(set: RegionSet, from: string, to: string): void {
  const features = readJson(from, echartsSchema).features.map(({ geometry, properties }) => {
    const code = set.refinement.codes[properties.name]
    if (code === undefined) throw new Error(`No code for ${properties.name}`)
    return featureOf(decodeEcharts(geometry), { ec: code })
  })
  writeJson(to, collectionOf(features))
}

/** Writes the fine outline of the refined country, with property `g`. Only its own: others overlap it. */
export function writeOutlineLayer(set: RegionSet, from: string, to: string): void {
  const features = readJson(from, outlineSchema)
    .features.filter(({ properties }) => properties.A3 === set.refinement.outlineCode)
    .map(({ geometry }) => featureOf(geometry, { g: 'yes' }))
  writeJson(to, collectionOf(features))
}
