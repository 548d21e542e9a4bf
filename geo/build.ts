import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { decodeRegions } from './decode'
import { loadGazetteer } from './gazetteer'
import { collectionOf, featureOf, polygonsSchema, readJson, writeJson } from './json'
import { buildLevel, COARSE, FINE, type LevelInputs } from './levels'
import { type Mapshaper, mapshaperIn } from './mapshaper'
import { mergeSources } from './merge'
import { outputPaths } from './outputs'
import { buildPlaces, placesText, type RegionShape } from './places'
import type { RegionSet } from './regionSet'
import { writeRivers } from './rivers'
import { fetchSources } from './sourcePaths'
import { readCityTable, readRegionTable, readRiverTable } from './tables'
import { readWater, writeLakes } from './water'

const mergedSchema = polygonsSchema(v.object({ iso: v.string() }))
const labelsSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({ iso: v.string() }),
      geometry: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
    }),
  ),
})

/** Marks what is a region of the set and what is land around it; the latter gets its country as `iso`. */
export function writeKinds(set: RegionSet, from: string, to: string): void {
  const inScope = new Set(readRegionTable(set.regionTable).map(({ code }) => code))
  const features = readJson(from, mergedSchema).features.map(({ geometry, properties: { iso } }) => {
    const isRegion = inScope.has(iso)
    const country = set.countries.find(({ code }) => iso.startsWith(`${code}-`))?.code ?? iso
    return featureOf(geometry, {
      iso: isRegion ? iso : country,
      country,
      kind: isRegion ? 'region' : 'context',
    })
  })
  features.sort((a, b) => (JSON.stringify(a.properties) < JSON.stringify(b.properties) ? -1 : 1))
  writeJson(to, collectionOf(features))
}

/** Label points of the regions, inside their largest part and away from its border; rounded to 4 decimals. */
export function labelPoints(
  regions: string,
  to: string,
  mapshaper: Mapshaper,
): Map<string, [number, number]> {
  mapshaper([
    ...['-i', regions, '-filter', 'kind=="region"', '-points', 'inner'],
    ...['-o', to, 'format=geojson', 'precision=0.0001', 'force'],
  ])
  return new Map(
    readJson(to, labelsSchema).features.map(({ properties, geometry }) => [
      properties.iso,
      geometry.coordinates,
    ]),
  )
}

/** Where a build reads and writes. */
export interface BuildFolders {
  /** The folder of these scripts, with mapshaper in its node_modules. */
  readonly geo: string
  readonly cache: string
  readonly output: string
}

/** Builds both levels and the places of a set from the pinned sources. */
export function buildSet(set: RegionSet, folders: BuildFolders, say: (line: string) => void): void {
  const work = join(folders.cache, 'build')
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  mkdirSync(folders.output, { recursive: true })
  const mapshaper = mapshaperIn(folders.geo)
  say('sources …')
  const sources = fetchSources(set, folders.cache)
  say('merging regions …')
  const regions = join(work, 'regions.geojson')
  writeKinds(set, mergeSources(set, sources, work, mapshaper), regions)
  say('tracing rivers …')
  const water = readWater(sources.water, set.box)
  const inputs: LevelInputs = {
    regions,
    lakes: writeLakes(water, set, work, mapshaper),
    rivers: writeRivers(readRiverTable(set.riverTable), water, join(work, 'rivers.geojson')),
  }
  say('levels and places …')
  const paths = outputPaths(folders.output, set.id)
  const fine = buildLevel(FINE, inputs, work, mapshaper)
  writeJson(paths.fine, fine)
  writeJson(paths.coarse, buildLevel(COARSE, inputs, work, mapshaper))
  const labels = labelPoints(join(work, 'fine.geojson'), join(work, 'labels.geojson'), mapshaper)
  const shapes = new Map<string, RegionShape>()
  for (const [code, geometry] of decodeRegions(fine)) {
    const label = labels.get(code)
    if (label) shapes.set(code, { geometry, label })
  }
  const wanted = new Set(readCityTable(set.cityTable).map(({ geonameId }) => geonameId))
  const places = buildPlaces(set, shapes, loadGazetteer(sources.gazetteer, wanted))
  writeFileSync(paths.places, placesText(places))
}
